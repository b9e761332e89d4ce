import "server-only";
import { keepsRosters, rosterScope } from "@/lib/organisation/person/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";

export const CLAIMS_PAGE = 30;

/** The claims a viewer reads: the staff all of them, a unit's officer and head those of their own people and
 * collectives. */
function within(viewer: Viewer): Prisma.AwardClaimWhereInput {
  const scope = rosterScope(viewer);
  if (scope.kind === "all") return {};
  const ids = [...scope.unitIds];
  return { OR: [{ unitId: { in: ids } }, { unit: { parentId: { in: ids } } }] };
}

/** One page of claims, those that wait first, then the latest. Nothing for whoever keeps no roster. */
export async function listClaims(viewer: Viewer, page: number) {
  if (!keepsRosters(viewer)) return { rows: [], total: 0 };
  const where = within(viewer);
  const [rows, total] = await Promise.all([
    db.awardClaim.findMany({
      where,
      orderBy: [{ status: "asc" }, { at: "desc" }, { id: "asc" }],
      skip: (page - 1) * CLAIMS_PAGE,
      take: CLAIMS_PAGE,
      select: {
        id: true,
        year: true,
        decisionNumber: true,
        decidedOn: true,
        signerTitle: true,
        unitName: true,
        note: true,
        status: true,
        answer: true,
        at: true,
        meritType: true,
        fileId: true,
        person: { select: { id: true, fullName: true } },
        unit: { select: { id: true, name: true } },
        emulationTitle: { select: { name: true } },
        commendationForm: { select: { name: true } },
        actor: { select: { name: true } },
      },
    }),
    db.awardClaim.count({ where }),
  ]);
  return {
    rows: rows.map(({ emulationTitle, commendationForm, decidedOn, ...row }) => ({
      ...row,
      decidedOn: toDay(decidedOn),
      honourName: emulationTitle?.name ?? commendationForm?.name ?? "",
    })),
    total,
  };
}
export type ClaimRow = Awaited<ReturnType<typeof listClaims>>["rows"][number];
