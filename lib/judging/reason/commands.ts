import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { mayKeep } from "./policy";
import { MOST_REASONS } from "./queries";
import type { ReasonInput, ReasonRef } from "./schema";

/**
 * Keeps a ready reason, new or changed. Refuses a name that another one has, and more of them than a person looks
 * through. What was returned before keeps the words it was returned with.
 */
export async function saveReason(
  viewer: Viewer,
  { id, version, ...words }: ReasonInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayKeep(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      if (id === null && (await tx.reasonTemplate.count()) >= MOST_REASONS)
        return err(
          invalid("name", `Đã có ${formatNumber(MOST_REASONS)} mẫu. Bỏ mẫu không còn dùng trước.`),
        );
      if (id !== null) {
        const { count } = await tx.reasonTemplate.updateMany({
          where: { id, version },
          data: { ...words, version: { increment: 1 } },
        });
        if (count === 0) return err({ code: "conflict" });
      }
      const kept = id ?? (await tx.reasonTemplate.create({ data: words })).id;
      await record(tx, viewer, {
        action: "reason.save",
        subjectId: kept,
        detail: { name: words.name, confidence: words.confidence },
        at: now,
      });
      return ok({ id: kept });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("name", "Đã có mẫu mang tên này. Đặt tên khác."));
  }
}

/** Gives a ready reason up: nobody chooses it from now on. */
export async function removeReason(
  viewer: Viewer,
  { id }: ReasonRef,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayKeep(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const reason = await tx.reasonTemplate.findUnique({ where: { id } });
    const { count } = await tx.reasonTemplate.deleteMany({ where: { id } });
    if (!reason || count === 0) return err({ code: "not_found" });
    await record(tx, viewer, {
      action: "reason.remove",
      subjectId: id,
      detail: { name: reason.name },
      at: now,
    });
    return ok(null);
  });
}
