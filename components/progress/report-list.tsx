import type { Route } from "next";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { KIND_LABEL, STATUS_LABEL, standingTone, standingWords } from "@/lib/entry/progress/labels";
import type { OwnReportRow, OwnReports } from "@/lib/entry/progress/queries";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";

type Props = { year: number; unit: OwnReports["units"][number] };

/** The year's reports of one unit: when each opens, until when it is due, where it stands. */
export function ReportList({ year, unit }: Props) {
  return (
    <DataTable
      caption={`Báo cáo của ${unit.name}`}
      rows={unit.rows}
      rowKey={({ period }) => period.code}
      empty={<p className="text-muted">Chưa có kỳ báo cáo nào của năm {year}.</p>}
      columns={[
        {
          key: "period",
          head: "Kỳ báo cáo",
          width: "min-w-44",
          cell: ({ period, standing, status }) => (
            <>
              {standing.kind === "not_open" && status === null ? (
                period.name
              ) : (
                <Link
                  href={`/lam-viec/bao-cao/${year}/${period.code}?don-vi=${unit.id}` as Route}
                  prefetch={false}
                >
                  {period.name}
                </Link>
              )}
              <span className="block font-normal text-muted">{KIND_LABEL[period.kind]}</span>
            </>
          ),
        },
        {
          key: "standing",
          head: "Tình trạng",
          width: "min-w-48",
          cell: (row) => <RowStanding row={row} />,
        },
        {
          key: "due",
          head: "Hạn gửi",
          width: "min-w-32",
          cell: ({ period }) => (
            <>
              {formatDay(period.dueOn)}
              <span className="block text-sm text-muted">{CONFIDENCE_MARK[period.confidence]}</span>
            </>
          ),
        },
        {
          key: "opens",
          head: "Mở từ",
          width: "min-w-28",
          cell: ({ period }) => formatDay(period.opensOn),
        },
      ]}
    />
  );
}

function RowStanding({ row: { standing, status } }: { row: OwnReportRow }) {
  return (
    <>
      <StatusBadge tone={standingTone(standing)}>{standingWords(standing)}</StatusBadge>
      {status && status !== "sent" && (
        <span className="mt-1 block text-muted">{STATUS_LABEL[status]}</span>
      )}
    </>
  );
}
