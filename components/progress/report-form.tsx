"use client";

import { type FieldOf, PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { saveReportAction } from "@/lib/entry/progress/actions";
import type { Report, ReportLine } from "@/lib/entry/progress/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber, withMeasure } from "@/lib/platform/shared/vietnamese";

const figure = (value: number | null): string => (value === null ? "" : formatNumber(value));

/** What each word of the report is for. */
const WORDS = [
  { name: "results", label: "Kết quả thực hiện các nội dung thi đua", rows: 6 },
  { name: "difficulties", label: "Khó khăn, vướng mắc chung", rows: 3 },
  { name: "example", label: "Mô hình, cách làm hay đáng nhân rộng", rows: 3 },
  { name: "plan", label: "Nhiệm vụ kỳ tới", rows: 3 },
] as const;

type Props = {
  periodId: string;
  unitId: string;
  /** 0 for a report not yet begun. */
  version: number;
  lines: readonly ReportLine[];
  words: Report["words"];
};

/** The report as the officer writes it: every target with what it had come to before, to be brought up to date. */
export function ReportForm({ periodId, unitId, version, lines, words }: Props) {
  return (
    <PlainForm
      action={saveReportAction}
      hidden={{ periodId, unitId, version }}
      submit="Lưu báo cáo"
      pendingLabel="Đang lưu…"
      icon="check"
      done="Đã lưu báo cáo"
      className="gap-8"
    >
      {(fieldOf) => (
        <>
          {lines.length === 0 && (
            <p className="text-muted">
              Đơn vị chưa có chỉ tiêu đã gửi; báo cáo gồm phần lời dưới đây.
            </p>
          )}
          {lines.map((line, index) => (
            <LineFields
              key={line.id}
              line={line}
              number={index + 1}
              begun={version > 0}
              fieldOf={fieldOf}
            />
          ))}
          <div className="grid gap-4">
            {WORDS.map(({ name, label, rows }) => (
              <TextArea key={name} {...fieldOf(name, words[name])} label={label} rows={rows} />
            ))}
          </div>
        </>
      )}
    </PlainForm>
  );
}

type LineProps = {
  line: ReportLine;
  number: number;
  begun: boolean;
  fieldOf: FieldOf;
};

function LineFields({ line, number, begun, fieldOf }: LineProps) {
  const face = (field: string, before: string) => fieldOf(`figures.${line.id}.${field}`, before);
  const before = begun ? null : (line.last?.value ?? null);
  return (
    <fieldset className="rounded border border-line p-4">
      <legend className="px-2 font-semibold">
        {number}. {line.indicator}
      </legend>
      <p className="mb-3 text-muted">
        Hiện trạng {figure(line.baseline) || "—"} · Phấn đấu{" "}
        <strong>{withMeasure(figure(line.target) || "—", line.measure)}</strong>
        {line.dueOn && ` · Hạn ${formatDay(line.dueOn)}`}
        {line.last && ` · ${line.last.name}: ${figure(line.last.value)}`}
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]">
        <TextField
          {...face("value", figure(line.value ?? before))}
          label={`Lũy kế (${line.measure || "số"})`}
          inputMode="decimal"
        />
        <TextField {...face("difficulty", line.difficulty)} label="Khó khăn" optional />
        <TextField
          {...face("evidenceLink", line.evidenceLink)}
          label="Đường dẫn minh chứng"
          type="url"
          optional
          placeholder="https://"
        />
      </div>
    </fieldset>
  );
}
