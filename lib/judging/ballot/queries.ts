import "server-only";
import { z } from "zod";
import { loadBloc } from "@/lib/organisation/bloc/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inForceOn, toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { canSee, mayCast, mayKeep, mayOversee, mayReadCount } from "./policy";
import { type LineResult, NO_VOTES, outlook, resultOf, type Seat, type Tally } from "./rules";
import { isCounted } from "./workflow";

const councilSelect = {
  select: {
    id: true,
    kind: true,
    name: true,
    documentNumber: true,
    documentOn: true,
    unitId: true,
    unit: { select: { kind: true, name: true } },
  },
} as const;

const sessionSelect = {
  lines: { orderBy: { position: "asc" }, include: { recusals: true } },
  voters: {
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: { recusals: { select: { lineId: true } } },
  },
  bloc: { select: { code: true, name: true, kind: true } },
  council: councilSelect,
  campaign: { select: { year: true } },
  repeat: { select: { id: true } },
} satisfies Prisma.BallotSessionInclude;

/** A vote with its lines and roll, whoever asks: for commands, which ask the policy themselves. */
export async function loadSession(client: Tx, id: string) {
  const row = await client.ballotSession.findUnique({ where: { id }, include: sessionSelect });
  if (!row) return null;
  const { voters, ...session } = row;
  return {
    ...session,
    meetsOn: toDayOrNull(session.meetsOn),
    roll: voters.map(({ recusals, ...voter }) => ({
      ...voter,
      recusedFrom: recusals.map((recusal) => recusal.lineId),
    })),
  };
}
export type Session = NonNullable<Awaited<ReturnType<typeof loadSession>>>;

/** The units that sit in a bloc on the day of `now`, by name. */
export const membersOf = (client: Tx, blocId: string, now: Date) =>
  client.unit.findMany({
    where: { memberships: { some: { blocId, ...inForceOn(vietnamDay(now)) } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });

export type NamedSeat = Seat & { readonly name: string };

/** The seats of a vote on the day of `now`: the bloc's members, or the members of the council who vote. */
export async function seatsOf(
  client: Tx,
  place: { readonly blocId: string | null; readonly councilId: string | null },
  now: Date,
): Promise<NamedSeat[]> {
  if (place.blocId !== null)
    return (await membersOf(client, place.blocId, now)).map(({ id, name }) => ({
      unitId: id,
      accountId: null,
      name,
    }));
  const members = await client.councilMember.findMany({
    where: { councilId: place.councilId ?? "", votes: true, ...inForceOn(vietnamDay(now)) },
    orderBy: [{ role: "asc" }, { account: { name: "asc" } }, { id: "asc" }],
    select: { accountId: true, account: { select: { name: true } } },
  });
  return members.map(({ accountId, account }) => ({ unitId: null, accountId, name: account.name }));
}

/** The campaign that votes set up today belong to. */
export const campaignOfToday = (client: Tx) =>
  client.campaign.findFirst({
    where: { status: { not: "draft" } },
    orderBy: { year: "desc" },
    select: { id: true, year: true },
  });

const isId = (id: string): boolean => z.uuid().safeParse(id).success;

/** How many slips of each kind lie on the table for each line. Nothing lies there before closing. */
async function talliesOf(
  client: Tx,
  lineIds: readonly string[],
): Promise<ReadonlyMap<string, Tally>> {
  const counts = await client.ballotSlip.groupBy({
    by: ["lineId", "choice"],
    where: { lineId: { in: [...lineIds] } },
    _count: true,
  });
  const tallies = new Map<string, Tally>();
  for (const { lineId, choice, _count } of counts)
    tallies.set(lineId, { ...(tallies.get(lineId) ?? NO_VOTES), [choice]: _count });
  return tallies;
}

/** The count as it was published or stands before the tellers, by line. For who has asked the policy. */
export async function countOf(
  session: Pick<Session, "lines" | "roll"> & Parameters<typeof resultOf>[0],
  client: Tx = db,
): Promise<LineResult[]> {
  const tallies = await talliesOf(
    client,
    session.lines.map((line) => line.id),
  );
  return resultOf(
    session,
    session.roll,
    session.lines.map(({ id, passPart, passWhole }) => ({
      lineId: id,
      tally: tallies.get(id) ?? NO_VOTES,
      passPart,
      passWhole,
    })),
  );
}

const BALLOTS_SHOWN = 50;

const turnoutOf = (roll: Session["roll"]) => ({
  members: roll.length,
  present: roll.filter((voter) => voter.attendance === "present").length,
  written: roll.filter((voter) => voter.attendance === "written").length,
  voted: roll.filter((voter) => voter.hasVoted).length,
});

async function countAndReceipts(session: Session) {
  const [results, receipts] = await Promise.all([
    countOf(session),
    db.ballotReceipt.findMany({
      where: { sessionId: session.id },
      orderBy: { code: "asc" },
      select: { code: true },
    }),
  ]);
  return { results, receipts: receipts.map((receipt) => receipt.code) };
}

/** A vote as its minutes tell it; null before its box was opened. For who has asked the policy. */
export async function loadCounted(id: string) {
  const session = await loadSession(db, id);
  if (!session || !isCounted(session.status)) return null;
  const { roll, ...rest } = session;
  return { ...rest, turnout: turnoutOf(roll), ...(await countAndReceipts(session)) };
}
export type CountedVote = NonNullable<Awaited<ReturnType<typeof loadCounted>>>;

/** The votes of a bloc in a year that were counted, in the order of their closing. For who has asked the policy. */
export const listCounted = (blocId: string, campaignId: string) =>
  db.ballotSession.findMany({
    where: { blocId, campaignId, status: { in: ["closed", "published"] } },
    orderBy: [{ closedAt: "asc" }, { id: "asc" }],
    take: BALLOTS_SHOWN,
    select: { id: true, title: true, closedAt: true },
  });

/**
 * A vote as this viewer may know it; null when it is out of sight. Who has voted is for those who keep or oversee it, the
 * count for them once the box is open, for the others once it is published.
 */
export async function findBallot(viewer: Viewer, id: string) {
  if (!isId(id)) return null;
  const session = await loadSession(db, id);
  if (!session || !canSee(viewer, session)) return null;
  const counted = isCounted(session.status) && mayReadCount(viewer, session);
  const { results, receipts } = counted
    ? await countAndReceipts(session)
    : { results: null, receipts: [] };
  const { roll, ...rest } = session;
  const oversees = mayOversee(viewer, session);
  return {
    ...rest,
    roll: oversees ? roll : null,
    turnout: turnoutOf(roll),
    warnings: outlook(session, roll, session.lines),
    mine: roll.filter((voter) => mayCast(viewer, voter)),
    keeps: mayKeep(viewer, session),
    results,
    receipts,
  };
}
export type Ballot = NonNullable<Awaited<ReturnType<typeof findBallot>>>;

/** The latest votes of a bloc or of a council that the viewer may see, newest first. */
export async function listBallots(
  viewer: Viewer,
  of: { readonly blocCode: string } | { readonly councilId: string },
) {
  const rows = await db.ballotSession.findMany({
    where: "blocCode" in of ? { bloc: { code: of.blocCode } } : of,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: BALLOTS_SHOWN,
    select: {
      id: true,
      kind: true,
      blocId: true,
      council: councilSelect,
      secretaryId: true,
      meetsOn: true,
      title: true,
      status: true,
      createdAt: true,
      openedAt: true,
      publishedAt: true,
      campaign: { select: { year: true } },
      voters: { select: { unitId: true, accountId: true, hasVoted: true } },
      _count: { select: { lines: true } },
    },
  });
  return rows
    .filter(({ voters, ...row }) => canSee(viewer, { ...row, roll: voters }))
    .map(({ voters, _count, meetsOn, ...row }) => ({
      ...row,
      meetsOn: toDayOrNull(meetsOn),
      lines: _count.lines,
      members: voters.length,
      voted: voters.filter((voter) => voter.hasVoted).length,
    }));
}

/** The units whose paper the viewer casts. */
const castingUnits = (viewer: Viewer): string[] =>
  viewer.grants.flatMap(({ role, unitId }) =>
    unitId !== null && (role === "unit_head" || role === "bloc_leader") ? [unitId] : [],
  );

/** The votes in which the viewer casts a paper: the open ones and those of the past, newest first. */
export async function myBallots(viewer: Viewer) {
  const rows = await db.ballotVoter.findMany({
    where: {
      OR: [{ unitId: { in: castingUnits(viewer) } }, { accountId: viewer.accountId }],
      session: { status: { not: "draft" } },
    },
    orderBy: [{ session: { openedAt: "desc" } }, { id: "asc" }],
    take: BALLOTS_SHOWN,
    select: {
      id: true,
      name: true,
      hasVoted: true,
      session: {
        select: {
          id: true,
          title: true,
          status: true,
          openedAt: true,
          bloc: { select: { code: true, name: true } },
          council: { select: { name: true } },
        },
      },
    },
  });
  return rows;
}

/** The papers that wait for the viewer to be cast, the longest open first. */
export const listOpenPapers = (viewer: Viewer) =>
  db.ballotVoter.findMany({
    where: {
      OR: [{ unitId: { in: castingUnits(viewer) } }, { accountId: viewer.accountId }],
      hasVoted: false,
      session: { status: "open" },
    },
    orderBy: [{ session: { openedAt: "asc" } }, { id: "asc" }],
    take: BALLOTS_SHOWN,
    select: {
      id: true,
      name: true,
      session: { select: { id: true, title: true, openedAt: true } },
    },
  });

/** The bloc of a code for whoever may keep or oversee its votes, with its members of the day; null to others. */
export async function findBallotBloc(viewer: Viewer, code: string, now: Date) {
  const today = vietnamDay(now);
  const cast = await loadBloc(db, { code }, { startsOn: today, endsOn: today });
  if (!cast) return null;
  const bloc = { id: cast.id, code: cast.code, name: cast.name, kind: cast.kind };
  const members = cast.members.map(({ unitId, unitName }) => ({ id: unitId, name: unitName }));
  const place = { kind: "bloc" as const, blocId: bloc.id };
  const own = members.some((unit) =>
    viewer.grants.some((grant) => grant.unitId === unit.id && grant.role !== "department_officer"),
  );
  if (!mayOversee(viewer, place) && !own) return null;
  const year = Number(vietnamDay(now).slice(0, 4));
  return { ...bloc, members, year, keeps: mayKeep(viewer, place) };
}

/** Votes for each unit in the latest published vote of a campaign that is to break ties in the ranking. */
export async function publishedVotes(campaignId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ unitId: string; agree: number }[]>`
    select distinct on (l.unit_id) l.unit_id as "unitId",
      (select count(*)::int from ballot_slip p where p.line_id = l.id and p.choice = 'agree') as agree
    from ballot_line l
    join ballot_session s on s.id = l.session_id
    where s.campaign_id = ${campaignId}::uuid and s.breaks_ties and s.status = 'published' and l.unit_id is not null
    order by l.unit_id, s.published_at desc`;
  return new Map(rows.map((row) => [row.unitId, row.agree]));
}
