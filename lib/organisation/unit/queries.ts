import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inDays, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { mayKeepRegister } from "./policy";
import type { UnitKind } from "./schema";

export const UNITS_PER_PAGE = 30;

export type UnitRow = {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentName: string | null;
  /** The bloc in which it sits on the day asked for. */
  blocCode: string | null;
  blocName: string | null;
  validTo: string | null;
  confidence: Confidence;
};

export type UnitPage = { rows: UnitRow[]; total: number; page: number };

/**
 * One page of the register, by Vietnamese name. Every word of `search` must occur, diacritics aside, in the name, the
 * short name or the code. A page past the end is the last one. Empty for those who do not keep the register.
 */
export async function listUnits(
  viewer: Viewer,
  filter: {
    search: string;
    kind: UnitKind | null;
    unconfirmed: boolean;
    page: number;
    day: string;
  },
): Promise<UnitPage> {
  if (!mayKeepRegister(viewer)) return { rows: [], total: 0, page: 1 };
  const words = filter.search.split(" ").filter(Boolean);
  const matching = Prisma.sql`
    from unit u
    where not exists (
      select from unnest(${words}::text[]) word
      where strpos(fold(u.name || ' ' || u.short_name || ' ' || u.code), fold(word)) = 0)
    and (${filter.kind}::text is null or u.kind::text = ${filter.kind})
    and (not ${filter.unconfirmed} or u.confidence <> 'confirmed')`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  const total = count?.total ?? 0;
  const page = Math.max(1, Math.min(filter.page, Math.ceil(total / UNITS_PER_PAGE)));
  const rows = await db.$queryRaw<UnitRow[]>`
    select u.id, u.code, u.name, u.kind, u.valid_to::text as "validTo", u.confidence,
      parent.name as "parentName", bloc.code as "blocCode", bloc.name as "blocName"
    from (select u.* ${matching} order by u.name, u.id
      limit ${UNITS_PER_PAGE} offset ${(page - 1) * UNITS_PER_PAGE}) u
    left join unit parent on parent.id = u.parent_id
    left join bloc_membership m on m.unit_id = u.id
      and daterange(m.starts_on, m.ends_on, '[]') @> ${filter.day}::date
    left join bloc on bloc.id = m.bloc_id
    order by u.name, u.id`;
  return { rows, total, page };
}

const period = { startsOn: true, endsOn: true, confidence: true, id: true } as const;

/**
 * A unit's entry with its departments, and its blocs and offices through time, latest first; null when there is none
 * or it is not the viewer's to see.
 */
export async function findUnit(viewer: Viewer, id: string) {
  if (!mayKeepRegister(viewer) || !z.uuid().safeParse(id).success) return null;
  const bloc = { select: { code: true, name: true, kind: true } } as const;
  const unit = await db.unit.findUnique({
    where: { id },
    include: {
      parent: { select: { id: true, name: true } },
      children: {
        select: { id: true, code: true, name: true, kind: true, validTo: true, confidence: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      },
      memberships: { select: { ...period, bloc }, orderBy: { startsOn: "desc" } },
      leaderships: {
        select: { ...period, bloc, office: true, decisionNo: true },
        orderBy: { startsOn: "desc" },
      },
    },
  });
  return (
    unit && {
      ...unit,
      validFrom: toDayOrNull(unit.validFrom),
      validTo: toDayOrNull(unit.validTo),
      children: unit.children.map((child) => ({ ...child, validTo: toDayOrNull(child.validTo) })),
      memberships: unit.memberships.map(inDays),
      leaderships: unit.leaderships.map(inDays),
    }
  );
}
export type UnitEntry = NonNullable<Awaited<ReturnType<typeof findUnit>>>;

/** Units that may have departments, by name, for choosing a parent. Empty for those who do not keep the register. */
export async function listParents(viewer: Viewer) {
  if (!mayKeepRegister(viewer)) return [];
  return db.unit.findMany({
    where: { kind: { not: "division" } },
    select: { id: true, code: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
