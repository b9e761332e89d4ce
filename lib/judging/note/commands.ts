import "server-only";
import { rowsOf } from "@/lib/entry/registration/labels";
import { loadDossier, loadSubject } from "@/lib/entry/registration/queries";
import { storedDossier } from "@/lib/entry/registration/schema";
import { mayOpen } from "@/lib/judging/review/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { noteStageOf } from "./policy";
import { MOST_NOTES } from "./queries";
import type { NoteInput, NoteRef } from "./schema";

/** Writes for the reviewers of one's own level, about a file or one thing on it. The log says that, never what. */
export async function addNote(
  viewer: Viewer,
  input: NoteInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  return transact(async (tx) => {
    const subject = await loadSubject(tx, input.registrationId);
    if (!subject || !mayOpen(viewer, subject)) return err({ code: "not_found" });
    const stage = noteStageOf(viewer, subject);
    if (stage === null) return err({ code: "forbidden" });
    if (input.path !== "" && !(await stands(tx, subject.id, input.path)))
      return err(invalid("body", "Dòng này không có trong hồ sơ. Tải lại trang để xem bản mới."));
    const standing = await tx.reviewNote.count({ where: { registrationId: subject.id, stage } });
    if (standing >= MOST_NOTES)
      return err(invalid("body", "Hồ sơ đã có quá nhiều ghi chú. Bỏ ghi chú cũ không còn cần."));
    const { id } = await tx.reviewNote.create({
      data: { ...input, stage, authorId: viewer.accountId, createdAt: now },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "review.add_note",
      subjectId: subject.id,
      detail: { note: id, stage },
      at: now,
    });
    return ok({ id });
  });
}

/** Whether a thing stands on the file as it was sent last. */
async function stands(tx: Tx, registrationId: string, path: string): Promise<boolean> {
  const last = await tx.registrationEvent.findFirst({
    where: { registrationId, receiptCode: { not: null } },
    orderBy: { sequence: "desc" },
    select: { snapshot: true },
  });
  const sent = storedDossier.safeParse(last?.snapshot);
  const dossier = sent.success ? sent.data : await loadDossier(tx, registrationId);
  return rowsOf(dossier).some((row) => row.path.startsWith(`${path}.`));
}

/** Takes one's own note away, at any time. */
export async function removeNote(
  viewer: Viewer,
  { id }: NoteRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const note = await tx.reviewNote.findUnique({ where: { id } });
    const subject = note && (await loadSubject(tx, note.registrationId));
    if (!note || !subject || noteStageOf(viewer, subject) !== note.stage)
      return err({ code: "not_found" });
    if (note.authorId !== viewer.accountId) return err({ code: "forbidden" });
    const { count } = await tx.reviewNote.deleteMany({ where: { id } });
    if (count === 0) return err({ code: "not_found" });
    await record(tx, viewer, {
      action: "review.remove_note",
      subjectId: subject.id,
      detail: { note: id, stage: note.stage },
      at: now,
    });
    return ok(null);
  });
}
