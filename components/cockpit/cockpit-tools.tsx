import type { Route } from "next";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { remindLateAction } from "@/lib/judging/cockpit/actions";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { BoardPage } from "./board-page";

/** One press reminds exactly those who are late and were not reminded today; the letter of the day is there to be signed. */
export function RemindForm({
  board: { blocId, code, year, late },
  reminding: { today, toRemind, reminded },
}: {
  board: BoardPage;
  reminding: NonNullable<BoardPage["reminding"]>;
}) {
  if (late === 0 && !reminded) return null;
  return (
    <Panel title="Nhắc các đơn vị đang chậm">
      <div className="grid gap-4">
        {toRemind.length > 0 ? (
          <PlainForm
            action={remindLateAction}
            hidden={{ blocId, year }}
            submit={`Nhắc ${formatNumber(toRemind.length)} đơn vị đang chậm`}
            pendingLabel="Đang nhắc…"
            icon="bell"
          >
            <p className="max-w-measure">
              Gửi thông báo và thư điện tử đến cán bộ đầu mối, thủ trưởng của: {toRemind.join("; ")}
              . Mỗi đơn vị chỉ được nhắc một lần trong ngày.
            </p>
          </PlainForm>
        ) : (
          <p>Các đơn vị đang chậm đã được nhắc hôm nay.</p>
        )}
        {reminded && (
          <p>
            <ButtonLink
              href={`/api/khoi-cum/${encodeURIComponent(code)}/don-doc-${today}.docx` as Route}
              icon="download"
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
export function CompareForm({ code, year, units }: Pick<BoardPage, "code" | "year" | "units">) {
  const choices = units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  return (
    <Panel title="So sánh hai đơn vị">
      <form
        action={`/lam-viec/khoi-cum/${encodeURIComponent(code)}/so-sanh`}
        className="flex flex-wrap items-end gap-4"
      >
        <input type="hidden" name="nam" value={year} />
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
