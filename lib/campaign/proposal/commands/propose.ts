import "server-only";
import { tellOthers } from "@/lib/campaign/article/commands/tell";
import { secondApproval } from "@/lib/campaign/article/queries";
import type { Status } from "@/lib/campaign/article/workflow";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { partWords } from "../labels";
import { partIsRead } from "../policy";
import { waitingOf } from "../queries";
import type { Part, ProposedPart } from "../schema";

type Text = { readonly id: string; readonly title: string };

/** Whether a change of the campaign now waits for a second person. */
export const partWaits = async (
  tx: Tx,
  campaign: Parameters<typeof partIsRead>[0],
): Promise<boolean> => partIsRead(campaign) && (await secondApproval(tx));

/** Of corrections each waits for itself; of the campaign's parts the next change takes the place of the one that waits. */
const waitsAlone = (part: Part): boolean => part !== "correction" && part !== "hidden_correction";

/** Puts a change of what readers see beside a text up for a second person, and tells the others once. */
export async function proposePart(
  tx: Tx,
  viewer: Viewer,
  { id: articleId, title }: Text,
  { part, input }: ProposedPart,
  now: Date,
): Promise<void> {
  const change = { accountId: viewer.accountId, at: now, input: input as Prisma.InputJsonObject };
  const [waiting] = waitsAlone(part) ? await waitingOf(tx, articleId, part) : [];
  if (waiting) {
    await tx.partProposal.update({
      where: { id: waiting.id },
      data: { ...change, version: { increment: 1 } },
    });
  } else {
    await tx.partProposal.create({ data: { articleId, part, ...change } });
    await tellOthers(tx, viewer, { articleId, what: partWords(part, title) }, now);
  }
  await record(tx, viewer, {
    action: "proposal.put_up",
    subjectId: articleId,
    detail: { part, title },
    at: now,
  });
}

/**
 * What is said once a part has been written. A change of it that waited was in the form that was saved, or is what is
 * being approved. Who changes what waits, whole, for a second person becomes its first, and who has it open is told.
 */
export async function partIsWritten(
  tx: Tx,
  viewer: Viewer,
  { id, status }: { readonly id: string; readonly status: Status },
  part: Part,
): Promise<void> {
  await tx.partProposal.deleteMany({ where: { articleId: id, part, settledAt: null } });
  if (status !== "awaiting_second") return;
  await tx.article.update({
    where: { id },
    data: { submittedById: viewer.accountId, version: { increment: 1 } },
  });
}
