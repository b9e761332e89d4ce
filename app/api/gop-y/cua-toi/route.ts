import { cookies } from "next/headers";
import { ownFeedback } from "@/lib/campaign/feedback/queries";
import { OWN_COOKIE } from "@/lib/campaign/feedback/rules";
import { openIds } from "@/lib/platform/auth/challenge";

/** What this browser itself sent and the staff have not published, for the page's script to show it. */
export async function GET(): Promise<Response> {
  const own = await ownFeedback(openIds((await cookies()).get(OWN_COOKIE)?.value));
  return Response.json(
    own.filter(({ status }) => status !== "published"),
    { headers: { "Cache-Control": "no-store" } },
  );
}
