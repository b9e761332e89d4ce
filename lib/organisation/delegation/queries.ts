import "server-only";
import { unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inForceOn, toDay } from "@/lib/platform/db/days";
import { scopeOf } from "./policy";

export const DELEGATIONS_PER_PAGE = 30;

/** One page of the delegations in the viewer's units, the latest first; nothing for who is neither head nor deputy. */
export async function listDelegations(viewer: Viewer, page: number) {
  const where = { unitId: { in: scopeOf(viewer) } };
  const [rows, total] = await Promise.all([
    db.delegation.findMany({
      where,
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
      skip: (page - 1) * DELEGATIONS_PER_PAGE,
      take: DELEGATIONS_PER_PAGE,
      select: {
        id: true,
        unitId: true,
        scope: true,
        startsOn: true,
        endsOn: true,
        reason: true,
        revokedAt: true,
        unit: { select: { name: true } },
        fromAccount: { select: { name: true } },
        toAccount: { select: { name: true } },
      },
    }),
    db.delegation.count({ where }),
  ]);
  return {
    rows: rows.map((row) => ({ ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) })),
    total,
  };
}
export type DelegationRow = Awaited<ReturnType<typeof listDelegations>>["rows"][number];

/** The units the viewer heads, each with the deputies in office on a day: to whom the authority can be lent. */
export async function listDeputies(viewer: Viewer, day: string) {
  const units = await db.unit.findMany({
    where: { id: { in: unitsOf(viewer, "unit_head") } },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      grants: {
        where: { role: "unit_deputy", account: { disabledAt: null }, ...inForceOn(day) },
        select: { account: { select: { id: true, name: true } } },
      },
    },
  });
  return units.map(({ grants, ...unit }) => ({
    ...unit,
    deputies: grants.map((grant) => grant.account),
  }));
}
