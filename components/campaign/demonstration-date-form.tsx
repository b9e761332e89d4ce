"use client";

import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { usePlainAction } from "@/components/form/use-plain-action";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveDemonstrationDateAction } from "@/lib/platform/clock/actions";
import { formatDay, formatLongDay } from "@/lib/platform/shared/dates";

/** Days on which the portal looks different. */
const TELLING: readonly { day: string; words: string }[] = [
  { day: "2021-03-01", words: "Đang trong đợt đăng ký" },
  { day: "2021-03-15", words: "Ngày cuối của đợt đăng ký" },
  { day: "2021-03-16", words: "Vừa hết hạn đăng ký" },
  { day: "2021-07-15", words: "Sơ kết sáu tháng đầu năm" },
  { day: "2021-12-10", words: "Tổng kết, suy tôn tại Khối, Cụm" },
  { day: "2022-01-01", words: "Đã sang năm sau" },
];

/** Works without JavaScript: both forms are sent to the same action, and the page comes back on the new date. */
export function DemonstrationDateForm({ today }: { today: string | null }) {
  const { reply, send, id } = usePlainAction(moveDemonstrationDateAction, null);
  const error = reply && !reply.ok ? (reply.fields.day?.[0] ?? reply.message) : undefined;
  return (
    <div id={id} className="grid gap-8">
      {reply?.ok && (
        <NoticePanel kind="success" title="Đã đổi ngày" live>
          Cổng đang sống ở {formatLongDay(reply.value)}.
        </NoticePanel>
      )}
      <form action={send} className="flex flex-wrap items-end gap-4">
        <TextField
          key={today}
          name="day"
          label="Đổi sang ngày"
          hint="Từ 01/01/2021 đến 31/12/2022, ví dụ 15/03/2021"
          error={error}
          defaultValue={today ? formatDay(today) : ""}
          inputMode="numeric"
          autoComplete="off"
          className="max-w-44"
        />
        <SubmitButton icon="calendar" pendingLabel="Đang đổi…">
          Đổi ngày
        </SubmitButton>
      </form>
      <form action={send}>
        <h2 className="text-xl">Những ngày đáng xem</h2>
        <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {TELLING.map(({ day, words }) => (
            <li key={day} className="grid">
              <button
                type="submit"
                name="day"
                value={formatDay(day)}
                aria-current={day === today ? "date" : undefined}
                className="rounded border-2 border-edge bg-surface px-4 py-3 text-left hover:border-ink hover:bg-sunken aria-[current]:border-primary aria-[current]:bg-primary-soft"
              >
                <span className="block font-semibold first-letter:uppercase">
                  {formatLongDay(day)}
                </span>
                <span className="block text-muted">{words}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </div>
  );
}
