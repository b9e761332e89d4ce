import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { openForEditing } from "../queries";
import { contentsRefusal } from "../rules";
import type { ContentsInput, MovementsInput, ParticipationInput } from "../schema";

/**
 * Saves theme, occasion and contents. A stale version is a conflict; what the public reads must stay whole.
 * The contents themselves are the campaign's: this edits them, it neither adds nor removes one.
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
    if (campaign.status !== "draft") {
      await record(tx, viewer, {
        action: "campaign.edit_contents",
        subjectId: campaign.id,
        detail: { year: campaign.year, contents: changed.map(({ code }) => code).join(", ") },
        at: now,
      });
    }
    return ok({ version: input.version + 1 });
  });
}

/** Saves the decision, its confidence and the note of each movement. A stale version is a conflict. */
export async function saveMovements(
  viewer: Viewer,
  input: MovementsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;

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
    if (campaign.status !== "draft") {
      await record(tx, viewer, {
        action: "campaign.edit_movements",
        subjectId: campaign.id,
        detail: { year: campaign.year },
        at: now,
      });
    }
    return ok({ version: input.version + 1 });
  });
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
