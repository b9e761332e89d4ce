"use client";

import { useMemo } from "react";
import { CHOICE_LINE, TICK } from "@/components/form/field";
import { FileField } from "@/components/form/file-field";
import type { ListColumn } from "@/components/intake/intake-line";
import { ListPreview } from "@/components/intake/list-preview";
import { PasteBox } from "@/components/intake/paste-box";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { ROSTER_FIELDS, ROSTER_LABEL, type RosterField } from "@/lib/entry/roster/labels";
import type { RosterBench, RosterJudged } from "@/lib/entry/roster/rules";
import { candidateWords } from "@/lib/organisation/person/labels";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { keyOf, useRosterIntake } from "./use-roster-intake";

type Props = {
  unitId: string;
  today: string;
  unitNames: readonly string[];
  departments: RosterBench["departments"];
};

const WIDTH: Record<RosterField, string> = {
  fullName: "min-w-36",
  birthYear: "min-w-16",
  sex: "min-w-16",
  jobTitle: "min-w-28",
  department: "min-w-36",
  staffNumber: "min-w-20",
  identityNumber: "min-w-28",
};

const COLUMNS: readonly ListColumn<RosterField>[] = ROSTER_FIELDS.map((field) => ({
  field,
  label: ROSTER_LABEL[field],
  width: WIDTH[field],
}));

/** The way in for a unit's whole roster: paste or file, look over, mend, decide who is who, take in. */
export function RosterIntake({ unitId, today, unitNames, departments }: Props) {
  const bench = useMemo(() => ({ today, unitNames, departments }), [today, unitNames, departments]);
  const intake = useRosterIntake({ unitId, bench });
  const { sheet, refusal, done, busy, undecided } = intake;
  return (
    <section aria-label="Nhập danh sách nhân sự" className="grid gap-4 *:min-w-0">
      {done && <NoticePanel kind="success" title={done} live />}
      {refusal && (
        <NoticePanel kind="error" title="Chưa nhập được danh sách" live>
          {refusal}
        </NoticePanel>
      )}
      {sheet ? (
        <ListPreview
          source={sheet.source}
          remarks={sheet.remarks}
          columns={COLUMNS}
          hands={intake}
          busy={busy}
          onTake={() => void intake.take()}
          onCancel={intake.cancel}
          keeps="Dòng chưa nhập được vẫn ở lại trang này để sửa tiếp. Số căn cước chỉ dùng để nhận ra người đã có; hệ thống không lưu và không hiện lại số này."
        >
          {undecided.length > 0 && <WhoIsWho intake={intake} rows={undecided} />}
        </ListPreview>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2">
          <PasteBox
            hint="Trong Excel hoặc Word, chọn cả bảng kể cả dòng tiêu đề, bấm Ctrl+C, rồi bấm vào ô này và bấm Ctrl+V."
            onPaste={intake.onPaste}
          />
          <div className="grid content-start gap-3">
            <FileField
              label="Hoặc chọn tệp"
              name="file"
              accept=".xlsx,.csv,.txt"
              disabled={busy}
              hint="Tệp .xlsx hoặc .csv, tối đa 5.000 dòng và 8 MB. Tên cột thế nào cũng được."
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) void intake.readFile(file);
              }}
            />
            <p>
              <a
                href={`/api/nhan-su/mau-danh-sach?don-vi=${unitId}`}
                download
                className="inline-flex min-h-target items-center gap-2 font-semibold"
              >
                <Icon name="download" /> Tải mẫu danh sách (.xlsx)
              </a>
            </p>
            <p role="status">{busy && "Đang đọc tệp…"}</p>
          </div>
        </div>
      )}
    </section>
  );
}

type WhoProps = {
  intake: ReturnType<typeof useRosterIntake>;
  rows: readonly RosterJudged[];
};

const A_PAGE = 20;

/** Rows that may be somebody known already: at most three to choose from, and nobody is merged unless chosen. */
function WhoIsWho({ intake, rows }: WhoProps) {
  const { asked, chosen } = intake;
  const own = [...asked].filter(
    ([key, all]) => !chosen.has(key) && all.filter(({ here }) => here).length === 1,
  ).length;
  return (
    <section aria-labelledby="xac-dinh-nguoi" className="grid gap-3 border-t border-line pt-4">
      <h3 id="xac-dinh-nguoi" className="text-base font-bold">
        Cần xác định người ({formatNumber(rows.length)})
      </h3>
      <p className="text-muted">
        Trên Cổng đã có người giống các dòng sau. Chọn đúng người thì lịch sử khen thưởng được nối
        liền; hệ thống không tự gộp.
      </p>
      {own > 0 && (
        <p>
          <Button onClick={intake.chooseOwn}>
            Chọn người cùng tên, cùng năm sinh đang ở đơn vị cho {formatNumber(own)} dòng
          </Button>
        </p>
      )}
      {rows.slice(0, A_PAGE).map(({ draft }) => {
        const key = keyOf(draft);
        const name = `ai-${key}`;
        return (
          <fieldset key={key} className="rounded border border-line px-4 py-2">
            <legend className="px-1 font-semibold">
              Dòng {formatNumber(draft.line)}: {draft.cells.fullName}
              {draft.cells.birthYear && `, ${draft.cells.birthYear}`}
            </legend>
            {[
              ...(asked.get(key) ?? []).map((one) => ({
                value: one.id,
                label: candidateWords(one),
              })),
              { value: "new", label: "Người khác, thêm mới" },
            ].map(({ value, label }) => (
              <label key={value} className={CHOICE_LINE}>
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={chosen.get(key) === value}
                  onChange={() => intake.choose(draft, value)}
                  className={TICK}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
      {rows.length > A_PAGE && (
        <p className="text-muted">
          Còn {formatNumber(rows.length - A_PAGE)} dòng nữa, hiện ra sau khi nhập các dòng trên.
        </p>
      )}
    </section>
  );
}
