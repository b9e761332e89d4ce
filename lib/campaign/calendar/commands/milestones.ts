import "server-only";
import { type CampaignDraft, openForEditing } from "@/lib/campaign/campaign/queries";
import { partIsWritten, partWaits, proposePart } from "@/lib/campaign/proposal/commands/propose";
import { waitingOf } from "@/lib/campaign/proposal/queries";
import { withMilestones } from "@/lib/campaign/proposal/rules";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { MilestonesInput } from "../schema";

/**
 * Saves the days of the year's milestones; those left as they were are not written. Each is guarded by its own version, so
 * two editors collide only over the same milestone. What the public reads waits for a second person while the ministry
 * wants one. Answers with the versions after saving, by id.
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
    // What waits of the days is one list: of two editors at once the second adds to the first's.
    await tx.$queryRaw`select id from article where id = ${campaign.announcement.id}::uuid for update`;
    const [waiting] = await waitingOf(tx, campaign.announcement.id, "milestones");
    const shown = withMilestones(campaign.milestones, waiting?.input.milestones ?? []);
    const guarded = await guard(tx, shown, input.milestones);
    if (!guarded.ok) return guarded;
    const { versions, changed } = guarded.value;
    if (await partWaits(tx, campaign)) {
      const others = (waiting?.input.milestones ?? []).filter(
        ({ id }) => !changed.some((row) => row.id === id),
      );
      const milestones = [...others, ...changed];
      if (changed.length > 0) {
        const part = { part: "milestones", input: { milestones } } as const;
        await proposePart(tx, viewer, campaign.announcement, part, now);
      }
    } else {
      // What waited was in the form that is now saved.
      const rows = input.milestones.map((row) => ({ ...row, version: versions[row.id] ?? 0 }));
      await writeMilestones(tx, viewer, campaign, rows, now);
      if (waiting || changed.length > 0) {
        await partIsWritten(tx, viewer, campaign.announcement, "milestones");
      }
    }
    return ok({ versions });
  });
}

type Row = MilestonesInput["milestones"][number];
type Guarded = { readonly versions: Record<string, number>; readonly changed: readonly Row[] };

/** The rows that differ from what their form showed, each now under its next version. */
async function guard(
  tx: Tx,
  shown: CampaignDraft["milestones"],
  rows: readonly Row[],
): Promise<Result<Guarded, Failure>> {
  const versions: Record<string, number> = {};
  const changed: Row[] = [];
  for (const row of rows) {
    const stored = shown.find(({ id }) => id === row.id);
    if (!stored) return err({ code: "not_found" });
    versions[row.id] = stored.version;
    if (isSame(stored, row)) continue;
    const { count } = await tx.milestone.updateMany({
      where: { id: row.id, version: row.version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    versions[row.id] = row.version + 1;
    changed.push(row);
  }
  return ok({ versions, changed });
}

const isSame = (stored: CampaignDraft["milestones"][number], row: Row): boolean =>
  stored.opensOn === row.opensOn &&
  stored.dueOn === row.dueOn &&
  stored.confidence === row.confidence &&
  (stored.note ?? "") === row.note;

/** Writes the days that the public reads, or will; those that are as they were are left so. */
export async function writeMilestones(
  tx: Tx,
  viewer: Viewer,
  campaign: CampaignDraft,
  rows: readonly Row[],
  now: Date,
): Promise<void> {
  for (const row of rows) {
    const stored = campaign.milestones.find(({ id }) => id === row.id);
    if (!stored || isSame(stored, row)) continue;
    const { id, opensOn, dueOn, confidence, note } = row;
    await tx.milestone.update({
      where: { id },
      data: {
        opensOn: toDateOrNull(opensOn),
        dueOn: toDateOrNull(dueOn),
        confidence,
        note: note || null,
      },
    });
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
}
