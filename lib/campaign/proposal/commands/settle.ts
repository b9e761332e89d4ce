import "server-only";
import { writeCorrection, writeHiding } from "@/lib/campaign/article/commands/mend";
import { tellAuthor } from "@/lib/campaign/article/commands/tell";
import { secondApproval } from "@/lib/campaign/article/queries";
import { writeMilestones } from "@/lib/campaign/calendar/commands/milestones";
import { writeContents, writeMovements } from "@/lib/campaign/campaign/commands/edit";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { openForEditing } from "@/lib/campaign/campaign/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { partWords } from "../labels";
import { approveRefusal } from "../policy";
import { openPart, type PartProposal } from "../queries";
import type { SettleInput } from "../schema";

/**
 * A second person's word on a change that waits beside a text: approved, readers have it from this moment; given back, it
 * is kept with its reason. Who put it up is told. Refuses one's own, a stale version and what is settled.
 */
export async function settlePart(
  viewer: Viewer,
  { id, version, approves, reason }: SettleInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    const opened = await openPart(tx, id);
    if (!opened) return err({ code: "not_found" });
    const { article, change } = opened;
    const refusal = approves ? approveRefusal(viewer, change, await secondApproval(tx)) : null;
    if (refusal) return err(refusal);
    const { count } = await tx.partProposal.updateMany({
      where: { id, version, settledAt: null },
      data: {
        settledAt: now,
        settledById: viewer.accountId,
        approved: approves,
        reason: approves ? "" : reason,
      },
    });
    if (count === 0) return err({ code: "conflict" });
    const lost = approves ? await write(tx, viewer, article, change, now) : null;
    if (lost) return err(lost);
    await tellAuthor(
      tx,
      viewer,
      { articleId: article.id, what: partWords(change.part, article.title) },
      { to: change.accountId, approved: approves, reason },
      now,
    );
    await record(tx, viewer, {
      action: approves ? "proposal.approve" : "proposal.give_back",
      subjectId: article.id,
      detail: {
        part: change.part,
        by: change.accountId,
        title: article.title,
        reason: reason || null,
      },
      at: now,
    });
    return ok(null);
  });
}

type Text = { readonly id: string; readonly campaign: { readonly year: number } | null };

/** Writes what was approved, by the functions that save it where no second person is wanted. Null when it is. */
async function write(
  tx: Tx,
  viewer: Viewer,
  { id: articleId, campaign }: Text,
  change: PartProposal,
  now: Date,
): Promise<Failure | null> {
  switch (change.part) {
    case "correction": {
      const { accountId, input } = change;
      await writeCorrection(tx, viewer, { articleId, what: input.what, accountId }, now);
      return null;
    }
    case "hidden_correction":
      return writeHiding(tx, viewer, { articleId, ...change.input }, now);
    case "contents":
    case "movements":
    case "milestones": {
      const year = campaign?.year ?? 0;
      const opened = await openForEditing(tx, viewer, year);
      if (!opened.ok) return opened.error;
      const { version, milestones } = opened.value;
      if (change.part === "milestones") {
        const rows = change.input.milestones.map((row) => ({
          ...row,
          version: milestones.find(({ id }) => id === row.id)?.version ?? row.version,
        }));
        await writeMilestones(tx, viewer, opened.value, rows, now);
        return null;
      }
      const written =
        change.part === "contents"
          ? await writeContents(tx, viewer, opened.value, { year, version, ...change.input }, now)
          : await writeMovements(tx, viewer, opened.value, { year, version, ...change.input }, now);
      return written.ok ? null : written.error;
    }
  }
}
