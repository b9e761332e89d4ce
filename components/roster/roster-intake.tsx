"use client";

import { useMemo } from "react";
import { CHOICE_LINE, TICK } from "@/components/form/field";
import type { ListColumn } from "@/components/intake/intake-line";
import { ListDesk, ListSource } from "@/components/intake/list-desk";
import { Button } from "@/components/ui/button";
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
  department: "min-w-28",
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
  const { list, judged, undecided } = intake;
  return (
    <ListDesk
      label="Nhập danh sách nhân sự"
      list={list}
      judged={judged}
      columns={COLUMNS}
      onTake={() => void intake.take()}
      keeps="Dòng chưa nhập được vẫn ở lại trang này để sửa tiếp. Số căn cước chỉ dùng để nhận ra người đã có; hệ thống không lưu và không hiện lại số này."
      source={
        <ListSource
          list={list}
          pasteHint="Trong Excel hoặc Word, chọn cả bảng kể cả dòng tiêu đề, bấm Ctrl+C, rồi bấm vào ô này và bấm Ctrl+V."
          templateHref={`/api/nhan-su/mau-danh-sach?don-vi=${unitId}`}
          onPaste={list.paste}
          className="gap-6"
        />
      }
    >
      {undecided.length > 0 && <WhoIsWho intake={intake} rows={undecided} />}
    </ListDesk>
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
