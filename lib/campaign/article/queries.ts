import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { listWaiting } from "@/lib/campaign/proposal/queries";
import { withCorrections } from "@/lib/campaign/proposal/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { readRichText } from "@/lib/platform/shared/rich-text";
import { articlePath } from "./rules";
import { readWritten } from "./schema";
import type { Status } from "./workflow";

/**
 * What the public reads at this moment. The moment decides, not the sweep that tidies up after it: a scheduled text is
 * there at its minute, and one whose last moment has passed is gone.
 */
export const visible = (now: Date) =>
  ({
    status: { in: ["scheduled", "published"] },
    publishedAt: { lte: now },
    OR: [{ withdrawAt: null }, { withdrawAt: { gt: now } }],
  }) satisfies Prisma.ArticleWhereInput;

/** An announcement is read with its campaign; until that is called it is not. */
const readable = (now: Date) =>
  ({
    AND: [
      visible(now),
      { OR: [{ kind: "news" }, { campaign: { is: { status: { not: "draft" } } } }] },
    ],
  }) satisfies Prisma.ArticleWhereInput;

const newest = [
  { publishedAt: "desc" },
  { id: "desc" },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[];

export const photoSelect = {
  select: { id: true, fileId: true, width: true, height: true, focus: true },
} as const;

/** The pictures that stand in a text. */
export const picturesSelect = { select: { media: photoSelect } } as const;

const cardSelect = {
  id: true,
  kind: true,
  slug: true,
  kicker: true,
  title: true,
  lead: true,
  publishedAt: true,
  updatedAt: true,
  photo: photoSelect,
  photoAlt: true,
  campaign: { select: { year: true } },
} satisfies Prisma.ArticleSelect;

const addressOfRow = ({
  slug,
  campaign,
}: {
  slug: string | null;
  campaign: { year: number } | null;
}): string =>
  slug === null
    ? articlePath({ kind: "announcement", year: campaign?.year ?? 0 })
    : articlePath({ kind: "news", slug });

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;

const toCard = (row: CardRow) => {
  const { campaign: _, slug: __, ...card } = row;
  return { ...card, href: addressOfRow(row) };
};
/** A text as lists show it, with the address where it is read. */
export type ArticleCard = ReturnType<typeof toCard>;

export const NEWS_PAGE_SIZE = 12;

/** The news read at this moment, the latest first, a page at a time; pages count from 1. */
export async function publishedNews(
  now: Date,
  page: number,
): Promise<{ rows: ArticleCard[]; total: number }> {
  const where = { AND: [visible(now), { kind: "news" }] } satisfies Prisma.ArticleWhereInput;
  const [rows, total] = await Promise.all([
    db.article.findMany({
      where,
      orderBy: [...newest],
      skip: (page - 1) * NEWS_PAGE_SIZE,
      take: NEWS_PAGE_SIZE,
      select: cardSelect,
    }),
    db.article.count({ where }),
  ]);
  return { rows: rows.map(toCard), total };
}

/** The latest texts of both kinds read at this moment; `except` leaves out the one being read. */
export async function latestArticles(
  now: Date,
  take: number,
  except: string | null = null,
): Promise<ArticleCard[]> {
  const rows = await db.article.findMany({
    where: { AND: [readable(now), ...(except === null ? [] : [{ id: { not: except } }])] },
    orderBy: [...newest],
    take,
    select: cardSelect,
  });
  return rows.map(toCard);
}

/** Các tin khác: of the same column first, the latest first, never the one being read. */
export async function otherArticles(
  now: Date,
  { id, kicker }: { id: string; kicker: string },
  take: number,
): Promise<ArticleCard[]> {
  const kin = await db.article.findMany({
    where: { AND: [readable(now), { id: { not: id }, kicker }] },
    orderBy: [...newest],
    take,
    select: cardSelect,
  });
  if (kin.length === take) return kin.map(toCard);
  const rest = await db.article.findMany({
    where: { AND: [readable(now), { id: { not: id }, kicker: { not: kicker } }] },
    orderBy: [...newest],
    take: take - kin.length,
    select: cardSelect,
  });
  return [...kin, ...rest].map(toCard);
}

/** Corrections that readers see, the oldest first. */
export const correctionsSelect = {
  where: { hiddenAt: null },
  orderBy: { at: "asc" },
  select: { id: true, at: true, what: true },
} as const;

const pageSelect = {
  ...cardSelect,
  body: true,
  photoCaption: true,
  photoCredit: true,
  sourceUrl: true,
  status: true,
  corrections: correctionsSelect,
  media: picturesSelect,
  contents: {
    orderBy: { content: { position: "asc" } },
    select: {
      content: {
        select: { position: true, title: true, campaign: { select: { year: true } } },
      },
    },
  },
} satisfies Prisma.ArticleSelect;

type PageRow = Prisma.ArticleGetPayload<{ select: typeof pageSelect }>;

const toPage = ({ body, contents, ...row }: PageRow) => ({
  ...toCard(row),
  photoCaption: row.photoCaption,
  photoCredit: row.photoCredit,
  sourceUrl: row.sourceUrl,
  corrections: row.corrections,
  pictures: row.media.map(({ media }) => media),
  body: readRichText(body),
  contents: contents.map(({ content }) => ({
    position: content.position,
    title: content.title,
    year: content.campaign.year,
  })),
});
/** A piece of news as its page shows it. */
export type ArticlePage = ReturnType<typeof toPage>;

/** The news at an address: itself, where it moved to, or null where there is none to read at this moment. */
export async function publishedArticle(
  slug: string,
  now: Date,
): Promise<{ page: ArticlePage } | { movedTo: string } | null> {
  const found = await db.articleSlug.findUnique({
    where: { slug },
    select: { articleId: true, article: { select: { slug: true } } },
  });
  if (!found) return null;
  const row = await db.article.findFirst({
    where: { AND: [visible(now), { id: found.articleId }] },
    select: pageSelect,
  });
  if (!row) return null;
  const own = found.article.slug;
  return own !== null && own !== slug
    ? { movedTo: articlePath({ kind: "news", slug: own }) }
    : { page: toPage(row) };
}

/** The text as it will be read once a waiting change is approved; nothing to lay over where none waits. */
export function asProposed({
  proposal,
  media,
}: {
  proposal: Prisma.ArticleProposalGetPayload<typeof proposalSelect> | null;
  media: readonly { media: Prisma.MediaGetPayload<typeof photoSelect> }[];
}) {
  if (proposal === null) return {};
  const { photoId, ...text } = readWritten(proposal.text);
  return { ...text, photo: media.find((hung) => hung.media.id === photoId)?.media ?? null };
}

/** The same page whatever its status, a waiting change in it, for the staff; null to anybody else. */
export async function previewArticle(viewer: Viewer, id: string): Promise<ArticlePage | null> {
  if (!mayEdit(viewer)) return null;
  const row = await db.article.findFirst({
    where: { id, kind: "news" },
    select: { ...pageSelect, proposal: proposalSelect },
  });
  if (!row) return null;
  const corrections = withCorrections(row.corrections, await listWaiting(viewer, id));
  return toPage({ ...row, ...asProposed(row), corrections });
}

export type NewsFilter = {
  readonly q: string;
  readonly status: Status | null;
  readonly page: number;
};
export const STAFF_PAGE_SIZE = 25;

/** The news as the staff list it, what was touched last first; nothing for anybody else. */
export async function listNews(viewer: Viewer, { q, status, page }: NewsFilter) {
  if (!mayEdit(viewer)) return { rows: [], total: 0 };
  const pattern = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const where = Prisma.join(
    [
      Prisma.sql`kind = 'news'`,
      ...(status === null ? [] : [Prisma.sql`status = ${status}::article_status`]),
      ...(q.trim() === "" ? [] : [Prisma.sql`fold(title) like fold(${pattern})`]),
    ],
    " and ",
  );
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<NewsRow[]>`
      select id, slug, title, kicker, status::text, published_at as "publishedAt", updated_at as "updatedAt"
      from article where ${where}
      order by updated_at desc, id desc
      limit ${STAFF_PAGE_SIZE} offset ${(page - 1) * STAFF_PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from article where ${where}`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}
export type NewsRow = {
  id: string;
  slug: string;
  title: string;
  kicker: string;
  status: Status;
  publishedAt: Date | null;
  updatedAt: Date;
};

/** The change of a text that waits for a second person. */
export const proposalSelect = {
  select: { accountId: true, at: true, text: true, own: true, account: { select: { name: true } } },
} as const;

/** A waiting change with its text read. */
export const readProposal = (row: Prisma.ArticleProposalGetPayload<typeof proposalSelect> | null) =>
  row && { ...row, text: readWritten(row.text) };
export type Proposal = NonNullable<ReturnType<typeof readProposal>>;

const draftSelect = {
  id: true,
  kind: true,
  slug: true,
  kicker: true,
  title: true,
  lead: true,
  body: true,
  photoId: true,
  photoAlt: true,
  photoCaption: true,
  photoCredit: true,
  sourceUrl: true,
  status: true,
  publishedAt: true,
  withdrawAt: true,
  submittedById: true,
  updatedAt: true,
  version: true,
  contents: { select: { contentId: true } },
  media: picturesSelect,
  proposal: proposalSelect,
} satisfies Prisma.ArticleSelect;

function toDraft(row: Prisma.ArticleGetPayload<{ select: typeof draftSelect }>) {
  const { contents, body, media, proposal, ...rest } = row;
  return {
    ...rest,
    proposal: readProposal(proposal),
    slug: row.slug ?? "",
    body: readRichText(body),
    contentIds: contents.map(({ contentId }) => contentId),
    pictures: media.map((hung) => hung.media),
  };
}
/** A piece of news with what its forms must name when they save. */
export type NewsDraft = ReturnType<typeof toDraft>;

/** A piece of news as its editors write it, inside a command's transaction; or why it is not the viewer's to edit. */
export async function openNews(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Result<NewsDraft, Failure>> {
  const row = await tx.article.findFirst({ where: { id, kind: "news" }, select: draftSelect });
  if (!row) return err({ code: "not_found" });
  if (mayEdit(viewer)) return ok(toDraft(row));
  const seen = await tx.article.count({ where: { AND: [{ id }, visible(now)] } });
  return err({ code: seen > 0 ? "forbidden" : "not_found" });
}

/** The same for its page; null to anybody but the staff. */
export async function findNews(viewer: Viewer, id: string, now: Date): Promise<NewsDraft | null> {
  const opened = await openNews(db, viewer, id, now);
  return opened.ok ? opened.value : null;
}

/** Whether the ministry wants a second person to approve what is published. */
export async function secondApproval(tx: Tx = db): Promise<boolean> {
  const setting = await tx.editorialSetting.findUnique({ where: { id: 1 } });
  return setting?.secondApproval ?? false;
}
