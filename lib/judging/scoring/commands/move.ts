import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { notifyMinistry, notifyUnit, notifyUnits } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { canSee, mayRaise } from "../policy";
import { loadSheet, scorersOf } from "../queries";
import { totalOf } from "../rules";
import type { MoveInput } from "../schema";
import { completes, follow, layerAt, type Status } from "../workflow";

type Loaded = NonNullable<Awaited<ReturnType<typeof loadSheet>>>;

/** Hands a sheet on, back, or over a layer that has nobody. What is handed on is whole. */
export async function moveSheet(
  viewer: Viewer,
  input: MoveInput,
  now: Date,
): Promise<Result<{ status: Status }, Failure>> {
  return transact(async (tx) => {
    const sheet = await loadSheet(tx, input.id);
    if (!sheet || !canSee(viewer, sheet)) return err({ code: "not_found" });
    if (!mayRaise(viewer, sheet, input.event)) return err({ code: "forbidden" });
    const next = follow(sheet.status, input.event, await scorersOf(tx, sheet, now));
    if (!next.ok) return next;
    const layer = layerAt(sheet.status);
    const missing = layer === null ? 0 : totalOf(sheet.table, sheet.entries, layer).missing;
    if (completes(input.event) && missing > 0)
      return err(
        invalid(
          "event",
          `Còn ${formatNumber(missing)} tiêu chí chưa chấm. Nhập 0 cho tiêu chí không đạt, lưu lại rồi gửi.`,
        ),
      );
    const { count } = await tx.scoreSheet.updateMany({
      where: { id: sheet.id, version: input.version, status: sheet.status },
      data: { status: next.value, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    const steps = await tx.scoreEvent.count({ where: { sheetId: sheet.id } });
    await tx.scoreEvent.create({
      data: {
        sheetId: sheet.id,
        sequence: steps + 1,
        kind: input.event,
        fromStatus: sheet.status,
        toStatus: next.value,
        comment: input.comment,
        actorId: viewer.accountId,
        at: now,
      },
    });
    await record(tx, viewer, {
      action: `scoring.${input.event}`,
      subjectId: sheet.id,
      detail: { from: sheet.status, to: next.value },
      at: now,
    });
    await tell(tx, sheet, next.value, now);
    return ok({ status: next.value });
  });
}

/** Tells those who are at work next. */
async function tell(tx: Tx, sheet: Loaded, status: Status, now: Date): Promise<void> {
  const notice = (title: string) => ({ title, href: `/lam-viec/cham-diem/${sheet.id}`, at: now });
  const toUnit = (title: string) =>
    notifyUnit(tx, sheet.unitId, ["unit_officer", "unit_head"], notice(title));
  switch (status) {
    case "draft":
      return toUnit("Bảng chấm điểm được trả lại để sửa");
    case "awaiting_cross":
    case "awaiting_leader":
      return notifyUnits(
        tx,
        await scoringUnits(tx, sheet, status, now),
        ["unit_head", "bloc_leader"],
        notice(`Bảng điểm của ${sheet.unit.name} chờ chấm`),
      );
    case "awaiting_ministry":
      return notifyMinistry(tx, notice(`Bảng điểm của ${sheet.unit.name} chờ Bộ thẩm định`));
    case "final":
      return toUnit("Điểm thi đua của đơn vị đã được chốt");
  }
}

/** Whose people score next: the deputy's, then the leader's; for the leader's own sheet the deputy's. */
async function scoringUnits(
  tx: Tx,
  sheet: Loaded,
  status: "awaiting_cross" | "awaiting_leader",
  now: Date,
): Promise<string[]> {
  const held = await tx.blocLeadership.findMany({
    where: { blocId: sheet.blocId, ...inForceOn(vietnamDay(now)) },
    select: { office: true, unitId: true },
  });
  const ofLeader = held.some((one) => one.office === "leader" && one.unitId === sheet.unitId);
  const office = status === "awaiting_cross" || ofLeader ? "deputy" : "leader";
  return held.filter((one) => one.office === office).map((one) => one.unitId);
}
