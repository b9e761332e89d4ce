import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { CHOICE_LABEL, OUTCOME_LABEL, OUTCOME_TONE } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { CHOICES, type LineResult } from "@/lib/judging/ballot/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  ballot: Pick<Ballot, "kind" | "lines">;
  results: readonly LineResult[];
};

const HEAD: Record<Ballot["kind"], string> = { bloc: "Đơn vị", council: "Tập thể, cá nhân" };

/** The count of each line as it came out of the box. */
export function ResultTable({ ballot, results }: Props) {
  const lines = new Map(ballot.lines.map((line) => [line.id, line]));
  return (
    <DataTable
      caption="Kết quả kiểm phiếu"
      captionHidden
      rows={results}
      rowKey={(row) => row.lineId}
      empty={<EmptyState title="Phiếu không có dòng nào" icon="file" />}
      columns={[
        {
          key: "line",
          head: HEAD[ballot.kind],
          width: "min-w-52",
          cell: ({ lineId }) => {
            const line = lines.get(lineId);
            return (
              <>
                {line?.title}
                {line?.honour && <span className="block font-normal">{line.honour}</span>}
              </>
            );
          },
        },
        ...CHOICES.map((choice) => ({
          key: choice,
          head: CHOICE_LABEL[choice],
          numeric: true,
          width: "min-w-20",
          cell: (row: LineResult) => formatNumber(row.tally[choice]),
        })),
        {
          key: "share",
          head: "Đồng ý / tổng số",
          numeric: true,
          width: "min-w-20",
          cell: (row) => `${formatNumber(row.tally.agree)}/${formatNumber(row.denominator)}`,
        },
        {
          key: "needed",
          head: "Cần",
          numeric: true,
          width: "min-w-16",
          cell: (row) => formatNumber(row.needed),
        },
        {
          key: "outcome",
          head: "Kết luận",
          width: "min-w-44",
          cell: (row) => (
            <StatusBadge tone={OUTCOME_TONE[row.outcome]}>
              {OUTCOME_LABEL[ballot.kind][row.outcome]}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
