import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { proposalRefusal } from "../policy";
import { type Proposal, secondApproval } from "../queries";
import { textRefusal, type Written, writtenOf } from "../rules";
import { follow, isRead, type Status } from "../workflow";
import type { Move } from "./step";
import { tellAuthor, tellOthers } from "./tell";
import { hangPictures, keepVersion, pictureRefusal, picturesOf, type Standing } from "./write";

/** Whether a saving now waits for a second person: the text is read, and the ministry wants one. */
export const editWaits = async (tx: Tx, status: Status): Promise<boolean> =>
  isRead(status) && (await secondApproval(tx));

const editOf = (title: string): string => `thay đổi của bài “${title}”`;
const noun = (kind: Standing["kind"]): string => (kind === "news" ? "article" : "announcement");

/**
 * Puts a change of a published text up for a second person: readers keep the text as it is. It takes the place of one
 * that waits already. Refuses a stale version, a text that is not whole, a picture that is not in the library.
 */
export async function proposeEdit(
  tx: Tx,
  viewer: Viewer,
  { id, kind, status, proposal }: Standing,
  input: Written & { readonly version: number },
  own: Prisma.InputJsonObject,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const text = writtenOf(input);
  const unwhole = textRefusal(text);
  if (unwhole) return err(unwhole);
  const used = picturesOf(text);
  const gone = await pictureRefusal(tx, used);
  if (gone) return err(gone);
  const { count } = await tx.article.updateMany({
    where: { id, version: input.version, status },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return err({ code: "conflict" });
  const version = input.version + 1;
  const waiting = {
    accountId: viewer.accountId,
    at: now,
    text: text as Prisma.InputJsonObject,
    own,
  };
  await tx.articleProposal.upsert({
    where: { articleId: id },
    create: { articleId: id, ...waiting },
    update: waiting,
  });
  // Hung, so that the library keeps them; not opened to anybody yet.
  await tx.articleMedia.createMany({
    data: used.map((mediaId) => ({ articleId: id, mediaId })),
    skipDuplicates: true,
  });
  await keepVersion(tx, viewer, { id, version, sketch: false, text }, now);
  // Who is told once need not be told of each word that is mended while it waits.
  if (proposal === null) {
    await tellOthers(tx, viewer, { articleId: id, what: editOf(text.title) }, now);
  }
  await record(tx, viewer, {
    action: kind === "news" ? "article.propose_edit" : "announcement.propose_edit",
    subjectId: id,
    detail: { version, title: text.title },
    at: now,
  });
  return ok({ version });
}

type Waiting = Standing & Written & { readonly proposal: Proposal | null };

/**
 * A second person's step over a waiting change. Given back, it leaves the text as it is and stays among the versions;
 * approved, it is written by `write`, which its kind brings. Refuses one's own, a stale version, and where none waits.
 */
export async function takeProposal(
  tx: Tx,
  viewer: Viewer,
  standing: Waiting,
  move: Move,
  write: (proposal: Proposal) => Promise<Result<{ version: number }, Failure>>,
  now: Date,
): Promise<Result<{ status: Status; version: number }, Failure>> {
  const { id, kind, proposal } = standing;
  const next = follow(standing.status, move.event);
  if (!next.ok) return next;
  const refusal = proposalRefusal(viewer, standing, move.event, await secondApproval(tx));
  if (refusal) return err(refusal);
  if (proposal === null) return err({ code: "conflict" });
  const saved =
    move.event === "approve_edit"
      ? await write(proposal)
      : await giveBack(tx, standing, move.version);
  if (!saved.ok) return saved;
  await tellAuthor(
    tx,
    viewer,
    { articleId: id, what: editOf(proposal.text.title) },
    {
      to: proposal.accountId,
      approved: move.event === "approve_edit",
      reason: move.reason,
    },
    now,
  );
  await record(tx, viewer, {
    action: `${noun(kind)}.${move.event}`,
    subjectId: id,
    detail: { title: proposal.text.title, by: proposal.accountId, reason: move.reason || null },
    at: now,
  });
  return ok({ status: next.value, version: saved.value.version });
}

async function giveBack(
  tx: Tx,
  standing: Waiting,
  version: number,
): Promise<Result<{ version: number }, Failure>> {
  const { count } = await tx.article.updateMany({
    where: { id: standing.id, version, status: standing.status },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return err({ code: "conflict" });
  await tx.articleProposal.deleteMany({ where: { articleId: standing.id } });
  await hangPictures(tx, standing, picturesOf(standing));
  return ok({ version: version + 1 });
}
