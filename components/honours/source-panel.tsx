import type { Route } from "next";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { DecisionSource } from "@/lib/honours/decision/queries";
import { OUTCOME_LABEL, OUTCOME_TONE } from "@/lib/judging/ballot/labels";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Line = DecisionSource["lines"][number];

/** Where a line of the vote went; one that passed and is not in the decision is the State's to confer, or was taken off. */
function placeOf({ conferred, result }: Line): string {
  if (conferred) return "Có";
  return result.outcome === "won" ? "Không: trình cấp trên, hoặc đã bỏ khỏi danh sách" : "Không";
}

/** The council's result that a decision carries out: what passed with its votes, and what stands aside. */
export function SourcePanel({ source }: { source: DecisionSource }) {
  const { council, closedAt } = source;
  return (
    <Panel title="Căn cứ: kết quả Hội đồng">
      <p className="mb-4">
        <Link href={`/lam-viec/hoi-dong/${council?.id}/phien/${source.id}` as Route}>
          {source.title}
        </Link>
        , {council?.name}
        {closedAt && `, kiểm phiếu ${formatDayTime(closedAt)}`}.
      </p>
      <DataTable
        caption="Kết quả từng trường hợp"
        captionHidden
        rows={source.lines}
        rowKey={(line) => line.id}
        empty={<EmptyState title="Phiên không có dòng nào" icon="file" />}
        columns={[
          {
            key: "line",
            head: "Tập thể, cá nhân",
            width: "min-w-52",
            cell: (line) => (
              <>
                {line.title}
                <span className="block font-normal">{line.honour}</span>
              </>
            ),
          },
          {
            key: "votes",
            head: "Đồng ý / tổng số",
            numeric: true,
            cell: ({ result }) =>
              `${formatNumber(result.tally.agree)}/${formatNumber(result.denominator)}`,
          },
          {
            key: "outcome",
            head: "Kết luận",
            width: "min-w-48",
            cell: ({ result }) => (
              <StatusBadge tone={OUTCOME_TONE[result.outcome]}>
                {OUTCOME_LABEL.council[result.outcome]}
              </StatusBadge>
            ),
          },
          { key: "place", head: "Trong quyết định", width: "min-w-52", cell: placeOf },
        ]}
      />
    </Panel>
  );
}
