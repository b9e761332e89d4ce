import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { EMPTY_TEXT } from "@/lib/platform/shared/rich-text";
import { type NewsDraft, openNews, type Proposal } from "../queries";
import { slugOf, type Written } from "../rules";
import {
  type MoveNewsInput,
  type NewsInput,
  type NewsOwn,
  newsOwn,
  type StartInput,
} from "../schema";
import { isAboutProposal, type Status } from "../workflow";
import { editWaits, proposeEdit, takeProposal } from "./propose";
import { takeStep } from "./step";
import { writeText } from "./write";

const SLUG_TAKEN =
  "Đường dẫn này đang hoặc đã từng dùng cho một tin khác. Sửa lại, ví dụ thêm năm hoặc nơi diễn ra.";

/** Any number that nothing else of the portal locks by: of two who begin at once the second sees the first's address. */
const ONE_AT_A_TIME = 2021_02;

/** Begins a piece of news with its title; its address is made from that, and numbered where another has it. */
export async function startNews(
  viewer: Viewer,
  { title }: StartInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${ONE_AT_A_TIME}::bigint)`;
    const slug = await freeSlug(tx, slugOf(title) || "tin");
    const { id } = await tx.article.create({
      data: {
        kind: "news",
        slug,
        title,
        kicker: "Tin tức",
        lead: "",
        body: EMPTY_TEXT as Prisma.InputJsonObject,
        photoCaption: "",
        photoCredit: "",
        updatedAt: now,
        slugs: { create: { slug } },
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "article.start",
      subjectId: id,
      detail: { title },
      at: now,
    });
    return ok({ id });
  });
}

/** The address itself, or with the least number that makes it nobody's. */
async function freeSlug(tx: Tx, base: string): Promise<string> {
  const taken = await tx.articleSlug.findMany({
    where: { OR: [{ slug: base }, { slug: { startsWith: `${base}-` } }] },
    select: { slug: true },
  });
  const used = new Set(taken.map(({ slug }) => slug));
  let slug = base;
  for (let count = 2; used.has(slug); count++) slug = `${base}-${count}`;
  return slug;
}

/**
 * Saves a piece of news. A stale version is a conflict; what is no longer a sketch must stay whole. Refuses an address
 * that is or was another's. A former address of its own it may take back; the one it leaves leads on to the new one.
 * While the ministry wants a second person, a change of what is published waits for one.
 */
export async function saveNews(
  viewer: Viewer,
  input: NewsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return orSlugTaken(() =>
    transact(async (tx) => {
      const opened = await openNews(tx, viewer, input.id, now);
      if (!opened.ok) return opened;
      const news = opened.value;
      if (!(await editWaits(tx, news.status))) return writeNews(tx, viewer, news, input, now);
      const holder = await tx.articleSlug.findUnique({ where: { slug: input.slug } });
      if (holder && holder.articleId !== news.id) return err(invalid("slug", SLUG_TAKEN));
      const { slug, sourceUrl, contentIds } = input;
      return proposeEdit(tx, viewer, news, input, { slug, sourceUrl, contentIds }, now);
    }),
  );
}

/** Another may take the address between the question and the writing. */
async function orSlugTaken<T>(run: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await run();
  } catch (thrown) {
    if (isUniqueViolation(thrown)) return err(invalid("slug", SLUG_TAKEN));
    throw thrown;
  }
}

/** Writes what the public reads, or a sketch: the text, its address, what it tells of. */
async function writeNews(
  tx: Tx,
  viewer: Viewer,
  news: NewsDraft,
  input: Written & NewsOwn & { readonly version: number },
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { slug, sourceUrl } = input;
  if (slug !== news.slug) {
    const holder = await tx.articleSlug.findUnique({ where: { slug } });
    if (holder && holder.articleId !== news.id) return err(invalid("slug", SLUG_TAKEN));
    if (!holder) await tx.articleSlug.create({ data: { slug, articleId: news.id } });
  }
  const saved = await writeText(
    tx,
    viewer,
    news,
    input,
    { data: { slug, sourceUrl: sourceUrl || null }, detail: { slug } },
    now,
  );
  if (!saved.ok) return saved;
  const lost = await linkContents(tx, news, input.contentIds);
  return lost ? err(lost) : saved;
}

async function linkContents(
  tx: Tx,
  { id, contentIds: linked }: { id: string; contentIds: readonly string[] },
  wanted: readonly string[],
): Promise<Failure | null> {
  const fresh = wanted.filter((contentId) => !linked.includes(contentId));
  const gone = linked.filter((contentId) => !wanted.includes(contentId));
  if (gone.length > 0) {
    await tx.articleContent.deleteMany({ where: { articleId: id, contentId: { in: gone } } });
  }
  if (fresh.length === 0) return null;
  const known = await tx.campaignContent.count({ where: { id: { in: fresh } } });
  if (known < new Set(fresh).size) {
    return invalid("contentIds", "Có nội dung thi đua không còn. Tải lại trang rồi chọn lại.");
  }
  await tx.articleContent.createMany({
    data: [...new Set(fresh)].map((contentId) => ({ articleId: id, contentId })),
  });
  return null;
}

/** Takes a step of a piece of news' life: see `takeStep`, and `takeProposal` for a change that waits. */
export async function moveNews(
  viewer: Viewer,
  move: MoveNewsInput,
  now: Date,
): Promise<Result<{ status: Status; version: number }, Failure>> {
  return orSlugTaken(() =>
    transact(async (tx) => {
      const opened = await openNews(tx, viewer, move.id, now);
      if (!opened.ok) return opened;
      const news = opened.value;
      const { title, slug } = news;
      if (!isAboutProposal(move.event)) {
        return takeStep(tx, viewer, news, move, { title, slug }, now);
      }
      const write = ({ text, own }: Proposal) =>
        writeNews(tx, viewer, news, { ...text, ...newsOwn.parse(own), version: move.version }, now);
      return takeProposal(tx, viewer, news, move, write, now);
    }),
  );
}
