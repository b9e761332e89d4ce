import "server-only";
import { takeStep } from "@/lib/campaign/article/commands/step";
import { writeText } from "@/lib/campaign/article/commands/write";
import type { Status } from "@/lib/campaign/article/workflow";
import { callCampaign, chooseRuleset, tellUnits } from "@/lib/campaign/campaign/commands/call";
import { openForEditing } from "@/lib/campaign/campaign/queries";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { AnnouncementInput, MoveInput } from "./schema";

/** Saves the text. A stale version is a conflict; what is no longer a sketch must stay whole. */
export async function saveAnnouncement(
  viewer: Viewer,
  input: AnnouncementInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const { number, signedOn } = input;
    return writeText(
      tx,
      viewer,
      opened.value.announcement,
      input,
      {
        data: { number: number || null, signedOn: toDateOrNull(signedOn) },
        detail: { year: input.year },
      },
      now,
    );
  });
}

/**
 * Takes a step of the announcement's life. The first publication calls the campaign: it freezes the ruleset, and every
 * addressed unit's officers and heads are told. One that is scheduled does so when its moment comes. Refuses a text or
 * contents that are not whole. Taking the text down leaves the campaign, its windows and the units' files as they are.
 */
export async function moveAnnouncement(
  viewer: Viewer,
  move: MoveInput,
  now: Date,
): Promise<Result<{ status: Status; version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, move.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    const { announcement, year } = campaign;
    const first = campaign.status === "draft";
    const ruleset = first ? move.rulesetCode : campaign.rulesetCode;
    const outward = move.event === "publish" || move.event === "schedule";

    const unwhole = outward ? contentsRefusal(campaign.contents) : null;
    if (unwhole) return err(unwhole);
    const taken = await takeStep(tx, viewer, announcement, move, { year, ruleset }, now);
    if (!taken.ok) return taken;
    if (first && outward) {
      const refused =
        move.event === "publish"
          ? await callCampaign(tx, campaign, ruleset, now)
          : await chooseRuleset(tx, campaign, ruleset);
      if (refused) return err(refused);
    }
    if (move.event === "publish") {
      await tellUnits(tx, { year, title: announcement.title }, now);
    }
    return ok(taken.value);
  });
}
