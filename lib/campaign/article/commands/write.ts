import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { plainText } from "@/lib/platform/shared/rich-text";
import { isKept, mediaIdsOf, textRefusal, type Written, writtenOf } from "../rules";
import { isFixed, isRead, isSketch, type Status } from "../workflow";

/** What its kind adds to the trace of a saving. */
type Detail = Record<string, string | number | null>;

/** A text as it stands, loaded by the command. */
export type Standing = {
  readonly id: string;
  readonly kind: "announcement" | "news";
  readonly status: Status;
  readonly submittedById: string | null;
  readonly proposal: { readonly accountId: string } | null;
};

const PICTURE_GONE = "Có ảnh trong bài không còn trong thư viện. Chọn ảnh khác rồi lưu lại.";

/**
 * Saves a text under the version last seen; what is its kind's own comes as `own`. Refuses a stale version, a text that
 * the public reads and that is not whole, a picture that is not in the library, and any change to what is scheduled.
 * Who changes a text that waits for a second person becomes its first.
 */
export async function writeText(
  tx: Tx,
  viewer: Viewer,
  standing: Standing,
  input: Written & { readonly version: number },
  own: { readonly data: Prisma.ArticleUncheckedUpdateManyInput; readonly detail: Detail },
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { id, status } = standing;
  if (isFixed(status)) return err({ code: "wrong_status" });
  const sketch = isSketch(status);
  const written = writtenOf(input);
  const unwhole = sketch ? null : textRefusal(written);
  if (unwhole) return err(unwhole);
  const used = picturesOf(written);
  const gone = await pictureRefusal(tx, used);
  if (gone) return err(gone);

  const { body, ...lines } = written;
  const { count } = await tx.article.updateMany({
    where: { id, version: input.version, status },
    data: {
      ...own.data,
      ...lines,
      body: body as Prisma.InputJsonObject,
      bodyText: plainText(body),
      updatedAt: now,
      version: { increment: 1 },
      ...(status === "awaiting_second" && { submittedById: viewer.accountId }),
    },
  });
  if (count === 0) return err({ code: "conflict" });
  const version = input.version + 1;

  // What waited was in the form that is now saved, or is what is being approved.
  if (standing.proposal) await tx.articleProposal.deleteMany({ where: { articleId: id } });
  await hangPictures(tx, standing, used);
  await keepVersion(tx, viewer, { id, version, sketch, text: written }, now);
  if (!sketch) {
    await record(tx, viewer, {
      action: standing.kind === "news" ? "article.edit" : "announcement.edit",
      subjectId: id,
      detail: { ...own.detail, version, title: written.title },
      at: now,
    });
  }
  return ok({ version });
}

/** Why these pictures cannot be used; null when the library has them all. */
export async function pictureRefusal(tx: Tx, used: readonly string[]): Promise<Failure | null> {
  const known = await tx.media.count({ where: { id: { in: [...used] } } });
  return known < used.length ? invalid("body", PICTURE_GONE) : null;
}

export const picturesOf = ({ body, photoId }: Written): string[] => [
  ...new Set([...mediaIdsOf(body), ...(photoId === null ? [] : [photoId])]),
];

/** Notes which pictures a text uses, and opens them to everybody once the text is. */
export async function hangPictures(
  tx: Tx,
  { id, status }: Standing,
  used: readonly string[],
): Promise<void> {
  const hung = await tx.articleMedia.findMany({ where: { articleId: id } });
  const fresh = used.filter((mediaId) => hung.every((row) => row.mediaId !== mediaId));
  if (hung.some(({ mediaId }) => !used.includes(mediaId))) {
    await tx.articleMedia.deleteMany({ where: { articleId: id, mediaId: { notIn: [...used] } } });
  }
  if (fresh.length > 0) {
    await tx.articleMedia.createMany({
      data: fresh.map((mediaId) => ({ articleId: id, mediaId })),
    });
  }
  if (isRead(status)) await openPictures(tx, id);
}

/** Opens to everybody the pictures of a text that everybody may read, or will. */
export async function openPictures(tx: Tx, articleId: string): Promise<void> {
  await tx.file.updateMany({
    where: { isPublic: false, media: { is: { articles: { some: { articleId } } } } },
    data: { isPublic: true },
  });
}

type Keeping = { id: string; version: number; sketch: boolean; text: Written };

/** Keeps the text as a version, unless one person's sitting is already kept. */
export async function keepVersion(
  tx: Tx,
  viewer: Viewer | null,
  { id, version, sketch, text }: Keeping,
  now: Date,
): Promise<void> {
  const accountId = viewer?.accountId ?? null;
  const last = await tx.articleVersion.findFirst({
    where: { articleId: id },
    orderBy: { version: "desc" },
    select: { at: true, accountId: true, version: true },
  });
  if (last?.version === version) return;
  if (accountId !== null && !isKept(last, { at: now, accountId, sketch })) return;
  await tx.articleVersion.create({
    data: { articleId: id, version, at: now, accountId, text: text as Prisma.InputJsonObject },
  });
}
