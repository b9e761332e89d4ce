import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { mayModerate } from "./policy";
import type { QueueFilter } from "./rules";

export const FEEDBACK_PER_PAGE = 20;

const shown = {
  id: true,
  articleId: true,
  name: true,
  body: true,
  status: true,
  reply: true,
  moderatedAt: true,
  createdAt: true,
} as const;

const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

/** One page of what readers sent and the staff published: about one article, or about everything. */
export async function publishedFeedback(
  articleId: string | null,
  page: number,
  now: Date,
): Promise<{ rows: ShownFeedback[]; total: number }> {
  const where = {
    status: "published" as const,
    createdAt: { lte: now },
    ...(articleId !== null && { articleId }),
  };
  const [rows, total] = await Promise.all([
    db.feedback.findMany({
      where,
      orderBy: [...newestFirst],
      skip: (page - 1) * FEEDBACK_PER_PAGE,
      take: FEEDBACK_PER_PAGE,
      select: shown,
    }),
    db.feedback.count({ where }),
  ]);
  return { rows, total };
}

/** What this browser sent itself, whatever became of it: by the ids of its sealed cookie. */
export const ownFeedback = (ids: readonly string[]): Promise<ShownFeedback[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.feedback.findMany({
        where: { id: { in: [...ids] } },
        orderBy: [...newestFirst],
        select: shown,
      });

/** As readers see it: without the e-mail address. */
export type ShownFeedback = {
  id: string;
  articleId: string | null;
  name: string;
  body: string;
  status: "pending" | "published" | "refused";
  reply: string;
  moderatedAt: Date | null;
  createdAt: Date;
};

/** Where the articles stand that feedback is about, by their ids. Public ones alone. */
export async function articlesOf(ids: readonly (string | null)[]) {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map<string, { href: string; title: string }>();
  const rows = await db.searchEntry.findMany({
    where: { kind: { in: ["announcement", "news"] }, refId: { in: known } },
    select: { refId: true, href: true, title: true },
  });
  return new Map(rows.map(({ refId, ...article }) => [refId, article]));
}

/** One page of the moderators' queue: what waits longest first, what was decided last first. Nothing for others. */
export async function listFeedback(viewer: Viewer, { status, page }: QueueFilter) {
  if (!mayModerate(viewer)) return { rows: [], total: 0 };
  const where = { status };
  const [rows, total] = await Promise.all([
    db.feedback.findMany({
      where,
      orderBy:
        status === "pending"
          ? [{ createdAt: "asc" }, { id: "asc" }]
          : [{ moderatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * FEEDBACK_PER_PAGE,
      take: FEEDBACK_PER_PAGE,
      select: { ...shown, email: true },
    }),
    db.feedback.count({ where }),
  ]);
  return { rows, total };
}

/** How many wait for a moderator; none for who is not one. */
export const countPending = (viewer: Viewer): Promise<number> =>
  mayModerate(viewer) ? db.feedback.count({ where: { status: "pending" } }) : Promise.resolve(0);

/** One feedback with the address that answers go to, for the moderators; null for others. */
export const findFeedback = (viewer: Viewer, id: string) =>
  mayModerate(viewer)
    ? db.feedback.findUnique({ where: { id }, select: { ...shown, email: true, version: true } })
    : Promise.resolve(null);

/** The words that answers are begun with; none for who does not moderate. */
export const listTemplates = (viewer: Viewer) =>
  mayModerate(viewer)
    ? db.replyTemplate.findMany({ orderBy: { name: "asc" }, take: 100 })
    : Promise.resolve([]);

/** What the commands need of a feedback, inside their transaction. Null when there is none. */
export const loadFeedback = (tx: Tx, id: string) =>
  tx.feedback.findUnique({
    where: { id },
    select: { id: true, status: true, version: true, name: true, email: true, body: true },
  });
