import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { notifyUnits } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";

type Called = { readonly id: string; readonly version: number };

const RULESET_MISSING = "Chọn bộ quy định áp dụng cho phong trào.";

/** A draft campaign becomes the year's campaign, under the ruleset chosen, which is frozen with it. Null when it has. */
export async function callCampaign(
  tx: Tx,
  campaign: Called,
  rulesetCode: string,
  now: Date,
): Promise<Failure | null> {
  const ruleset = await tx.ruleset.findUnique({ where: { code: rulesetCode } });
  if (!ruleset) return invalid("rulesetCode", RULESET_MISSING);
  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, version: campaign.version, status: "draft" },
    data: { status: "published", publishedAt: now, rulesetCode, version: { increment: 1 } },
  });
  return count === 0 ? { code: "conflict" } : null;
}

/** The ruleset under which a draft campaign will be called at a moment to come. Null when it is set. */
export async function chooseRuleset(
  tx: Tx,
  campaign: Called,
  rulesetCode: string,
): Promise<Failure | null> {
  const ruleset = await tx.ruleset.findUnique({ where: { code: rulesetCode } });
  if (!ruleset) return invalid("rulesetCode", RULESET_MISSING);
  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, version: campaign.version, status: "draft" },
    data: { rulesetCode, version: { increment: 1 } },
  });
  return count === 0 ? { code: "conflict" } : null;
}

/** The announcement addresses the ministry's units and the Sở of a day; a division hears of it from its own unit. */
const addressed = (day: string) =>
  ({
    kind: { not: "division" },
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: toDate(day) } }] },
      { OR: [{ validTo: null }, { validTo: { gte: toDate(day) } }] },
    ],
  }) satisfies Prisma.UnitWhereInput;

/** Whom the announcement reaches in an addressed unit. */
export const TOLD_ROLES = ["unit_officer", "unit_head"] as const;

/** Tells officers and heads of every addressed unit, each once: a notice, and a mail in the outbox. */
export async function tellUnits(
  tx: Tx,
  { year, title }: { year: number; title: string },
  now: Date,
): Promise<void> {
  const units = await tx.unit.findMany({
    where: addressed(vietnamDay(now)),
    select: { id: true },
  });
  await notifyUnits(
    tx,
    units.map(({ id }) => id),
    TOLD_ROLES,
    { title, href: `/phong-trao/${year}`, at: now },
  );
}
