import "server-only";
import { openForEditing } from "@/lib/campaign/campaign/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { MilestonesInput } from "../schema";

/**
 * Saves the days of the year's milestones; those left as they were are not written. Each is guarded by its own version, so
 * two editors collide only over the same milestone. Answers with the versions after saving, by id.
 */
export async function saveMilestones(
  viewer: Viewer,
  input: MilestonesInput,
  now: Date,
): Promise<Result<{ versions: Record<string, number> }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;

    const versions: Record<string, number> = {};
    for (const { id, version, opensOn, dueOn, confidence, note } of input.milestones) {
      const stored = campaign.milestones.find((milestone) => milestone.id === id);
      if (!stored) return err({ code: "not_found" });
      versions[id] = stored.version;
      const same =
        stored.opensOn === opensOn &&
        stored.dueOn === dueOn &&
        stored.confidence === confidence &&
        (stored.note ?? "") === note;
      if (same) continue;
      const { count } = await tx.milestone.updateMany({
        where: { id, version },
        data: {
          opensOn: toDateOrNull(opensOn),
          dueOn: toDateOrNull(dueOn),
          confidence,
          note: note || null,
          version: { increment: 1 },
        },
      });
      if (count === 0) return err({ code: "conflict" });
      versions[id] = version + 1;
      if (campaign.status !== "draft") {
        await record(tx, viewer, {
          action: "milestone.edit",
          subjectId: id,
          detail: {
            code: stored.code,
            opensOnBefore: stored.opensOn,
            opensOn,
            dueOnBefore: stored.dueOn,
            dueOn,
            confidence,
          },
          at: now,
        });
      }
    }
    return ok({ versions });
  });
}
