import "server-only";
import { partIsWritten, partWaits, proposePart } from "@/lib/campaign/proposal/commands/propose";
import type { ProposedPart } from "@/lib/campaign/proposal/schema";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type CampaignDraft, openForEditing } from "../queries";
import { contentsRefusal } from "../rules";
import type { ContentsInput, MovementsInput, ParticipationInput } from "../schema";

/**
 * Saves theme, occasion and contents. A stale version is a conflict; what the public reads must stay whole, and waits for
 * a second person while the ministry wants one. The contents themselves are the campaign's: this edits them, it neither
 * adds nor removes one.
 */
export async function saveContents(
  viewer: Viewer,
  input: ContentsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    if (!(await partWaits(tx, campaign))) return writeContents(tx, viewer, campaign, input, now);
    const unwhole = contentsRefusal(input.contents);
    if (unwhole) return err(unwhole);
    const { year: _, version, ...part } = input;
    return proposeUnder(tx, viewer, campaign, version, { part: "contents", input: part }, now);
  });
}

/** Puts a part of the campaign up for a second person, under the campaign's version, so that of two editors one is told. */
async function proposeUnder(
  tx: Tx,
  viewer: Viewer,
  { id, announcement }: CampaignDraft,
  version: number,
  part: ProposedPart,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { count } = await tx.campaign.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return err({ code: "conflict" });
  await proposePart(tx, viewer, announcement, part, now);
  return ok({ version: version + 1 });
}

/** Writes what the public reads of the contents, or will. */
export async function writeContents(
  tx: Tx,
  viewer: Viewer,
  campaign: CampaignDraft,
  input: ContentsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const unwhole = campaign.status === "draft" ? null : contentsRefusal(input.contents);
  if (unwhole) return err(unwhole);

  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, version: input.version },
    data: {
      theme: input.theme,
      occasion: input.occasion,
      launchedBy: input.launchedBy,
      version: { increment: 1 },
    },
  });
  if (count === 0) return err({ code: "conflict" });

  const changed = input.contents.filter(({ code, title, body }) =>
    campaign.contents.some(
      (stored) => stored.code === code && (stored.title !== title || stored.body !== body),
    ),
  );
  for (const { code, title, body } of changed) {
    await tx.campaignContent.update({
      where: { campaignId_code: { campaignId: campaign.id, code } },
      data: { title, body },
    });
  }
  await partIsWritten(tx, viewer, campaign.announcement, "contents");
  if (campaign.status !== "draft") {
    await record(tx, viewer, {
      action: "campaign.edit_contents",
      subjectId: campaign.id,
      detail: { year: campaign.year, contents: changed.map(({ code }) => code).join(", ") },
      at: now,
    });
  }
  return ok({ version: input.version + 1 });
}

/**
 * Saves the decision, its confidence and the note of each movement. A stale version is a conflict; what the public reads
 * waits for a second person while the ministry wants one.
 */
export async function saveMovements(
  viewer: Viewer,
  input: MovementsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    if (!(await partWaits(tx, campaign))) return writeMovements(tx, viewer, campaign, input, now);
    const { year: _, version, ...part } = input;
    return proposeUnder(tx, viewer, campaign, version, { part: "movements", input: part }, now);
  });
}

/** Writes what the public reads of the movements, or will. */
export async function writeMovements(
  tx: Tx,
  viewer: Viewer,
  campaign: CampaignDraft,
  input: MovementsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, version: input.version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return err({ code: "conflict" });

  for (const { position, decision, confidence, note } of input.movements) {
    await tx.campaignMovement.updateMany({
      where: { campaignId: campaign.id, position },
      data: { decision: decision || null, confidence, note: note || null },
    });
  }
  await partIsWritten(tx, viewer, campaign.announcement, "movements");
  if (campaign.status !== "draft") {
    await record(tx, viewer, {
      action: "campaign.edit_movements",
      subjectId: campaign.id,
      detail: { year: campaign.year },
      at: now,
    });
  }
  return ok({ version: input.version + 1 });
}

/** Chooses how much of the participation by bloc the public reads, from now on. A stale version is a conflict. */
export async function showParticipation(
  viewer: Viewer,
  { year, version, shown }: ParticipationInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, year);
    if (!opened.ok) return opened;
    const { id, participationShown } = opened.value;
    const { count } = await tx.campaign.updateMany({
      where: { id, version },
      data: { participationShown: shown, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "campaign.show_participation",
      subjectId: id,
      detail: { year, before: participationShown, after: shown },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}
