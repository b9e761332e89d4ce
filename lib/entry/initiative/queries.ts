import "server-only";
import { db } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { recognitionWords } from "./labels";
import type { PublicFilter, Scope } from "./rules";

export const INITIATIVES_PER_PAGE = 20;

/** An initiative as everybody reads it. */
export type PublicInitiative = {
  id: string;
  title: string;
  field: string;
  scope: Scope | null;
  unitName: string;
  year: number;
};

/** The initiatives of the files that the ministry accepted, one page, the latest campaign first, by unit and title. */
export async function publishedInitiatives({ year, scope, search, page }: PublicFilter) {
  const matching = Prisma.sql`
    from initiative i
    join registration r on r.id = i.registration_id and r.status = 'accepted'
    join campaign c on c.id = r.campaign_id
    where btrim(i.title) <> ''
      and (${year}::int is null or c.year = ${year}::int)
      and (${scope}::text is null or i.scope::text = ${scope})
      and (${search} = '' or strpos(fold(i.title || ' ' || i.field || ' ' || r.unit_name), fold(${search})) > 0)`;
  const [rows, counts] = await Promise.all([
    db.$queryRaw<PublicInitiative[]>`
      select i.id, i.title, i.field, i.scope::text as scope, r.unit_name as "unitName", c.year
      ${matching}
      order by c.year desc, r.unit_name, i.title collate "vi-x-icu", i.id
      limit ${INITIATIVES_PER_PAGE} offset ${(page - 1) * INITIATIVES_PER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total ${matching}`,
  ]);
  return { rows, total: counts[0]?.total ?? 0 };
}

/** One of them, with its authors' names alone; null when there is none or its file is not accepted. */
export async function publishedInitiative(id: string) {
  const row = await db.initiative.findFirst({
    where: { id, title: { not: "" }, registration: { status: "accepted" } },
    select: {
      id: true,
      title: true,
      field: true,
      summary: true,
      scope: true,
      appliedFrom: true,
      registration: {
        select: { unitName: true, updatedAt: true, campaign: { select: { year: true } } },
      },
      authors: { orderBy: { position: "asc" }, select: { position: true, fullName: true } },
    },
  });
  if (!row) return null;
  const { registration, appliedFrom, ...initiative } = row;
  return {
    ...initiative,
    appliedFrom: toDayOrNull(appliedFrom),
    unitName: registration.unitName,
    year: registration.campaign.year,
  };
}

/** The years of the campaigns that hold any, the latest first. */
export async function initiativeYears(): Promise<number[]> {
  const rows = await db.campaign.findMany({
    where: { registrations: { some: { status: "accepted", initiatives: { some: {} } } } },
    select: { year: true },
    orderBy: { year: "desc" },
  });
  return rows.map(({ year }) => year);
}

type PickFilter = {
  readonly campaignId: string;
  readonly unitId: string | null;
  readonly scope: Scope | null;
  readonly page: number;
};

const PICKS_PER_PAGE = 50;

/**
 * One page of the initiatives of a campaign's accepted files, for a council to choose from; `taken` says in terms of `i`
 * which are chosen already. For queries that have asked their own policy.
 */
export async function acceptedInitiatives(filter: PickFilter, taken: Prisma.Sql) {
  const matching = Prisma.sql`
    from initiative i
    join registration r on r.id = i.registration_id and r.status = 'accepted'
    where btrim(i.title) <> '' and r.campaign_id = ${filter.campaignId}::uuid
      and (${filter.unitId}::uuid is null or r.unit_id = ${filter.unitId}::uuid)
      and (${filter.scope}::text is null or i.scope::text = ${filter.scope})`;
  const rows = await db.$queryRaw<
    {
      id: string;
      title: string;
      scope: Scope | null;
      unitName: string;
      authors: string;
      taken: boolean;
    }[]
  >`
    select i.id, i.title, i.scope::text as scope, r.unit_name as "unitName", ${taken} as taken,
      coalesce((select string_agg(a.full_name, ', ' order by a.position)
        from initiative_author a where a.initiative_id = i.id), '') as authors
    ${matching}
    order by i.scope desc nulls last, r.unit_name, i.title collate "vi-x-icu", i.id
    limit ${PICKS_PER_PAGE} offset ${(filter.page - 1) * PICKS_PER_PAGE}`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  return {
    rows: rows.map(({ title, scope, authors, ...row }) => ({
      ...row,
      recipientName: title,
      about: authors,
      honourName: recognitionWords(scope),
    })),
    total: count?.total ?? 0,
  };
}
