import "server-only";
import { acceptedLines, acceptedUnits, type PickFilter } from "@/lib/entry/line/queries";
import { mayWrite, scopeOf } from "@/lib/honours/decision/policy";
import { within } from "@/lib/honours/decision/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Conferral, Conferred } from "./rules";

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

/** The longest decision whose money is reckoned at once; the ministry's have some hundreds of lines. */
const MOST_LINES = 20_000;

/** All lines of a decision as their bonus is reckoned, in their order. Nothing for those who write no decisions. */
export async function listConferred(viewer: Viewer, decisionId: string): Promise<Conferred[]> {
  if (!mayWrite(viewer)) return [];
  const named = { select: { code: true, name: true } } as const;
  const rows = await db.award.findMany({
    where: { decisionId },
    orderBy: { position: "asc" },
    take: MOST_LINES,
    select: {
      personId: true,
      unitId: true,
      achievement: true,
      emulationTitle: named,
      commendationForm: named,
    },
  });
  return rows.map(({ emulationTitle, commendationForm, ...row }) => {
    const honour = emulationTitle ?? commendationForm;
    return { ...row, honourCode: honour?.code ?? "", honourName: honour?.name ?? "" };
  });
}

/** One page of the accepted lines of a campaign, each with whether the decision has it. Nothing for those who write none. */
export async function listPickable(viewer: Viewer, filter: PickFilter & { decisionId: string }) {
  if (!mayWrite(viewer)) return { rows: [], total: 0 };
  const taken = Prisma.sql`exists (
    select from award a
    where a.decision_id = ${filter.decisionId}::uuid
      and (a.person_id = l.person_id or (a.person_id is null and a.unit_id = l.collective_id))
      and a.emulation_title_code is not distinct from l.emulation_title_code
      and a.commendation_form_code is not distinct from l.commendation_form_code)`;
  return acceptedLines(filter, taken);
}

/** The units whose accepted files of a campaign hold lines, for narrowing the choice. */
export async function listPickableUnits(viewer: Viewer, campaignId: string) {
  return mayWrite(viewer) ? acceptedUnits(campaignId) : [];
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
