import { Panel } from "@/components/ui/panel";
import { totalWeight, weightHint } from "@/lib/entry/pledge/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { standings: readonly { readonly weight: number; readonly complete: boolean }[] };

/** What all targets weigh together, beside them. */
export function WeightTotal({ standings }: Props) {
  const total = totalWeight(standings);
  const hint = weightHint(total);
  const incomplete = standings.filter((standing) => !standing.complete).length;
  return (
    <aside aria-label="Tổng hợp giao ước" className="xl:sticky xl:top-6">
      <Panel title="Tổng trọng số">
        <p className="text-3xl font-bold tabular-nums">{formatNumber(total)}</p>
        <p role="status" className="mt-1 text-sm">
          {hint ?? (total === 100 && "Tổng trọng số tròn 100.")}
        </p>
        <p className="mt-3 text-sm text-muted">
          {formatNumber(standings.length)} chỉ tiêu
          {incomplete > 0 && `, trong đó ${formatNumber(incomplete)} chỉ tiêu chưa đủ thông tin`}
        </p>
      </Panel>
    </aside>
  );
}
