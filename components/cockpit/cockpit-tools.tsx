import type { Route } from "next";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { remindLateAction } from "@/lib/judging/cockpit/actions";
import type { Board } from "@/lib/judging/cockpit/queries";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** One press reminds exactly those who are late and were not reminded today; the letter of the day is there to be signed. */
export function RemindForm({ board, day }: { board: Board; day: string }) {
  const late = board.rows.filter((row) => row.late.length > 0);
  const open = late.filter((row) => !board.remindedToday.includes(row.unitId));
  if (late.length === 0 && board.remindedToday.length === 0) return null;
  return (
    <Panel title="Nhắc các đơn vị đang chậm">
      <div className="grid gap-4">
        {open.length > 0 ? (
          <PlainForm
            action={remindLateAction}
            hidden={{ blocId: board.blocId, year: board.year }}
            submit={`Nhắc ${formatNumber(open.length)} đơn vị đang chậm`}
            pendingLabel="Đang nhắc…"
            icon="bell"
          >
            <p className="max-w-measure">
              Gửi thông báo và thư điện tử đến cán bộ đầu mối, thủ trưởng của:{" "}
              {open.map(({ unitName }) => unitName).join("; ")}. Mỗi đơn vị chỉ được nhắc một lần
              trong ngày.
            </p>
          </PlainForm>
        ) : (
          <p>Các đơn vị đang chậm đã được nhắc hôm nay.</p>
        )}
        {board.remindedToday.length > 0 && (
          <p>
            <ButtonLink
              href={`/api/khoi-cum/${encodeURIComponent(board.code)}/don-doc-${day}.docx` as Route}
              icon="download"
              prefetch={false}
            >
              Tải công văn đôn đốc (Word)
            </ButtonLink>
          </p>
        )}
      </div>
    </Panel>
  );
}

/** Two members side by side; an ordinary form, so its answer has an address. */
export function CompareForm({ board }: { board: Board }) {
  if (board.rows.length < 2) return null;
  const choices = board.rows.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  return (
    <Panel title="So sánh hai đơn vị">
      <form
        action={`/lam-viec/khoi-cum/${encodeURIComponent(board.code)}/so-sanh`}
        className="flex flex-wrap items-end gap-4"
      >
        <input type="hidden" name="nam" value={board.year} />
        <SelectField
          name="a"
          label="Đơn vị thứ nhất"
          choices={choices}
          placeholder={null}
          defaultValue={choices[0]?.value}
          wrapperClass="min-w-0 grow"
        />
        <SelectField
          name="b"
          label="Đơn vị thứ hai"
          choices={choices}
          placeholder={null}
          defaultValue={choices[1]?.value}
          wrapperClass="min-w-0 grow"
        />
        <Button type="submit" icon="people">
          So sánh
        </Button>
      </form>
    </Panel>
  );
}
