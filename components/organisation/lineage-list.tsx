import { SUCCESSION_LABEL } from "@/lib/organisation/lineage/labels";
import type { Lineage } from "@/lib/organisation/lineage/queries";
import { formatDay } from "@/lib/platform/shared/dates";

/** Where a unit comes from, what carries it on, and the names it had. */
export function LineageList({ lineage }: { lineage: Lineage }) {
  const { formerNames, predecessors, successors } = lineage;
  if (formerNames.length + predecessors.length + successors.length === 0)
    return <p className="text-muted">Chưa ghi nhận hợp nhất, chia tách hay đổi tên.</p>;
  return (
    <ul className="divide-y divide-line">
      {successors.map((row) => (
        <li key={row.id} className="py-2">
          <strong>{row.unit.name}</strong> tiếp nối từ {formatDay(row.effectiveOn)} (
          {SUCCESSION_LABEL[row.kind].toLowerCase()}, {row.decisionNo})
        </li>
      ))}
      {predecessors.map((row) => (
        <li key={row.id} className="py-2">
          Tiếp nối <strong>{row.unit.name}</strong> từ {formatDay(row.effectiveOn)} (
          {SUCCESSION_LABEL[row.kind].toLowerCase()}, {row.decisionNo})
        </li>
      ))}
      {formerNames.map((row) => (
        <li key={row.id} className="py-2">
          Tên đến hết {formatDay(row.until)}: <strong>{row.name}</strong> ({row.decisionNo})
        </li>
      ))}
    </ul>
  );
}
