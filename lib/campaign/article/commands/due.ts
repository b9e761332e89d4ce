import "server-only";
import { callCampaign, tellUnits } from "@/lib/campaign/campaign/commands/call";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import { record } from "@/lib/platform/audit/record";
import { portalNow } from "@/lib/platform/clock/now";
import { db, type Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import type { Sweep } from "@/lib/platform/job/sweep";
import { notifyMinistry } from "@/lib/platform/notice/notify";
import { ok } from "@/lib/platform/shared/result";
import { follow, type Step } from "../workflow";

const BATCH = 50;

/** Looks for due texts twice a minute, by the portal's own time. */
export const takeDueArticleSteps: Sweep = {
  name: "articles-due",
  everySeconds: 30,
  run: async () => takeDueSteps(await portalNow()),
};

type Due = { id: string; step: Extract<Step, "fall_due" | "expire"> };

/**
 * Takes the steps whose moment has come: scheduled texts become published, those whose last moment has passed are taken
 * down. What the public reads follows the moment itself; this writes the step, and calls the campaign and tells the
 * units where an announcement was scheduled. Answers with how many steps were taken; safe to run on several servers.
 */
export async function takeDueSteps(now: Date): Promise<number> {
  const rows = await db.article.findMany({
    where: {
      OR: [
        { status: "scheduled", publishedAt: { lte: now } },
        { status: "published", withdrawAt: { lte: now } },
      ],
    },
    orderBy: { publishedAt: "asc" },
    take: BATCH,
    select: { id: true, status: true },
  });
  let taken = 0;
  for (const { id, status } of rows) {
    const step = status === "scheduled" ? "fall_due" : "expire";
    const result = await transact(async (tx) => ok(await takeDueStep(tx, { id, step }, now)));
    if (result.ok && result.value) taken++;
  }
  return taken;
}

async function takeDueStep(tx: Tx, { id, step }: Due, now: Date): Promise<boolean> {
  // Locked, so that of two servers one takes the step and the other finds it taken.
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    select id from article where id = ${id}::uuid for update skip locked`;
  if (!locked) return false;
  const article = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      status: true,
      title: true,
      slug: true,
      publishedAt: true,
      withdrawAt: true,
      campaign: {
        select: {
          id: true,
          year: true,
          status: true,
          version: true,
          rulesetCode: true,
          contents: { select: { title: true, body: true } },
        },
      },
    },
  });
  const moment = step === "fall_due" ? article.publishedAt : article.withdrawAt;
  const next = follow(article.status, step);
  if (!next.ok || moment === null || moment > now) return false;

  const { campaign } = article;
  const calls = step === "fall_due" && campaign !== null;
  if (calls && campaign.status === "draft" && contentsRefusal(campaign.contents) !== null) {
    await holdBack(tx, id, campaign.year, now);
    return true;
  }
  await tx.article.update({
    where: { id },
    data: { status: next.value, version: { increment: 1 } },
  });
  if (calls) {
    if (campaign.status === "draft") {
      const refused = await callCampaign(tx, campaign, campaign.rulesetCode, now);
      if (refused)
        throw new Error(`campaign ${campaign.year} could not be called: ${refused.code}`);
    }
    await tellUnits(tx, { year: campaign.year, title: article.title }, now);
  }
  await record(tx, null, {
    action: step === "fall_due" ? "article.fall_due" : "article.expire",
    subjectId: id,
    detail: { from: article.status, to: next.value, title: article.title, slug: article.slug },
    at: now,
  });
  return true;
}

/** A scheduled announcement whose campaign is no longer whole waits for its editors, who are told. */
async function holdBack(tx: Tx, id: string, year: number, now: Date): Promise<void> {
  await tx.article.update({
    where: { id },
    data: { status: "draft", publishedAt: null, withdrawAt: null, version: { increment: 1 } },
  });
  await notifyMinistry(tx, {
    title: `Chưa công bố được bài phát động đã hẹn giờ của năm ${year}: nội dung thi đua chưa đủ`,
    href: `/lam-viec/bien-tap/${year}/cong-bo`,
    at: now,
  });
  await record(tx, null, {
    action: "article.hold_back",
    subjectId: id,
    detail: { year },
    at: now,
  });
}
