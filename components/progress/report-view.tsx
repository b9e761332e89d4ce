import { DataTable } from "@/components/ui/data-table";
import { DetailsPanel } from "@/components/ui/details-panel";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  EVENT_LABEL,
  EVENT_PAST,
  percentWords,
  TARGET_STATE_LABEL,
  TARGET_STATE_TONE,
} from "@/lib/entry/progress/labels";
import type { Report, ReportLine } from "@/lib/entry/progress/queries";
import { needsComment } from "@/lib/entry/progress/workflow";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { EvidenceForm, StepForm } from "./step-forms";

const figure = (value: number | null): string => (value === null ? "—" : formatNumber(value));

/** The report as its readers see it. */
export function ReportView({ report }: { report: Report }) {
  return (
    <div className="grid gap-6">
      <DataTable
        caption="Số liệu theo chỉ tiêu"
        rows={report.lines}
        rowKey={({ id }) => id}
        empty={<p className="text-muted">Báo cáo không có chỉ tiêu.</p>}
        columns={[
          {
            key: "indicator",
            head: "Chỉ tiêu",
            width: "min-w-56 w-full",
            cell: ({ indicator, difficulty }) => (
              <>
                {indicator}
                {difficulty && (
                  <span className="block font-normal text-muted">Khó khăn: {difficulty}</span>
                )}
              </>
            ),
          },
          { key: "measure", head: "ĐVT", width: "min-w-20", cell: ({ measure }) => measure },
          {
            key: "target",
            head: "Phấn đấu",
            numeric: true,
            width: "min-w-20",
            cell: ({ target }) => figure(target),
          },
          {
            key: "value",
            head: "Thực hiện",
            numeric: true,
            width: "min-w-24",
            cell: ({ value }) => figure(value),
          },
          {
            key: "percent",
            head: "Mức đạt",
            numeric: true,
            width: "min-w-20",
            cell: ({ percent }) => percentWords(percent),
          },
          {
            key: "state",
            head: "Đánh giá",
            width: "min-w-36",
            cell: ({ state }) => (
              <StatusBadge tone={TARGET_STATE_TONE[state]}>{TARGET_STATE_LABEL[state]}</StatusBadge>
            ),
          },
          {
            key: "evidence",
            head: "Minh chứng",
            width: "min-w-40",
            cell: (line) => <Evidence line={line} />,
          },
        ]}
      />
      <dl className="grid max-w-measure gap-4">
        {[
          ["Kết quả thực hiện", report.words.results],
          ["Khó khăn, vướng mắc", report.words.difficulties],
          ["Mô hình, cách làm hay", report.words.example],
          ["Nhiệm vụ kỳ tới", report.words.plan],
        ]
          .filter(([, words]) => words !== "")
          .map(([head, words]) => (
            <div key={head}>
              <dt className="font-semibold">{head}</dt>
              <dd className="whitespace-pre-line">{words}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

function Evidence({ line }: { line: ReportLine }) {
  return (
    <>
      {line.evidenceLink && (
        <a href={line.evidenceLink} rel="noreferrer" className="block break-all">
          Xem đường dẫn
        </a>
      )}
      {line.file && <a href={`/api/minh-chung/${line.file.id}`}>{line.file.name}</a>}
      {!line.evidenceLink && !line.file && "—"}
    </>
  );
}

/** Scans are kept one at a time, beside the figure that they prove. */
export function EvidenceForms({ report }: { report: Report }) {
  if (report.id === null || !report.writes || report.lines.length === 0) return null;
  const reportId = report.id;
  return (
    <DetailsPanel summary="Đính kèm tệp minh chứng cho từng chỉ tiêu">
      <div className="grid gap-6">
        {report.lines.map(({ id, indicator, file }) => (
          <EvidenceForm
            key={id}
            reportId={reportId}
            lineId={id}
            indicator={indicator}
            held={file?.name ?? null}
          />
        ))}
      </div>
    </DetailsPanel>
  );
}

/** What the viewer may do with the report now. */
export function ReportSteps({ report }: { report: Report }) {
  return (
    <div className="grid gap-4">
      {report.steps.map((event) => {
        const form = (
          <StepForm
            key={event}
            reportId={report.id ?? ""}
            version={report.version}
            event={event}
            label={EVENT_LABEL[event]}
            asksReason={needsComment(event)}
          />
        );
        return needsComment(event) ? (
          <DetailsPanel key={event} summary={EVENT_LABEL[event]}>
            {form}
          </DetailsPanel>
        ) : (
          form
        );
      })}
    </div>
  );
}

export function ReportHistory({ report }: { report: Report }) {
  if (report.events.length === 0) return null;
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien" className="mb-2 text-lg">
        Diễn biến
      </h2>
      <ol className="list-decimal space-y-1 pl-6">
        {report.events.map((event) => (
          <li key={event.sequence}>
            {EVENT_PAST[event.kind]} – {event.actor.name}, {formatDayTime(event.at)}
            {event.comment && <span className="block text-muted">{event.comment}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
