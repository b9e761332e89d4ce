import "server-only";
import { record } from "@/lib/platform/audit/record";
import { type Acting, actingFor, type Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDay } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { notifyAccounts } from "@/lib/platform/notice/notify";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayDelegate } from "./policy";
import { periodProblems } from "./rules";
import type { DelegateInput, RevokeInput } from "./schema";

/**
 * The head lends the authority over the unit's files to a deputy from a day to a day; the deputy is told. Refuses days
 * in the past, who is no deputy of the unit throughout, and a second delegation for even one day.
 */
export async function delegate(
  viewer: Viewer,
  input: DelegateInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  const { unitId, toAccountId, scope, startsOn, endsOn, reason } = input;
  if (!canSee(viewer, { unitId })) return err({ code: "not_found" });
  if (!mayDelegate(viewer, unitId)) return err({ code: "forbidden" });
  const wrong = periodProblems(startsOn, endsOn, vietnamDay(now));
  if (wrong) return err({ code: "invalid", fields: wrong });
  try {
    return await transact(async (tx) => {
      const held = await tx.grant.findFirst({
        where: {
          accountId: toAccountId,
          role: "unit_deputy",
          unitId,
          account: { disabledAt: null },
          startsOn: { lte: toDate(startsOn) },
          OR: [{ endsOn: null }, { endsOn: { gte: toDate(endsOn) } }],
        },
        select: { unit: { select: { name: true } } },
      });
      if (!held || toAccountId === viewer.accountId)
        return err(
          invalid(
            "toAccountId",
            "Chọn người giữ vai trò phó thủ trưởng của đơn vị trong suốt thời gian ủy quyền.",
          ),
        );
      const delegation = await tx.delegation.create({
        data: {
          unitId,
          fromAccountId: viewer.accountId,
          toAccountId,
          scope,
          startsOn: toDate(startsOn),
          endsOn: toDate(endsOn),
          reason,
          createdAt: now,
        },
        select: { id: true },
      });
      await notifyAccounts(tx, [toAccountId], {
        title: `${viewer.name} ủy quyền cho đồng chí xử lý hồ sơ thi đua của ${held.unit?.name ?? "đơn vị"} từ ${formatDay(startsOn)} đến hết ${formatDay(endsOn)}`,
        href: "/lam-viec/uy-quyen",
        at: now,
      });
      await record(tx, viewer, {
        action: "delegation.grant",
        subjectId: delegation.id,
        detail: { unitId, toAccountId, scope, startsOn, endsOn, reason },
        at: now,
      });
      return ok(delegation);
    });
  } catch (thrown) {
    if (!isExclusionViolation(thrown, "one_delegation_at_a_time")) throw thrown;
    return err(
      invalid(
        "startsOn",
        "Đơn vị đã có ủy quyền trong thời gian này. Kết thúc ủy quyền ấy trước, hoặc chọn ngày khác.",
      ),
    );
  }
}

/** The head takes the authority back before its last day; the deputy is told. Once. */
export async function revokeDelegation(
  viewer: Viewer,
  { id }: RevokeInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const delegation = await tx.delegation.findUnique({
      where: { id },
      select: { unitId: true, toAccountId: true, endsOn: true, unit: { select: { name: true } } },
    });
    if (!delegation || !canSee(viewer, delegation)) return err({ code: "not_found" });
    if (!mayDelegate(viewer, delegation.unitId)) return err({ code: "forbidden" });
    if (toDay(delegation.endsOn) < vietnamDay(now)) return err({ code: "wrong_status" });
    const { count } = await tx.delegation.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    await notifyAccounts(tx, [delegation.toAccountId], {
      title: `${viewer.name} đã kết thúc việc ủy quyền xử lý hồ sơ thi đua của ${delegation.unit.name}`,
      href: "/lam-viec/uy-quyen",
      at: now,
    });
    await record(tx, viewer, {
      action: "delegation.revoke",
      subjectId: id,
      detail: { unitId: delegation.unitId },
      at: now,
    });
    return ok(null);
  });
}

/**
 * The delegation under which the viewer takes a step of this unit's head: null for the head. It is held until the
 * transaction ends, so that nobody takes it back meanwhile; refused when it has been taken back since the page was asked.
 */
export async function holdDelegation(
  tx: Tx,
  viewer: Viewer,
  unitId: string,
  now: Date,
): Promise<Result<Acting | null, Failure>> {
  const acting = actingFor(viewer, unitId);
  if (acting === null) return ok(null);
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from delegation
    where id = ${acting.delegationId}::uuid and unit_id = ${unitId}::uuid and revoked_at is null
      and ${vietnamDay(now)}::date between starts_on and ends_on
    for share`;
  return held.length > 0 ? ok(acting) : err({ code: "forbidden" });
}

/** Who may act for the head of a unit on this day: told of what waits for the head. */
export async function delegatesOf(tx: Tx, unitId: string, now: Date): Promise<string[]> {
  const today = toDate(vietnamDay(now));
  const rows = await tx.delegation.findMany({
    where: { unitId, revokedAt: null, startsOn: { lte: today }, endsOn: { gte: today } },
    select: { toAccountId: true },
  });
  return rows.map((row) => row.toAccountId);
}
