import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { proposePart } from "@/lib/campaign/proposal/commands/propose";
import { waitingOf } from "@/lib/campaign/proposal/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import {
  type CorrectionInput,
  type HideCorrectionInput,
  type RestoreInput,
  readWritten,
  type SettingInput,
} from "../schema";
import { editWaits, proposeEdit } from "./propose";
import { writeText } from "./write";

const SEEN = ["published", "withdrawn"] as const;

/**
 * Adds a correction that readers see under the text, with its day. Only what has been published is corrected; the words
 * are never rewritten, one made by mistake is hidden. While the ministry wants a second person, it waits for one where
 * the text is read.
 */
export async function addCorrection(
  viewer: Viewer,
  { articleId, what }: CorrectionInput,
  now: Date,
): Promise<Result<{ waits: boolean }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { id: true, title: true, status: true },
    });
    if (!article) return err({ code: "not_found" });
    if (!SEEN.some((status) => status === article.status)) return err({ code: "wrong_status" });
    const waits = await editWaits(tx, article.status);
    if (waits) {
      await proposePart(tx, viewer, article, { part: "correction", input: { what } }, now);
    } else {
      await writeCorrection(tx, viewer, { articleId, what, accountId: viewer.accountId }, now);
    }
    return ok({ waits });
  });
}

/** Puts a correction under the text, from this moment on, under the name of who wrote it. */
export async function writeCorrection(
  tx: Tx,
  viewer: Viewer,
  { articleId, what, accountId }: CorrectionInput & { readonly accountId: string },
  now: Date,
): Promise<void> {
  await tx.articleCorrection.create({ data: { articleId, at: now, accountId, what } });
  await tx.article.update({ where: { id: articleId }, data: { updatedAt: now } });
  await record(tx, viewer, {
    action: "article.correct",
    subjectId: articleId,
    detail: { what },
    at: now,
  });
}

const HIDING_WAITS = "Việc ẩn đính chính này đang chờ người thứ hai duyệt.";

/**
 * Hides a correction that was made by mistake; it stays in the log. Hidden already: `wrong_status`. While the ministry
 * wants a second person, it waits for one where the text is read.
 */
export async function hideCorrection(
  viewer: Viewer,
  { id }: HideCorrectionInput,
  now: Date,
): Promise<Result<{ waits: boolean }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    const found = await tx.articleCorrection.findUnique({
      where: { id },
      select: {
        what: true,
        hiddenAt: true,
        article: { select: { id: true, title: true, status: true } },
      },
    });
    if (!found) return err({ code: "not_found" });
    const { article, what, hiddenAt } = found;
    if (hiddenAt) return err({ code: "wrong_status" });
    const waits = await editWaits(tx, article.status);
    const part = { articleId: article.id, id, what };
    const refusal = waits
      ? await proposeHiding(tx, viewer, article, part, now)
      : await writeHiding(tx, viewer, part, now);
    return refusal ? err(refusal) : ok({ waits });
  });
}

type Hiding = HideCorrectionInput & CorrectionInput;

async function proposeHiding(
  tx: Tx,
  viewer: Viewer,
  article: { readonly id: string; readonly title: string },
  { id, what }: Hiding,
  now: Date,
): Promise<Failure | null> {
  const waiting = await waitingOf(tx, article.id, "hidden_correction");
  if (waiting.some(({ input }) => input.id === id)) return invalid("id", HIDING_WAITS);
  await proposePart(tx, viewer, article, { part: "hidden_correction", input: { id, what } }, now);
  return null;
}

/** Takes a correction out of readers' sight. Null when it is. */
export async function writeHiding(
  tx: Tx,
  viewer: Viewer,
  { articleId, id, what }: Hiding,
  now: Date,
): Promise<Failure | null> {
  const { count } = await tx.articleCorrection.updateMany({
    where: { id, articleId, hiddenAt: null },
    data: { hiddenAt: now },
  });
  if (count === 0) return { code: "wrong_status" };
  await record(tx, viewer, {
    action: "article.hide_correction",
    subjectId: articleId,
    detail: { what },
    at: now,
  });
  return null;
}

async function standingOf(tx: Tx, id: string) {
  return tx.article.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      status: true,
      submittedById: true,
      proposal: { select: { accountId: true, own: true } },
      slug: true,
      sourceUrl: true,
      contents: { select: { contentId: true } },
      number: true,
      signedOn: true,
    },
  });
}

/** What a text has beside its words, as its form sends it: of the change that waits, or else as it stands. */
function ownOf(article: NonNullable<Awaited<ReturnType<typeof standingOf>>>): Prisma.JsonObject {
  const { proposal, kind, slug, sourceUrl, contents, number, signedOn } = article;
  if (proposal) return proposal.own as Prisma.JsonObject;
  return kind === "news"
    ? { slug, sourceUrl: sourceUrl ?? "", contentIds: contents.map(({ contentId }) => contentId) }
    : { number: number ?? "", signedOn: toDayOrNull(signedOn) };
}

/**
 * Puts an earlier version back as the newest; nothing of what stood between is lost. Bound by all that binds a saving:
 * a stale version is a conflict, a text that the public reads stays whole.
 */
export async function restoreVersion(
  viewer: Viewer,
  { articleId, version, versionId }: RestoreInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    const standing = await standingOf(tx, articleId);
    const kept = await tx.articleVersion.findFirst({ where: { id: versionId, articleId } });
    if (!standing || !kept) return err({ code: "not_found" });
    const text = { ...readWritten(kept.text), version };
    const restored = (await editWaits(tx, standing.status))
      ? await proposeEdit(
          tx,
          viewer,
          standing,
          text,
          ownOf(standing) as Prisma.InputJsonObject,
          now,
        )
      : await writeText(
          tx,
          viewer,
          standing,
          text,
          { data: {}, detail: { restored: kept.version } },
          now,
        );
    if (!restored.ok) return restored;
    await record(tx, viewer, {
      action: "article.restore",
      subjectId: articleId,
      detail: { from: kept.version, to: restored.value.version },
      at: now,
    });
    return restored;
  });
}

/** Switches the second person's approval. Texts that wait for one go on waiting until somebody approves them. */
export async function saveSetting(
  viewer: Viewer,
  { secondApproval }: SettingInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    await tx.editorialSetting.upsert({
      where: { id: 1 },
      create: { id: 1, secondApproval },
      update: { secondApproval },
    });
    await record(tx, viewer, {
      action: "article.set_second_approval",
      subjectId: viewer.accountId,
      detail: { secondApproval },
      at: now,
    });
    return ok(null);
  });
}
