import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { proposedPeriods } from "../rules";
import type { PeriodInput, PeriodsInput } from "../schema";

/** Lays down the year's report periods by the rule the portal proposes; those that stand already are left as they are. */
export async function layDownPeriods(
  viewer: Viewer,
  { year }: PeriodsInput,
  now: Date,
): Promise<Result<{ added: number }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const campaign = await tx.campaign.findUnique({
      where: { year },
      select: { id: true, milestones: { select: { code: true, dueOn: true } } },
    });
    if (!campaign) return err({ code: "not_found" });
    const { id, milestones } = campaign;
    const dueOf = (code: string) =>
      toDayOrNull(milestones.find((one) => one.code === code)?.dueOn ?? null);
    const periods = proposedPeriods(year, {
      halfDueOn: dueOf("mid_year_review"),
      finalDueOn: dueOf("bloc_final_review"),
    });
    const { count } = await tx.reportPeriod.createMany({
      data: periods.map(({ startsOn, endsOn, opensOn, dueOn, ...period }, index) => ({
        ...period,
        campaignId: id,
        position: index + 1,
        startsOn: toDate(startsOn),
        endsOn: toDate(endsOn),
        opensOn: toDate(opensOn),
        dueOn: toDate(dueOn),
      })),
      skipDuplicates: true,
    });
    await record(tx, viewer, {
      action: "report_period.lay_down",
      subjectId: id,
      detail: { year, added: count },
      at: now,
    });
    return ok({ added: count });
  });
}

/** Moves the days on which a period's form opens and is due. The staff's; a stale version is a conflict. */
export async function movePeriod(
  viewer: Viewer,
  { periodId, version, opensOn, dueOn }: PeriodInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const known = await tx.reportPeriod.findUnique({
      where: { id: periodId },
      select: { code: true },
    });
    if (!known) return err({ code: "not_found" });
    const { count } = await tx.reportPeriod.updateMany({
      where: { id: periodId, version },
      data: {
        opensOn: toDate(opensOn),
        dueOn: toDate(dueOn),
        confidence: "confirmed",
        version: { increment: 1 },
      },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "report_period.move",
      subjectId: periodId,
      detail: { code: known.code, opensOn, dueOn },
      at: now,
    });
    return ok(null);
  });
}
