import "server-only";
import { mayWrite, scopeOf } from "@/lib/honours/decision/policy";
import { within } from "@/lib/honours/decision/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { HonourRef } from "@/lib/titles/catalogue/rules";
import type { Conferral } from "./rules";

export const AWARDS_PER_PAGE = 50;

const honour = { select: { name: true } } as const;

const awardSelect = {
  id: true,
  position: true,
  personId: true,
  recipientName: true,
  unitName: true,
  achievement: true,
  emulationTitle: honour,
  commendationForm: honour,
  person: { select: { birthYear: true } },
  ledgerEntry: { select: { id: true } },
} satisfies Prisma.AwardSelect;

async function awardsWhere(where: Prisma.AwardWhereInput, page: number, perPage: number) {
  const rows = await db.award.findMany({
    where,
    orderBy: { position: "asc" },
    skip: (page - 1) * perPage,
    take: perPage,
    select: awardSelect,
  });
  return rows.map(({ emulationTitle, commendationForm, person, ledgerEntry, ...row }) => ({
    ...row,
    honourName: emulationTitle?.name ?? commendationForm?.name ?? "",
    birthYear: person?.birthYear ?? null,
    entryId: ledgerEntry?.id ?? null,
  }));
}

/** One page of a decision's awards in their order, for those who may see the decision. */
export const listAwards = (viewer: Viewer, decisionId: string, page: number) =>
  awardsWhere({ decisionId, decision: within(scopeOf(viewer)) }, page, AWARDS_PER_PAGE);
export type AwardRow = Awaited<ReturnType<typeof listAwards>>[number];

export const PUBLISHED_PER_PAGE = 100;

/** One page of a published decision's awards, for everybody: without what the ministry alone needs to know. */
export async function publishedAwards(decisionId: string, page: number) {
  const rows = await awardsWhere(
    { decisionId, decision: { status: "published" } },
    page,
    PUBLISHED_PER_PAGE,
  );
  return rows.map(({ birthYear: _, ...row }) => row);
}
export type PublishedAwardRow = Awaited<ReturnType<typeof publishedAwards>>[number];

/** Who receives what by this decision already, inside a command's transaction. */
export const loadConferrals = (tx: Tx, decisionId: string): Promise<Conferral[]> =>
  tx.award.findMany({
    where: { decisionId },
    select: {
      personId: true,
      unitId: true,
      emulationTitleCode: true,
      commendationFormCode: true,
    },
  });

export const LINES_PER_PAGE = 50;

export type PickFilter = {
  readonly decisionId: string;
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
  /** The recipient has this honour in the decision already. */
  taken: boolean;
};

/** The accepted lines of a campaign that can become awards: a recipient known for certain, and an honour. */
const ACCEPTED = Prisma.sql`
  from registration_line l
  join registration r on r.id = l.registration_id and r.status = 'accepted'
  left join unit c on c.id = l.collective_id
  left join emulation_title t on t.code = l.emulation_title_code
  left join commendation_form f on f.code = l.commendation_form_code
  where num_nonnulls(l.person_id, l.collective_id) = 1 and num_nonnulls(t.code, f.code) = 1`;

/** One page of the accepted lines of a campaign, by honour, unit and name. Nothing for those who write no decisions. */
export async function listPickable(viewer: Viewer, filter: PickFilter) {
  if (!mayWrite(viewer)) return { rows: [], total: 0 };
  const matching = Prisma.sql`${ACCEPTED}
    and r.campaign_id = ${filter.campaignId}::uuid
    and (${filter.unitId}::uuid is null or r.unit_id = ${filter.unitId}::uuid)
    and (${filter.honour?.kind ?? null}::text is null
      or (${filter.honour?.kind ?? null}::text = 'title' and t.code = ${filter.honour?.code ?? null})
      or (${filter.honour?.kind ?? null}::text = 'form' and f.code = ${filter.honour?.code ?? null}))`;
  const rows = await db.$queryRaw<PickRow[]>`
    select l.id, l.subject::text as recipient, coalesce(c.name, l.full_name) as "recipientName",
      l.job_title as "jobTitle", r.unit_name as "unitName", coalesce(t.name, f.name) as "honourName",
      exists (
        select from award a
        where a.decision_id = ${filter.decisionId}::uuid
          and (a.person_id = l.person_id or (a.person_id is null and a.unit_id = l.collective_id))
          and a.emulation_title_code is not distinct from l.emulation_title_code
          and a.commendation_form_code is not distinct from l.commendation_form_code
      ) as taken
    ${matching}
    order by coalesce(t.position, 1000 + f.position), r.unit_name, l.subject,
      name_key(coalesce(c.name, l.full_name)) collate "vi-x-icu", l.id
    limit ${LINES_PER_PAGE} offset ${(filter.page - 1) * LINES_PER_PAGE}`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  return { rows, total: count?.total ?? 0 };
}

export type PickedLine = Conferral & {
  readonly lineId: string;
  readonly recipientName: string;
  readonly unitName: string;
  readonly honourName: string;
};

/** These lines as awards, in the order in which a decision prints them; what is not an accepted line is left out. */
export const loadPicked = (
  tx: Tx,
  campaignId: string,
  lineIds: readonly string[],
): Promise<PickedLine[]> =>
  tx.$queryRaw<PickedLine[]>`
    select l.id as "lineId", l.person_id as "personId", coalesce(l.collective_id, r.unit_id) as "unitId",
      l.emulation_title_code as "emulationTitleCode", l.commendation_form_code as "commendationFormCode",
      coalesce(c.name, l.full_name) as "recipientName", r.unit_name as "unitName",
      coalesce(t.name, f.name) as "honourName"
    ${ACCEPTED}
      and r.campaign_id = ${campaignId}::uuid and l.id = any(${[...lineIds]}::uuid[])
    order by coalesce(t.position, 1000 + f.position), r.unit_name, l.subject,
      name_key(coalesce(c.name, l.full_name)) collate "vi-x-icu", l.id`;

/** The units whose accepted files of a campaign hold lines, for narrowing the choice. */
export async function listPickableUnits(viewer: Viewer, campaignId: string) {
  if (!mayWrite(viewer)) return [];
  return db.registration.findMany({
    where: { campaignId, status: "accepted", lines: { some: {} } },
    select: { unitId: true, unitName: true },
    orderBy: { unitName: "asc" },
  });
}

export type UnitChoice = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentName: string | null;
};

/** Every unit and department that stood on a day, for choosing the recipient of an award. */
export async function listRecipientUnits(viewer: Viewer, day: string): Promise<UnitChoice[]> {
  if (!mayWrite(viewer)) return [];
  const rows = await db.unit.findMany({
    where: {
      kind: { not: "ministry" },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: toDate(day) } }] },
        { OR: [{ validTo: null }, { validTo: { gte: toDate(day) } }] },
      ],
    },
    select: {
      id: true,
      code: true,
      name: true,
      parent: { select: { name: true, kind: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ parent, ...unit }) => ({
    ...unit,
    parentName: parent && parent.kind !== "ministry" ? parent.name : null,
  }));
}

/** The people of this name, diacritics included, who work or worked in the unit or one of its departments. */
export const findOnRoster = (tx: Tx, unitId: string, fullName: string) =>
  tx.$queryRaw<{ id: string; fullName: string; birthYear: number | null }[]>`
    select distinct p.id, p.full_name as "fullName", p.birth_year as "birthYear"
    from person p
    join employment e on e.person_id = p.id
    join unit u on u.id = e.unit_id
    where (u.id = ${unitId}::uuid or u.parent_id = ${unitId}::uuid) 
      and lower(regexp_replace(btrim(normalize(p.full_name, NFC)), '\\s+', ' ', 'g')) = lower(${fullName})
    order by p.birth_year, p.id`;
