import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type Part, proposedPart } from "./schema";

const select = {
  id: true,
  part: true,
  accountId: true,
  at: true,
  input: true,
  version: true,
  reason: true,
  account: { select: { name: true } },
} satisfies Prisma.PartProposalSelect;

const read = ({
  part,
  input,
  ...row
}: Prisma.PartProposalGetPayload<{ select: typeof select }>) => ({
  ...row,
  ...proposedPart.parse({ part, input }),
});

/** A change of a part, with whose it is. */
export type PartProposal = ReturnType<typeof read>;

const MOST = 50;

/** What waits beside a text for a second person, the earliest first; nothing to anybody but the staff. */
export async function listWaiting(viewer: Viewer, articleId: string): Promise<PartProposal[]> {
  if (!mayEdit(viewer)) return [];
  const rows = await db.partProposal.findMany({
    where: { articleId, settledAt: null },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: MOST,
    select,
  });
  return rows.map(read);
}

/** The latest change of a part, where it was given back; null where it was approved or still waits. */
export async function lastReturned(
  viewer: Viewer,
  articleId: string,
  part: Part,
): Promise<PartProposal | null> {
  if (!mayEdit(viewer)) return null;
  const row = await db.partProposal.findFirst({
    where: { articleId, part },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { ...select, settledAt: true, approved: true },
  });
  return row?.settledAt && !row.approved ? read(row) : null;
}

/** What waits of one part, inside a command's transaction. */
export async function waitingOf<P extends Part>(
  tx: Tx,
  articleId: string,
  part: P,
): Promise<Extract<PartProposal, { part: P }>[]> {
  const rows = await tx.partProposal.findMany({
    where: { articleId, part, settledAt: null },
    take: MOST,
    select,
  });
  return rows
    .map(read)
    .filter((row): row is Extract<PartProposal, { part: P }> => row.part === part);
}

/** One change of a part with the text it stands beside, inside a command's transaction. */
export async function openPart(tx: Tx, id: string) {
  const row = await tx.partProposal.findUnique({
    where: { id },
    select: {
      ...select,
      settledAt: true,
      article: { select: { id: true, title: true, campaign: { select: { year: true } } } },
    },
  });
  if (!row) return null;
  const { article, settledAt } = row;
  const change: PartProposal = read(row);
  return { article, settledAt, change };
}

/** A text, or a change of what is published, that waits for a second person. */
export type Awaiting = {
  readonly key: string;
  /** Null for a whole text and for a change of its words. */
  readonly part: Part | null;
  readonly edit: boolean;
  readonly title: string;
  readonly articleId: string;
  readonly year: number | null;
  readonly at: Date;
  readonly accountId: string | null;
  readonly name: string | null;
};

/** Everything that waits for a second person, the earliest first; nothing to anybody but the staff. */
export async function listAwaiting(viewer: Viewer): Promise<Awaiting[]> {
  if (!mayEdit(viewer)) return [];
  return db.$queryRaw<Awaiting[]>`
    select w.key, w.part, w.edit, w.at, a.title, a.id as "articleId", c.year, w.account_id as "accountId", p.name
    from (
      select id::text as key, id as article_id, null as part, false as edit, updated_at as at, submitted_by_id as account_id
      from article where status = 'awaiting_second'
      union all
      select 'e' || article_id, article_id, null, true, at, account_id from article_proposal
      union all
      select id::text, article_id, part::text, false, at, account_id from part_proposal where settled_at is null
    ) w
    join article a on a.id = w.article_id
    left join campaign c on c.id = a.campaign_id
    left join account p on p.id = w.account_id
    order by w.at, w.key
    limit ${MOST}`;
}
