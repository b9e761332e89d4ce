import "server-only";
import { publishedVotes } from "@/lib/judging/ballot/queries";
import { mayRead, mayReadFigures } from "@/lib/judging/cockpit/policy";
import { subjectOf, yearSpan } from "@/lib/judging/cockpit/rules";
import { mayKeepTables } from "@/lib/judging/scoring/policy";
import { asEntry, asTable, latestCampaign, tableInclude } from "@/lib/judging/scoring/queries";
import { type Entry, rank, type Standing, type Total, totalOf } from "@/lib/judging/scoring/rules";
import type { Layer, Status } from "@/lib/judging/scoring/workflow";
import { loadBloc } from "@/lib/organisation/bloc/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { vietnamDay } from "@/lib/platform/shared/dates";

type Row = Standing & {
  readonly sheetId: string;
  readonly unitName: string;
  readonly blocCode: string;
  readonly blocName: string;
  readonly status: Status;
  readonly sums: Total;
  readonly byLayer: Readonly<Record<Layer, number | null>>;
};

/**
 * The sheets of a campaign, of one bloc or of all, added up and ranked by the campaign's tie-break rules. Computed at each
 * reading from what the layers gave; two statements and one for the votes, whatever the number of units.
 */
export async function rankingOf(campaignId: string, blocId: string | null, statuses: Status[]) {
  const [sheets, votes] = await Promise.all([
    db.scoreSheet.findMany({
      where: { campaignId, status: { in: statuses }, ...(blocId && { blocId }) },
      select: {
        id: true,
        unitId: true,
        status: true,
        tableId: true,
        unit: {
          select: {
            name: true,
            registrations: {
              where: { campaignId },
              select: { headcount: true, womenCount: true },
            },
          },
        },
        bloc: { select: { code: true, name: true } },
        entries: { select: { criterionId: true, layer: true, value: true, reason: true } },
      },
    }),
    publishedVotes(campaignId),
  ]);
  const tables = await db.scoreTable.findMany({
    where: { id: { in: [...new Set(sheets.map((sheet) => sheet.tableId))] } },
    orderBy: { edition: "desc" },
    include: tableInclude,
  });
  const tableById = new Map(tables.map((table) => [table.id, asTable(table)]));
  const [current] = tableById.values();
  if (!current) return { table: null, rows: [] };
  const rows = sheets.map((sheet): Row => {
    const table = tableById.get(sheet.tableId) ?? current;
    const entries: Entry[] = sheet.entries.map(asEntry);
    const sums = totalOf(table, entries);
    const after = (layer: Layer) =>
      entries.some((entry) => entry.layer === layer) ? totalOf(table, entries, layer).total : null;
    const [said] = sheet.unit.registrations;
    return {
      sheetId: sheet.id,
      unitId: sheet.unitId,
      unitName: sheet.unit.name,
      blocCode: sheet.bloc.code,
      blocName: sheet.bloc.name,
      status: sheet.status,
      sums,
      byLayer: {
        self: after("self"),
        cross: after("cross"),
        leader: after("leader"),
        ministry: after("ministry"),
      },
      total: sums.total,
      womenShare:
        said?.headcount && said.womenCount !== null
          ? (said.womenCount * 100) / said.headcount
          : null,
      firstGroup: sums.groups[0]?.points ?? 0,
      votes: votes.get(sheet.unitId) ?? null,
    };
  });
  return { table: current, rows: rank(current, rows) };
}
export type Ranking = Awaited<ReturnType<typeof rankingOf>>;

const SENT: Status[] = ["awaiting_cross", "awaiting_leader", "awaiting_ministry", "final"];
const AGREED: Status[] = ["awaiting_ministry", "final"];

/**
 * The scoring board of a bloc's year: its members with their sheets ranked, and those who have not sent one. Who reads the
 * figures of the bloc's board sees what was sent, its members the agreed totals only. Null to anybody else.
 */
export async function scoreBoard(viewer: Viewer, blocCode: string, year: number | null, now: Date) {
  const campaign = await latestCampaign(year);
  if (!campaign) return null;
  const span = yearSpan(campaign.year, vietnamDay(now));
  const bloc = await loadBloc(db, { code: blocCode }, span);
  if (!bloc) return null;
  const subject = subjectOf(bloc, span);
  if (!mayRead(viewer, subject)) return null;
  const oversees = mayReadFigures(viewer, subject);
  const members = bloc.members.filter(({ endsOn }) => endsOn === null || endsOn >= span.endsOn);
  const ranking = await rankingOf(campaign.id, bloc.id, oversees ? SENT : AGREED);
  const sent = new Set(ranking.rows.map((row) => row.unitId));
  return {
    code: bloc.code,
    name: bloc.name,
    kind: bloc.kind,
    campaign,
    oversees,
    ...ranking,
    waiting: members.filter(({ unitId }) => !sent.has(unitId)),
  };
}

/** Every sheet of a bloc's year that left its unit, ranked. For who has asked the policy. */
export const loadRanking = (campaignId: string, blocId: string) =>
  rankingOf(campaignId, blocId, SENT);

/** For the cockpit's column: each unit's sheet and its total as it stands, of the sheets that left their units. */
export async function scoreColumn(
  campaignId: string,
  blocId: string,
): Promise<ReadonlyMap<string, Pick<Row, "sheetId" | "status" | "total"> & { rank: number }>> {
  const { rows } = await rankingOf(campaignId, blocId, SENT);
  return new Map(
    rows.map(({ unitId, sheetId, status, total, rank: place }) => [
      unitId,
      { sheetId, status, total, rank: place },
    ]),
  );
}

/** Every unit's rank in the campaign, for the staff; null to anybody else. */
export async function overallRanking(viewer: Viewer) {
  if (!mayKeepTables(viewer)) return null;
  const campaign = await latestCampaign();
  return campaign && { campaign, ...(await rankingOf(campaign.id, null, SENT)) };
}
