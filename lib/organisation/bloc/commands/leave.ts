import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inDays, toDate } from "@/lib/platform/db/days";
import { OFFICE_LABEL } from "../labels";

/** What a unit was in the blocs until its last day, in words: where it was a member, and which offices stand empty. */
export type Left = { readonly blocs: readonly string[]; readonly offices: readonly string[] };

/**
 * Ends with its last day what a unit that is no more is in any bloc: a member, and perhaps leader or deputy. What would only
 * begin afterwards is taken away. The caller holds the blocs.
 */
export async function leaveBlocs(
  tx: Tx,
  viewer: Viewer,
  { unitId, lastDay }: { unitId: string; lastDay: string },
  now: Date,
): Promise<Left> {
  const endsOn = toDate(lastDay);
  const beyond = {
    where: { unitId, OR: [{ endsOn: null }, { endsOn: { gt: endsOn } }] },
    include: { bloc: { select: { name: true, kind: true } } },
    orderBy: { startsOn: "asc" as const },
  };
  const offices = (await tx.blocLeadership.findMany(beyond)).map(inDays);
  const seats = (await tx.blocMembership.findMany(beyond)).map(inDays);

  for (const row of offices) {
    const where = { id: row.id };
    const begun = row.startsOn <= lastDay;
    if (begun) await tx.blocLeadership.update({ where, data: { endsOn } });
    else await tx.blocLeadership.delete({ where });
    await trace(begun ? "bloc.end_office" : "bloc.remove", { ...row, begun });
  }
  for (const row of seats) {
    const where = { id: row.id };
    const begun = row.startsOn <= lastDay;
    if (begun) await tx.blocMembership.update({ where, data: { endsOn } });
    else await tx.blocMembership.delete({ where });
    await trace(begun ? "bloc.end_membership" : "bloc.remove", { ...row, begun, office: null });
  }
  return {
    blocs: [...new Set(seats.map(({ bloc }) => bloc.name))],
    offices: [
      ...new Set(
        offices.map(({ bloc, office }) => `${OFFICE_LABEL[bloc.kind][office]} ${bloc.name}`),
      ),
    ],
  };

  function trace(
    action: "bloc.end_office" | "bloc.end_membership" | "bloc.remove",
    row: Omit<(typeof seats)[number], "bloc"> & {
      office: "leader" | "deputy" | null;
      begun: boolean;
    },
  ): Promise<void> {
    const { office, startsOn, confidence } = row;
    return record(tx, viewer, {
      action,
      subjectId: row.blocId,
      detail: row.begun
        ? { unitId, ...(office && { office }), endsOn: lastDay, endsOn_before: row.endsOn }
        : { unitId, office, startsOn, endsOn: row.endsOn, confidence },
      at: now,
    });
  }
}
