import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { CHOICE_LABEL, OUTCOME_LABEL, OUTCOME_TONE } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { CHOICES, type LineResult } from "@/lib/judging/ballot/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { lines: Ballot["lines"]; results: readonly LineResult[] };

/** The count of each line as it came out of the box. */
export function ResultTable({ lines, results }: Props) {
  const titleOf = (lineId: string) => lines.find((line) => line.id === lineId)?.title ?? "";
  return (
    <DataTable
      caption="Kết quả kiểm phiếu"
      captionHidden
      rows={results}
      rowKey={(row) => row.lineId}
      empty={<EmptyState title="Phiếu không có dòng nào" icon="file" />}
      columns={[
        { key: "line", head: "Đơn vị", cell: (row) => titleOf(row.lineId) },
        ...CHOICES.map((choice) => ({
          key: choice,
          head: CHOICE_LABEL[choice],
          numeric: true,
          cell: (row: LineResult) => formatNumber(row.tally[choice]),
        })),
        {
          key: "share",
          head: "Đồng ý / tổng số",
          numeric: true,
          cell: (row) => `${formatNumber(row.tally.agree)}/${formatNumber(row.denominator)}`,
        },
        { key: "needed", head: "Cần", numeric: true, cell: (row) => formatNumber(row.needed) },
        {
          key: "outcome",
          head: "Kết luận",
          width: "min-w-48",
          cell: (row) => (
            <StatusBadge tone={OUTCOME_TONE[row.outcome]}>{OUTCOME_LABEL[row.outcome]}</StatusBadge>
          ),
        },
      ]}
    />
  );
}
