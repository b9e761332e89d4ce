import "server-only";
import { rowsOf } from "@/lib/entry/registration/labels";
import { canSee, mayComment } from "@/lib/entry/registration/policy";
import { type LoadedSubject, loadDossier, loadSubject } from "@/lib/entry/registration/queries";
import { SECTIONS } from "@/lib/entry/registration/rules";
import { stageOf } from "@/lib/entry/registration/workflow";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayOpen, maySeeComment } from "./policy";
import type { Stage } from "./rules";
import type { CommentEditInput, CommentInput, CommentRef, OpenedInput } from "./schema";

type Desk = { readonly registration: LoadedSubject; readonly stage: Stage };

/**
 * Opens a file for a reviewer's remarks: in sight, waiting, and waiting for this very viewer. Its row is held until
 * the transaction ends, so that nobody returns or passes it meanwhile.
 */
async function openForRemarks(
  tx: Tx,
  viewer: Viewer,
  registrationId: string,
): Promise<Result<Desk, Failure>> {
  const registration = await loadSubject(tx, registrationId);
  if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
  const stage = stageOf(registration.status);
  if (stage === null) return err({ code: "wrong_status" });
  if (!mayComment(viewer, registration)) return err({ code: "forbidden" });
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from registration
    where id = ${registration.id}::uuid and status = ${registration.status}::registration_status
    for share`;
  return held.length > 0 ? ok({ registration, stage }) : err({ code: "wrong_status" });
}

/**
 * A look at the file. Which sending a person of bloc or ministry saw first is kept, so that a later change can be told;
 * the first look of whoever reviews the file at its stage also keeps the unit from taking it back.
 */
export async function markOpened(
  viewer: Viewer,
  input: OpenedInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const registration = await loadSubject(tx, input.registrationId);
    if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
    if (mayOpen(viewer, registration))
      await tx.$executeRaw`
        insert into review_look (account_id, registration_id, sequence, at)
        select ${viewer.accountId}::uuid, id, sent_sequence, ${now}
        from registration where id = ${registration.id}::uuid and sent_sequence is not null
        on conflict do nothing`;
    if (!mayComment(viewer, registration)) return ok(null);
    const { count } = await tx.registration.updateMany({
      where: { id: registration.id, status: registration.status, openedAt: null },
      data: { openedAt: now },
    });
    if (count > 0)
      await record(tx, viewer, {
        action: "review.open",
        subjectId: registration.id,
        detail: { status: registration.status },
        at: now,
      });
    return ok(null);
  });
}

/** Writes a remark beside a field of the file. The unit sees it once the file is returned. */
export async function addComment(
  viewer: Viewer,
  input: CommentInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  return transact(async (tx) => {
    const desk = await openForRemarks(tx, viewer, input.registrationId);
    if (!desk.ok) return desk;
    const { registration, stage } = desk.value;
    const rows = rowsOf(await loadDossier(tx, registration.id));
    const known =
      SECTIONS.some((section) => section === input.path) ||
      rows.some((row) => row.path === input.path);
    if (!known)
      return err(
        invalid("body", "Nội dung được góp ý không có trong hồ sơ. Tải lại trang để xem bản mới."),
      );
    const { id } = await tx.reviewComment.create({
      data: {
        registrationId: registration.id,
        stage,
        path: input.path,
        body: input.body,
        asks: input.asks ?? true,
        authorId: viewer.accountId,
        createdAt: now,
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "review.add_comment",
      subjectId: registration.id,
      detail: { comment: id, path: input.path },
      at: now,
    });
    return ok({ id });
  });
}

/** Rewrites one's own remark while it has not been handed to the unit. */
export async function editComment(
  viewer: Viewer,
  input: CommentEditInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  return transact(async (tx) => {
    const own = await openOwnDraft(tx, viewer, input.id);
    if (!own.ok) return own;
    await tx.reviewComment.update({
      where: { id: input.id },
      data: { body: input.body, ...(input.asks !== undefined && { asks: input.asks }) },
    });
    await record(tx, viewer, {
      action: "review.edit_comment",
      subjectId: own.value.registration.id,
      detail: { comment: input.id },
      at: now,
    });
    return ok({ id: input.id });
  });
}

/** Takes back one's own remark while it has not been handed to the unit. */
export async function removeComment(
  viewer: Viewer,
  input: CommentRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const own = await openOwnDraft(tx, viewer, input.id);
    if (!own.ok) return own;
    const { count } = await tx.reviewComment.deleteMany({ where: { id: input.id } });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "review.remove_comment",
      subjectId: own.value.registration.id,
      detail: { comment: input.id },
      at: now,
    });
    return ok(null);
  });
}

/** One's own remark, not issued yet, on a file that still waits for one. */
async function openOwnDraft(tx: Tx, viewer: Viewer, id: string): Promise<Result<Desk, Failure>> {
  const seen = await tx.reviewComment.findUnique({ where: { id } });
  const subject = seen && (await loadSubject(tx, seen.registrationId));
  if (!seen || !subject || !maySeeComment(viewer, subject, seen)) return err({ code: "not_found" });
  if (seen.authorId !== viewer.accountId) return err({ code: "forbidden" });

  const desk = await openForRemarks(tx, viewer, seen.registrationId);
  if (!desk.ok) return desk;
  // Read again now that the file is held: a return may have issued it in between.
  const comment = await tx.reviewComment.findUnique({ where: { id } });
  if (!comment) return err({ code: "conflict" });
  if (comment.issuedAt !== null || comment.stage !== desk.value.stage)
    return err({ code: "wrong_status" });
  return desk;
}
