import "server-only";
import { countOf, loadSession } from "@/lib/judging/ballot/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { canSee, mayWrite, type Scope, scopeOf } from "./policy";
import type { DecisionFilter, Tally } from "./rules";
import type { Status } from "./workflow";

/** The rows a scope lets through; `canSee` says the same of one record. */
export const within = (scope: Scope): Prisma.DecisionWhereInput =>
  scope.drafts ? {} : { status: "published" };

export type LoadedDecision = {
  readonly id: string;
  readonly status: Status;
  readonly version: number;
  readonly number: string;
  readonly year: number;
  readonly campaignId: string | null;
  readonly fileId: string | null;
};

/** What the rules need of a decision, inside a command's transaction. Null when there is none. */
export const loadDecision = (tx: Tx, id: string): Promise<LoadedDecision | null> =>
  tx.decision.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      version: true,
      number: true,
      year: true,
      campaignId: true,
      fileId: true,
    },
  });

const headerSelect = {
  id: true,
  year: true,
  number: true,
  title: true,
  signedOn: true,
  signerName: true,
  signerTitle: true,
  meritType: true,
  status: true,
  publishedAt: true,
  version: true,
  campaignId: true,
  campaign: { select: { year: true, theme: true } },
  file: { select: { id: true, name: true, contentType: true, size: true } },
} satisfies Prisma.DecisionSelect;

/** What a decision confers, counted in one statement. */
export async function countAwards(tx: Tx, decisionId: string): Promise<Tally> {
  const [row] = await tx.$queryRaw<Tally[]>`
    select
      count(emulation_title_code)::int as titles,
      count(commendation_form_code)::int as forms,
      count(distinct person_id)::int as people,
      count(distinct unit_id) filter (where person_id is null)::int as collectives
    from award where decision_id = ${decisionId}::uuid`;
  return row ?? { titles: 0, forms: 0, people: 0, collectives: 0 };
}

/** A decision with its scan and what it confers. Null when there is none, and equally when it is not to be seen. */
export async function findDecision(viewer: Viewer, id: string) {
  const row = await db.decision.findFirst({
    where: { AND: [{ id }, within(scopeOf(viewer))] },
    select: headerSelect,
  });
  if (!row || !canSee(viewer, row)) return null;
  return { ...row, signedOn: toDayOrNull(row.signedOn), tally: await countAwards(db, id) };
}
export type DecisionPage = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

/** A published decision, for everybody. Null while it is a draft. */
export async function publishedDecision(id: string) {
  const row = await db.decision.findFirst({
    where: { id, status: "published" },
    select: headerSelect,
  });
  if (!row?.signedOn) return null;
  return { ...row, signedOn: toDay(row.signedOn), tally: await countAwards(db, id) };
}

export const DECISIONS_PER_PAGE = 20;

export type DecisionRow = {
  id: string;
  number: string;
  title: string;
  signedOn: Date | null;
  year: number;
  status: Status;
  publishedAt: Date | null;
  hasScan: boolean;
  awards: number;
};

/** One page of the decisions in sight, the latest signed first, and how many there are in all. */
export async function listDecisions(viewer: Viewer, filter: DecisionFilter) {
  const matching = Prisma.sql`
    from decision d
    where (${scopeOf(viewer).drafts} or d.status = 'published')
      and (${filter.status}::text is null or d.status::text = ${filter.status})
      and (${filter.year}::int is null or d.year = ${filter.year}::int)
      and strpos(fold(d.number || ' ' || d.title), fold(${filter.search})) > 0`;
  const rows = await db.$queryRaw<DecisionRow[]>`
    select d.id, d.number, d.title, d.signed_on as "signedOn", d.year, d.status, d.published_at as "publishedAt",
      d.file_id is not null as "hasScan",
      (select count(*)::int from award a where a.decision_id = d.id) as awards
    ${matching}
    order by d.signed_on desc nulls first, d.id desc
    limit ${DECISIONS_PER_PAGE} offset ${(filter.page - 1) * DECISIONS_PER_PAGE}`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  return { rows, total: count?.total ?? 0 };
}

/** The decision drawn from a council's session, for whoever may see it. */
export const findDrawn = (viewer: Viewer, sessionId: string) =>
  db.decision.findFirst({
    where: { AND: [{ ballotSessionId: sessionId }, within(scopeOf(viewer))] },
    select: { id: true, number: true },
  });

/**
 * The council's result that a decision carries out: every line with its votes, and whether the decision has it. Null for
 * a decision drawn from none, and for whoever does not write decisions.
 */
export async function findSource(viewer: Viewer, decisionId: string) {
  if (!mayWrite(viewer)) return null;
  const decision = await db.decision.findUnique({
    where: { id: decisionId },
    select: { ballotSessionId: true, awards: { select: { ballotLineId: true } } },
  });
  if (!decision?.ballotSessionId) return null;
  const session = await loadSession(db, decision.ballotSessionId);
  if (!session) return null;
  const conferred = new Set(decision.awards.map((award) => award.ballotLineId));
  const results = new Map((await countOf(session)).map((line) => [line.lineId, line]));
  return {
    id: session.id,
    title: session.title,
    closedAt: session.closedAt,
    council: session.council,
    lines: session.lines.flatMap(({ id, title, honour }) => {
      const result = results.get(id);
      return result ? [{ id, title, honour, result, conferred: conferred.has(id) }] : [];
    }),
  };
}
export type DecisionSource = NonNullable<Awaited<ReturnType<typeof findSource>>>;

/** The years of the decisions in sight, the latest first. */
export async function decisionYears(viewer: Viewer): Promise<number[]> {
  const rows = await db.decision.groupBy({
    by: ["year"],
    where: within(scopeOf(viewer)),
    orderBy: { year: "desc" },
  });
  return rows.map((row) => row.year);
}

/** The campaigns a decision may belong to, the latest first. */
export const publishedCampaignChoices = () =>
  db.campaign.findMany({
    where: { status: { not: "draft" } },
    select: { id: true, year: true, theme: true },
    orderBy: { year: "desc" },
  });
