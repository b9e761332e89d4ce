import { bandWords, tieBreakWords } from "@/lib/judging/ranking/labels";
import type { Table } from "@/lib/judging/scoring/rules";

/** By which rules units with as many points are told apart, and the bands. */
export function TieBreakRules({ table }: { table: Table }) {
  return (
    <div className="max-w-measure text-muted">
      <p>{tieBreakWords(table)}</p>
      <p>{bandWords(table)}</p>
    </div>
  );
}
