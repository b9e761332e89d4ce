import "server-only";
import { type CampaignDraft, openForEditing } from "@/lib/campaign/campaign/queries";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnits } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { textRefusal } from "./rules";
import type { AnnouncementInput, MoveInput } from "./schema";
import { follow, isSketch, type Status } from "./workflow";

/** Saves the text. A stale version is a conflict; what is no longer a sketch must stay whole. */
export async function saveAnnouncement(
  viewer: Viewer,
  input: AnnouncementInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    const { announcement } = campaign;
    const sketch = isSketch(announcement.status);
    const unwhole = sketch ? null : textRefusal(input);
    if (unwhole) return err(unwhole);

    const { year, version, number, signedOn, ...text } = input;
    const { count } = await tx.announcement.updateMany({
      where: { id: announcement.id, version, status: announcement.status },
      data: {
        ...text,
        number: number || null,
        signedOn: toDateOrNull(signedOn),
        updatedAt: now,
        version: { increment: 1 },
      },
    });
    if (count === 0) return err({ code: "conflict" });
    if (!sketch) {
      await record(tx, viewer, {
        action: "announcement.edit",
        subjectId: announcement.id,
        detail: { year, version: version + 1, title: text.title },
        at: now,
      });
    }
    return ok({ version: version + 1 });
  });
}

/**
 * Publishes the announcement or takes it down. The first publication calls the campaign: it freezes the ruleset, and every
 * addressed unit's officers and heads are told. Refuses a text or contents that are not whole. Taking the text down leaves
 * the campaign, its windows and the units' files as they are.
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
    const { announcement } = campaign;
    const next = follow(announcement.status, move.event);
    if (!next.ok) return next;
    if (move.event === "publish") {
      const unwhole = textRefusal(announcement) ?? contentsRefusal(campaign.contents);
      if (unwhole) return err(unwhole);
    }

    const { count } = await tx.announcement.updateMany({
      where: { id: announcement.id, version: move.version, status: announcement.status },
      data: {
        status: next.value,
        updatedAt: now,
        version: { increment: 1 },
        ...(move.event === "publish" && { publishedAt: now }),
      },
    });
    if (count === 0) return err({ code: "conflict" });
    if (move.event === "publish") {
      if (campaign.status === "draft") {
        const called = await callCampaign(tx, campaign, move.rulesetCode, now);
        if (called) return err(called);
      }
      await tellUnits(tx, campaign, now);
    }
    await record(tx, viewer, {
      action: `announcement.${move.event}`,
      subjectId: announcement.id,
      detail: {
        year: campaign.year,
        from: announcement.status,
        to: next.value,
        ruleset: campaign.status === "draft" ? move.rulesetCode : campaign.rulesetCode,
        reason: move.reason || null,
      },
      at: now,
    });
    return ok({ status: next.value, version: move.version + 1 });
  });
}

/** A draft campaign becomes the year's campaign, under the ruleset chosen. Null when it has. */
async function callCampaign(
  tx: Tx,
  campaign: CampaignDraft,
  rulesetCode: string,
  now: Date,
): Promise<Failure | null> {
  const ruleset = await tx.ruleset.findUnique({ where: { code: rulesetCode } });
  if (!ruleset) return invalid("rulesetCode", "Chọn bộ quy định áp dụng cho phong trào.");
  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, version: campaign.version, status: "draft" },
    data: { status: "published", publishedAt: now, rulesetCode, version: { increment: 1 } },
  });
  return count === 0 ? { code: "conflict" } : null;
}

/** The announcement addresses the ministry's units and the Sở; a division hears of it from its own unit. */
async function tellUnits(tx: Tx, campaign: CampaignDraft, now: Date): Promise<void> {
  const today = toDate(vietnamDay(now));
  const addressed = await tx.unit.findMany({
    where: {
      kind: { not: "division" },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: today } }] },
        { OR: [{ validTo: null }, { validTo: { gte: today } }] },
      ],
    },
    select: { id: true },
  });
  await notifyUnits(
    tx,
    addressed.map(({ id }) => id),
    ["unit_officer", "unit_head"],
    { title: campaign.announcement.title, href: `/phong-trao/${campaign.year}`, at: now },
  );
}
