import "server-only";
import { openParts } from "@/lib/entry/registration/commands/write";
import { canSee } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { BatchRef } from "../schema";

/** How many rows went, and how many stayed because somebody has changed them since. */
export type Undone = { readonly removed: number; readonly kept: number };

/**
 * Takes a batch back: its rows that nobody has touched since, and those that wait. A row mended by hand stays. Undone
 * already is as good as undone.
 */
export async function undoBatch(
  viewer: Viewer,
  { registrationId, batchId }: BatchRef,
  now: Date,
): Promise<Result<Undone, Failure>> {
  return transact(async (tx) => {
    const subject = await loadSubject(tx, registrationId);
    if (!subject || !canSee(viewer, subject)) return err({ code: "not_found" });
    const parts = await tx.registrationLine.findMany({
      where: { batchId },
      distinct: ["partId"],
      select: { part: { select: { departmentId: true } } },
    });
    const departmentIds = parts.map(({ part }) => part?.departmentId ?? null);
    const desk = await openParts(tx, viewer, { registrationId, departmentIds }, now);
    if (!desk.ok) return desk;

    const batch = await tx.intakeBatch.findFirst({
      where: { id: batchId, registrationId },
      select: { undoneAt: true, takenById: true },
    });
    if (!batch) return err({ code: "not_found" });
    if (desk.value.pen.kind === "part" && batch.takenById !== viewer.accountId)
      return err({ code: "forbidden" });
    if (batch.undoneAt) return ok({ removed: 0, kept: 0 });

    const { count: removed } = await tx.registrationLine.deleteMany({
      where: { registrationId, batchId, version: 1 },
    });
    const kept = await tx.registrationLine.count({ where: { batchId } });
    await tx.intakeBatch.update({
      where: { id: batchId },
      data: { undoneAt: now, waiting: [], waitingCount: 0 },
    });
    await record(tx, viewer, {
      action: "registration.undo_batch",
      subjectId: registrationId,
      detail: { batchId, removed, kept },
      at: now,
    });
    return ok({ removed, kept });
  });
}
