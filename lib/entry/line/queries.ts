import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { HonourRef } from "@/lib/titles/catalogue/rules";

export const LINES_PER_PAGE = 50;

export type PickFilter = {
  readonly campaignId: string;
  readonly unitId: string | null;
  readonly honour: HonourRef | null;
  readonly page: number;
};

export type PickRow = {
  id: string;
  recipientName: string;
  recipient: "person" | "collective";
  jobTitle: string;
  unitName: string;
  honourName: string;
  /** It is where it is to be put already. */
  taken: boolean;
};

/** The accepted lines of a campaign that can be voted on and awarded: a recipient known for certain, and an honour. */
const ACCEPTED = Prisma.sql`
  from registration_line l
  join registration r on r.id = l.registration_id and r.status = 'accepted'
  left join unit c on c.id = l.collective_id
  left join emulation_title t on t.code = l.emulation_title_code
  left join commendation_form f on f.code = l.commendation_form_code
  where num_nonnulls(l.person_id, l.collective_id) = 1 and num_nonnulls(t.code, f.code) = 1`;

const ORDER = Prisma.sql`
  order by coalesce(t.position, 1000 + f.position), r.unit_name, l.subject,
    name_key(coalesce(c.name, l.full_name)) collate "vi-x-icu", l.id`;

/**
 * One page of the accepted lines of a campaign, by honour, unit and name; `taken` says in terms of `l` what is taken
 * already. For queries that have asked their own policy.
 */
export async function acceptedLines(filter: PickFilter, taken: Prisma.Sql) {
  const { honour } = filter;
  const matching = Prisma.sql`${ACCEPTED}
    and r.campaign_id = ${filter.campaignId}::uuid
    and (${filter.unitId}::uuid is null or r.unit_id = ${filter.unitId}::uuid)
    and (${honour?.kind ?? null}::text is null
      or (${honour?.kind ?? null}::text = 'title' and t.code = ${honour?.code ?? null})
      or (${honour?.kind ?? null}::text = 'form' and f.code = ${honour?.code ?? null}))`;
  const rows = await db.$queryRaw<PickRow[]>`
    select l.id, l.subject::text as recipient, coalesce(c.name, l.full_name) as "recipientName",
      l.job_title as "jobTitle", r.unit_name as "unitName", coalesce(t.name, f.name) as "honourName", ${taken} as taken
    ${matching} ${ORDER}
    limit ${LINES_PER_PAGE} offset ${(filter.page - 1) * LINES_PER_PAGE}`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  return { rows, total: count?.total ?? 0 };
}

export type AcceptedLine = {
  readonly lineId: string;
  readonly personId: string | null;
  readonly unitId: string;
  readonly emulationTitleCode: string | null;
  readonly commendationFormCode: string | null;
  readonly recipientName: string;
  readonly unitName: string;
  readonly honourName: string;
};

/** These lines in the order in which a decision prints them; what is not an accepted line is left out. */
export const loadAccepted = (
  tx: Tx,
  campaignId: string,
  lineIds: readonly string[],
): Promise<AcceptedLine[]> =>
  tx.$queryRaw<AcceptedLine[]>`
    select l.id as "lineId", l.person_id as "personId", coalesce(l.collective_id, r.unit_id) as "unitId",
      l.emulation_title_code as "emulationTitleCode", l.commendation_form_code as "commendationFormCode",
      coalesce(c.name, l.full_name) as "recipientName", r.unit_name as "unitName",
      coalesce(t.name, f.name) as "honourName"
    ${ACCEPTED}
      and r.campaign_id = ${campaignId}::uuid and l.id = any(${[...lineIds]}::uuid[])
    ${ORDER}`;

/** The units whose accepted files of a campaign hold lines, for narrowing the choice. */
export const acceptedUnits = (campaignId: string) =>
  db.registration.findMany({
    where: { campaignId, status: "accepted", lines: { some: {} } },
    select: { unitId: true, unitName: true },
    orderBy: { unitName: "asc" },
  });
