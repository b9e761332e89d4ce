import { calendarText } from "@/app/api/lich/calendar";
import { readFeed } from "@/lib/entry/deadline/queries";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { noPaper } from "@/lib/platform/paper/answer";

/** The calendar behind a secret address, for calendar programs that cannot sign in. */
export async function GET(_: Request, { params }: RouteContext<"/api/lich/[token]">) {
  const { token } = await params;
  const days = token.length <= 100 ? await readFeed(token, await portalNow()) : null;
  if (!days) return noPaper("Không tìm thấy lịch này, hoặc địa chỉ đã được thu hồi.");
  const text = calendarText(
    days.map((day) => ({ ...day, address: addressOf(day.href) })),
    realNow(),
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
