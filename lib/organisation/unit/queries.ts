import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { mayKeepRegister } from "./policy";
import type { UnitKind } from "./schema";

export const UNITS_PER_PAGE = 30;

export type UnitRow = {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentName: string | null;
  blocName: string | null;
  validTo: Date | null;
  confidence: "confirmed" | "inferred" | "proposed";
};

/** One page of the register, by Vietnamese name; `search` ignores diacritics. Empty for those who do not keep it. */
export async function listUnits(
  viewer: Viewer,
  filter: { search: string; kind: UnitKind | null; page: number; day: string },
): Promise<{ rows: UnitRow[]; total: number }> {
  if (!mayKeepRegister(viewer)) return { rows: [], total: 0 };
  const matching = Prisma.sql`
    from unit u
    where fold(u.name || ' ' || u.short_name || ' ' || u.code) like '%' || fold(${filter.search}) || '%'
      and (${filter.kind}::text is null or u.kind::text = ${filter.kind})`;
  const rows = await db.$queryRaw<UnitRow[]>`
    select u.id, u.code, u.name, u.kind, u.valid_to as "validTo", u.confidence,
      (select p.name from unit p where p.id = u.parent_id) as "parentName",
      (select b.name from bloc_membership m join bloc b on b.id = m.bloc_id
       where m.unit_id = u.id and m.starts_on <= ${filter.day}::date and coalesce(m.ends_on >= ${filter.day}::date, true)) as "blocName"
    ${matching}
    order by u.name, u.id
    limit ${UNITS_PER_PAGE} offset ${(filter.page - 1) * UNITS_PER_PAGE}`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  return { rows, total: count?.total ?? 0 };
}

/** A unit's entry with its departments and its blocs through time; null when there is none or it is not the viewer's. */
export async function findUnit(viewer: Viewer, id: string) {
  if (!mayKeepRegister(viewer)) return null;
  const unit = await db.unit.findUnique({
    where: { id },
    include: {
      parent: { select: { id: true, name: true } },
      children: {
        select: { id: true, code: true, name: true, validTo: true },
        orderBy: { name: "asc" },
      },
      memberships: { include: { bloc: true }, orderBy: { startsOn: "desc" } },
      leaderships: { include: { bloc: true }, orderBy: { startsOn: "desc" } },
    },
  });
  return (
    unit && { ...unit, validFrom: toDayOrNull(unit.validFrom), validTo: toDayOrNull(unit.validTo) }
  );
}

/** Units in force on a day, for choosing one: those under the ministry and the Sở, without their departments. */
export const publishedUnits = (day: string) =>
  db.unit.findMany({
    where: {
      kind: { notIn: ["ministry", "division"] },
      OR: [{ parentId: null }, { parent: { kind: "ministry" } }],
      AND: [{ OR: [{ validTo: null }, { validTo: { gte: toDate(day) } }] }],
    },
    select: { id: true, code: true, name: true, shortName: true, kind: true },
    orderBy: { name: "asc" },
  });
