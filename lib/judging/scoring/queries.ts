import "server-only";
import { z } from "zod";
import { unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { dayInSql, inForceOn } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { canSee, mayKeepTables, openEvents, penOf, readsUnfinished } from "./policy";
import {
  asFacts,
  type FactRow,
  type Facts,
  layersDone,
  NOTHING_KNOWN,
  type Table,
  TIE_BREAKS,
  totalOf,
} from "./rules";
import type { Layer, Scorers } from "./workflow";

export const tableInclude = {
  criteria: { orderBy: { position: "asc" } },
} satisfies Prisma.ScoreTableInclude;

type TableRow = Prisma.ScoreTableGetPayload<{ include: typeof tableInclude }>;

/** A row of the database as the rules read it. */
export const asTable = (row: TableRow): Table => ({
  bonusMax: row.bonusMax.toNumber(),
  gapLimit: row.gapLimit.toNumber(),
  excellentFrom: row.excellentFrom.toNumber(),
  goodFrom: row.goodFrom.toNumber(),
  fairFrom: row.fairFrom.toNumber(),
  womenShare: row.womenShare,
  tieBreaks: row.tieBreaks.flatMap((word) => TIE_BREAKS.find((rule) => rule === word) ?? []),
  criteria: row.criteria.map((criterion) => ({
    ...criterion,
    points: criterion.points.toNumber(),
  })),
});

export const asEntry = <E extends { value: Prisma.Decimal }>(entry: E) => ({
  ...entry,
  value: entry.value.toNumber(),
});

const sheetInclude = {
  table: { include: tableInclude },
  entries: { select: { criterionId: true, layer: true, value: true, reason: true } },
  unit: { select: { name: true, shortName: true } },
  bloc: { select: { code: true, name: true, kind: true } },
  campaign: { select: { id: true, year: true } },
} satisfies Prisma.ScoreSheetInclude;

/** A sheet with its table and every score, whoever asks: for commands, which ask the policy themselves. */
export async function loadSheet(client: Tx, id: string) {
  const row = await client.scoreSheet.findUnique({ where: { id }, include: sheetInclude });
  return row && { ...row, table: asTable(row.table), entries: row.entries.map(asEntry) };
}

/** Who there is on a day to score a unit for its bloc. */
export async function scorersOf(
  client: Tx,
  { blocId, unitId }: { readonly blocId: string; readonly unitId: string },
  now: Date,
): Promise<Scorers> {
  const held = await client.blocLeadership.findMany({
    where: { blocId, ...inForceOn(vietnamDay(now)) },
    select: { office: true, unitId: true },
  });
  const holder = (office: "leader" | "deputy") => held.find((one) => one.office === office)?.unitId;
  const [leader, deputy] = [holder("leader"), holder("deputy")];
  if (leader === unitId) return { cross: false, leader: deputy !== undefined };
  return {
    cross: deputy !== undefined && deputy !== unitId && leader !== undefined,
    leader: leader !== undefined,
  };
}

/**
 * What the portal knows of units' years by a day: one statement, whatever their number. A file counts from its head's
 * approval, a signature while the covenant is of the round in which it was given, a target by the last report sent.
 */
async function factsOf(
  campaignId: string,
  unitIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Facts>> {
  const rows = await db.$queryRaw<FactRow[]>`
    select u.id as "unitId", r.late_days as "lateDays",
      (select ${dayInSql(Prisma.sql`min(e.at)`)}::text
       from registration_event e where e.registration_id = r.id and e.kind = 'approve') as "sentOn",
      (select count(*)::int from pledge_target t where t.registration_id = r.id) as targets,
      (select bool_or(exists (
         select from covenant_signature g
         where g.covenant_id = c.id and g.round = c.round and g.unit_id = u.id))
       from covenant c join covenant_seat seat on seat.covenant_id = c.id and seat.unit_id = u.id
       where c.campaign_id = ${campaignId}::uuid and c.status <> 'draft') as "covenantSigned",
      due.total as "reportsDue", due.late as "reportsLate", latest.figures
    from unnest(${[...unitIds]}::uuid[]) u (id)
    left join registration r on r.unit_id = u.id and r.campaign_id = ${campaignId}::uuid
    cross join lateral (
      select count(*)::int as total,
        (count(*) filter (where p.sent_at is null
          or ${dayInSql(Prisma.sql`p.sent_at`)} > period.due_on))::int as late
      from report_period period
      left join progress_report p on p.period_id = period.id and p.unit_id = u.id and p.status = 'sent'
      where period.campaign_id = ${campaignId}::uuid and period.due_on < ${day}::date) due
    left join lateral (
      select (select jsonb_agg(jsonb_build_object('baseline', f.baseline, 'target', f.target, 'value', f.value))
        from progress_figure f where f.report_id = p.id) as figures
      from progress_report p join report_period period on period.id = p.period_id
      where p.unit_id = u.id and p.status = 'sent' and period.campaign_id = ${campaignId}::uuid
      order by period.ends_on desc, p.id desc limit 1) latest on true`;
  return new Map(rows.map((row) => [row.unitId, asFacts(row)]));
}

/**
 * A sheet as this viewer may read it: each layer once it was handed on, the one at work only to whoever works on it or
 * oversees it. Null when out of sight.
 */
export async function findSheet(viewer: Viewer, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) return null;
  const sheet = await loadSheet(db, id);
  if (!sheet || !canSee(viewer, sheet)) return null;
  const [facts, events] = await Promise.all([
    factsOf(sheet.campaignId, [sheet.unitId], vietnamDay(now)),
    db.scoreEvent.findMany({
      where: { sheetId: id },
      orderBy: { sequence: "asc" },
      select: {
        sequence: true,
        kind: true,
        comment: true,
        at: true,
        actor: { select: { name: true } },
      },
    }),
  ]);
  const done = layersDone(sheet.status);
  const pen = penOf(viewer, sheet);
  const open: Layer[] = readsUnfinished(viewer, sheet)
    ? ["self", "cross", "leader", "ministry"]
    : done.length === 0
      ? ["self"]
      : done;
  const entries = sheet.entries.filter((entry) => open.includes(entry.layer));
  return {
    ...sheet,
    entries,
    layers: done,
    pen,
    steps: openEvents(viewer, sheet),
    total: totalOf(sheet.table, entries),
    facts: facts.get(sheet.unitId) ?? NOTHING_KNOWN,
    events,
  };
}
export type Sheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>;

/** The units for which the viewer scores the own work, each with its sheet of the latest campaign, if begun. */
export async function mySheets(viewer: Viewer) {
  const unitIds = viewer.grants.flatMap(({ role, unitId }) =>
    unitId !== null && (role === "unit_officer" || role === "unit_head") ? [unitId] : [],
  );
  const campaign = await latestCampaign();
  if (!campaign || unitIds.length === 0) return { campaign, units: [] };
  const units = await db.unit.findMany({
    where: { id: { in: unitIds } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      scoreSheets: { where: { campaignId: campaign.id }, select: { id: true, status: true } },
    },
  });
  return {
    campaign,
    units: units.map(({ scoreSheets, ...unit }) => ({ ...unit, sheet: scoreSheets[0] ?? null })),
  };
}

export const latestCampaign = (year: number | null = null) =>
  db.campaign.findFirst({
    where: { status: { not: "draft" }, ...(year !== null && { year }) },
    orderBy: { year: "desc" },
    select: { id: true, year: true, theme: true },
  });

/** Which units have a case of discipline that bars them from the flag, as their sheets stand. */
export async function disqualifiedUnits(
  client: Tx,
  campaignId: string,
  unitIds: readonly string[],
): Promise<string[]> {
  const rows = await client.scoreSheet.findMany({
    where: {
      campaignId,
      unitId: { in: [...unitIds] },
      entries: { some: { value: { gt: 0 }, criterion: { disqualifies: true } } },
    },
    select: { id: true },
  });
  const barred: string[] = [];
  // One after another: inside a transaction there is one connection.
  for (const { id } of rows) {
    const sheet = await loadSheet(client, id);
    if (sheet && totalOf(sheet.table, sheet.entries).disqualified) barred.push(sheet.unitId);
  }
  return barred;
}

const SHEETS_TOLD = 50;

/** The sheets that wait for the viewer's scores, the longest waiting first; the staff's are many, and are counted apart. */
export async function listSheetsToScore(viewer: Viewer) {
  const own = [...unitsOf(viewer, "unit_officer"), ...unitsOf(viewer, "unit_head")];
  const blocIds = viewer.offices.map((held) => held.blocId);
  if (own.length === 0 && blocIds.length === 0) return [];
  const sheets = await db.scoreSheet.findMany({
    where: {
      OR: [
        { status: "draft", unitId: { in: own } },
        { status: { in: ["awaiting_cross", "awaiting_leader"] }, blocId: { in: blocIds } },
      ],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: SHEETS_TOLD,
    select: {
      id: true,
      unitId: true,
      blocId: true,
      status: true,
      createdAt: true,
      unit: { select: { name: true } },
      campaign: { select: { year: true } },
      events: { orderBy: { sequence: "desc" }, take: 1, select: { at: true } },
    },
  });
  return sheets
    .filter((sheet) => penOf(viewer, sheet) !== null)
    .map(({ id, status, unit, campaign, events, createdAt }) => ({
      id,
      status,
      unitName: unit.name,
      year: campaign.year,
      since: events[0]?.at ?? createdAt,
    }));
}

/** How many sheets wait for the ministry; nought for who is not its staff. */
export const countSheetsForMinistry = async (viewer: Viewer): Promise<number> =>
  mayKeepTables(viewer) ? db.scoreSheet.count({ where: { status: "awaiting_ministry" } }) : 0;

/** The editions of a campaign's table for the staff, latest first, with the draft whole; null to anybody else. */
export async function findTables(viewer: Viewer, year: number) {
  if (!mayKeepTables(viewer)) return null;
  const campaign = await db.campaign.findUnique({
    where: { year },
    select: {
      id: true,
      year: true,
      scoreTables: {
        orderBy: { edition: "desc" },
        include: { ...tableInclude, _count: { select: { sheets: true } } },
      },
    },
  });
  return (
    campaign && {
      year: campaign.year,
      editions: campaign.scoreTables.map((row) => ({
        id: row.id,
        edition: row.edition,
        status: row.status,
        version: row.version,
        confidence: row.confidence,
        publishedAt: row.publishedAt,
        sheets: row._count.sheets,
        table: asTable(row),
      })),
    }
  );
}
