import "server-only";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDay } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { notifyUnit } from "@/lib/platform/notice/notify";
import { formatDay, formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { untilRefusal } from "./labels";
import { mayExtend } from "./policy";
import { loadWindow } from "./queries";
import { daysUntil, extendedDay } from "./rules";
import type { EndExtensionInput, ExtendInput, LateDaysInput } from "./schema";

/**
 * Grants units more time by one letter with its reason: working days counted from each one's own present last day, or one
 * new last day for all. The units' officers and heads are told. All or none: refuses where a unit's file has left it, where no last day is known, and
 * where the new one would have passed already.
 */
export async function extendDeadlines(
  viewer: Viewer,
  input: ExtendInput,
  now: Date,
): Promise<Result<{ units: number }, Failure>> {
  if (!mayExtend(viewer)) return err({ code: "forbidden" });
  const unitIds = [...new Set(input.unitIds)].sort();
  try {
    return await transact(async (tx) => {
      const campaign = await tx.campaign.findFirst({
        where: { id: input.campaignId, status: "published" },
        select: { id: true, year: true },
      });
      if (!campaign) return err({ code: "not_found" });
      const sent = await unitsThatSent(tx, campaign.id, unitIds);
      if (sent.length > 0)
        return err(
          invalid(
            "unitIds",
            `Bỏ đánh dấu đơn vị đã gửi hồ sơ, không cần gia hạn: ${sent.join("; ")}.`,
          ),
        );
      for (const unitId of unitIds) {
        const refusal = await extendOne(tx, viewer, { ...input, ...campaign, unitId }, now);
        if (refusal) return err(refusal);
      }
      return ok({ units: unitIds.length });
    });
  } catch (thrown) {
    // Somebody else granted the same unit its first extension at this very moment.
    if (!isUniqueViolation(thrown)) throw thrown;
    return err({ code: "conflict" });
  }
}

async function unitsThatSent(tx: Tx, campaignId: string, unitIds: string[]): Promise<string[]> {
  const files = await tx.registration.findMany({
    where: {
      campaignId,
      unitId: { in: unitIds },
      status: { notIn: ["draft", "awaiting_head", "returned_by_head"] },
    },
    orderBy: { unitName: "asc" },
    select: { unitName: true },
  });
  return files.map((file) => file.unitName);
}

type One = Pick<ExtendInput, "campaignId" | "workingDays" | "until" | "letterNo" | "reason"> & {
  readonly unitId: string;
  readonly year: number;
};

/** Null when the extension stands. */
async function extendOne(tx: Tx, viewer: Viewer, one: One, now: Date): Promise<Failure | null> {
  const { campaignId, unitId, letterNo, reason, year } = one;
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { name: true } });
  if (!unit) return { code: "not_found" };
  // Held until the end: of two who extend the same unit the second counts from what the first has granted.
  await tx.$queryRaw`
    select id from deadline_extension
    where campaign_id = ${campaignId}::uuid and unit_id = ${unitId}::uuid and ended_at is null
    for update`;
  const { window, holidays } = await loadWindow(tx, campaignId, unitId);
  if (window.dueOn === null)
    return invalid(
      "workingDays",
      "Phong trào chưa có hạn đăng ký để tính gia hạn. Nhập hạn đăng ký ở mục Biên tập, Mốc thời gian.",
    );
  const granted = newLastDay(one, window.dueOn, unit.name, vietnamDay(now), holidays);
  if ("code" in granted) return granted;
  const { dueOn, workingDays } = granted;

  await tx.deadlineExtension.updateMany({
    where: { campaignId, unitId, endedAt: null },
    data: { endedAt: now },
  });
  await tx.deadlineExtension.create({
    data: {
      campaignId,
      unitId,
      workingDays,
      dueOn: toDate(dueOn),
      reason,
      letterNo,
      grantedById: viewer.accountId,
      grantedAt: now,
    },
  });
  await notifyUnit(tx, unitId, ["unit_officer", "unit_head"], {
    title: `Hạn đăng ký thi đua năm ${year} của ${unit.name} được gia hạn đến hết ${formatLongDay(dueOn)} (văn bản ${letterNo})`,
    href: "/lam-viec",
    at: now,
  });
  await record(tx, viewer, {
    action: "deadline.extend",
    subjectId: unitId,
    detail: { campaignId, dueOnBefore: window.dueOn, dueOn, workingDays, letterNo, reason },
    at: now,
  });
  return null;
}

/** The new last day, counted from the unit's own or named by the letter, with the working days that it adds. */
function newLastDay(
  { workingDays, until }: One,
  dueOn: string,
  unitName: string,
  today: string,
  holidays: readonly Holiday[],
): { readonly dueOn: string; readonly workingDays: number } | Failure {
  if (until !== null) {
    const counted = daysUntil(dueOn, until, today, holidays);
    return "why" in counted
      ? invalid("until", untilRefusal(counted.why, { unitName, dueOn, until }))
      : { dueOn: until, workingDays: counted.workingDays };
  }
  const added = workingDays ?? 0;
  const day = extendedDay(dueOn, added, today, holidays);
  return day === null
    ? invalid(
        "workingDays",
        `Hạn hiện nay của ${unitName} là ${formatDay(dueOn)}; thêm ${formatNumber(added)} ngày làm việc vẫn là ngày đã qua. Nhập số ngày lớn hơn.`,
      )
    : { dueOn: day, workingDays: added };
}

/** Takes back an extension granted by mistake; the unit is told, and its last day is everybody's again. */
export async function endExtension(
  viewer: Viewer,
  input: EndExtensionInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayExtend(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const extension = await tx.deadlineExtension.findUnique({
      where: { id: input.id },
      select: { unitId: true, dueOn: true, unit: { select: { name: true } } },
    });
    if (!extension) return err({ code: "not_found" });
    const { count } = await tx.deadlineExtension.updateMany({
      where: { id: input.id, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    await notifyUnit(tx, extension.unitId, ["unit_officer", "unit_head"], {
      title: `Việc gia hạn đăng ký thi đua của ${extension.unit.name} đã được rút lại`,
      href: "/lam-viec",
      at: now,
    });
    await record(tx, viewer, {
      action: "deadline.end_extension",
      subjectId: extension.unitId,
      detail: { dueOn: toDay(extension.dueOn) },
      at: now,
    });
    return ok(null);
  });
}

/** Says for how many working days after the last day files are still taken, marked late, and how sure that is. */
export async function setLateDays(
  viewer: Viewer,
  input: LateDaysInput,
  now: Date,
): Promise<Result<{ lateDays: number }, Failure>> {
  if (!mayExtend(viewer)) return err({ code: "forbidden" });
  const { campaignId, seen, lateDays, confidence } = input;
  return transact(async (tx) => {
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, lateDays: seen },
      data: { lateDays, lateConfidence: confidence },
    });
    if (count === 0) {
      const known = await tx.campaign.findUnique({ where: { id: campaignId } });
      return err({ code: known ? "conflict" : "not_found" });
    }
    await record(tx, viewer, {
      action: "deadline.set_late_days",
      subjectId: campaignId,
      detail: { lateDaysBefore: seen, lateDays, confidence },
      at: now,
    });
    return ok({ lateDays });
  });
}
