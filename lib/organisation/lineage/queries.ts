import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";

const other = { select: { id: true, name: true } } as const;

/** Which units one carries on and which carry it on, and the names it had. Public register; null when there is none. */
export async function findLineage(unitId: string) {
  if (!z.uuid().safeParse(unitId).success) return null;
  const unit = await db.unit.findUnique({
    where: { id: unitId },
    select: {
      id: true,
      name: true,
      formerNames: { orderBy: { until: "desc" } },
      predecessors: { orderBy: { effectiveOn: "desc" }, include: { from: other } },
      successors: { orderBy: { effectiveOn: "desc" }, include: { to: other } },
    },
  });
  return (
    unit && {
      id: unit.id,
      name: unit.name,
      formerNames: unit.formerNames.map((row) => ({ ...row, until: toDay(row.until) })),
      predecessors: unit.predecessors.map(({ from, ...row }) => ({
        id: row.id,
        kind: row.kind,
        decisionNo: row.decisionNo,
        effectiveOn: toDay(row.effectiveOn),
        unit: from,
      })),
      successors: unit.successors.map(({ to, ...row }) => ({
        id: row.id,
        kind: row.kind,
        decisionNo: row.decisionNo,
        effectiveOn: toDay(row.effectiveOn),
        unit: to,
      })),
    }
  );
}
export type Lineage = NonNullable<Awaited<ReturnType<typeof findLineage>>>;
