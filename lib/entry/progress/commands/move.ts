import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { UnitRole, Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnit } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { midSentence } from "@/lib/platform/shared/vietnamese";
import { EVENT_PAST } from "../labels";
import { canSee, mayRaise } from "../policy";
import type { MoveInput } from "../schema";
import { type Actor, actorOf, type Event, follow, type Status } from "../workflow";

/**
 * Hands in, approves, returns: one path for every step of a report. A report without words and without figures is refused.
 * `sentAt` is the first sending: a report that the leader returned and the unit mended is not late for that.
 */
export async function moveReport(
  viewer: Viewer,
  { reportId, version, event, comment }: MoveInput,
  now: Date,
): Promise<Result<{ status: Status }, Failure>> {
  return transact(async (tx) => {
    const report = await tx.progressReport.findUnique({
      where: { id: reportId },
      select: {
        id: true,
        unitId: true,
        blocId: true,
        status: true,
        results: true,
        sentAt: true,
        period: { select: { code: true, name: true, campaign: { select: { year: true } } } },
        unit: { select: { name: true } },
        figures: { select: { value: true } },
      },
    });
    if (!report || !canSee(viewer, report)) return err({ code: "not_found" });
    if (!mayRaise(viewer, report, event)) return err({ code: "forbidden" });
    const next = follow(report.status, event);
    if (!next.ok) return next;
    const empty = report.results === "" && report.figures.every(({ value }) => value === null);
    if (event === "hand_in" && empty)
      return err(invalid("results", "Nhập kết quả thực hiện hoặc số liệu ít nhất một chỉ tiêu."));
    const { count } = await tx.progressReport.updateMany({
      where: { id: reportId, version, status: report.status },
      data: {
        status: next.value,
        version: { increment: 1 },
        updatedAt: now,
        ...(event === "approve" && {
          sentAt: report.sentAt ?? now,
          blocId: await blocOf(tx, report.unitId, now),
        }),
      },
    });
    if (count === 0) return err({ code: "conflict" });
    const sequence = 1 + (await tx.progressEvent.count({ where: { reportId } }));
    await tx.progressEvent.create({
      data: {
        reportId,
        sequence,
        kind: event,
        fromStatus: report.status,
        toStatus: next.value,
        comment,
        actorId: viewer.accountId,
        at: now,
      },
    });
    await tell(tx, report, event, now);
    await record(tx, viewer, {
      action: `report.${event}`,
      subjectId: reportId,
      detail: { from: report.status, to: next.value, sequence },
      at: now,
    });
    return ok({ status: next.value });
  });
}

async function blocOf(tx: Tx, unitId: string, now: Date): Promise<string | null> {
  const membership = await tx.blocMembership.findFirst({
    where: { unitId, ...inForceOn(vietnamDay(now)) },
    select: { blocId: true },
  });
  return membership?.blocId ?? null;
}

type Told = {
  unitId: string;
  unit: { name: string };
  period: { code: string; name: string; campaign: { year: number } };
};

async function tell(tx: Tx, report: Told, event: Event, at: Date): Promise<void> {
  const { unitId, unit, period } = report;
  await notifyUnit(tx, unitId, TOLD[actorOf(event)], {
    title: `${EVENT_PAST[event]}: báo cáo ${midSentence(period.name)} của ${unit.name}`,
    href: `/lam-viec/bao-cao/${period.campaign.year}/${period.code}?don-vi=${unitId}`,
    at,
  });
}

/** Whoever moved the report knows; the others of the unit are told. */
const TOLD: Record<Actor, readonly UnitRole[]> = {
  officer: ["unit_head"],
  head: ["unit_officer"],
  bloc: ["unit_officer", "unit_head"],
};
