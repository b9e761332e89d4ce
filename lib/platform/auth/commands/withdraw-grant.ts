import "server-only";
import { record } from "@/lib/platform/audit/record";
import { toDate, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { addDays, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayAdminister } from "../policy";
import type { WithdrawInput } from "../schema";
import type { Viewer } from "../viewer";
import { keepAnAdministrator } from "./keep-an-administrator";

/**
 * Takes a role away, at once or after its last day. A grant that was in force keeps its row with the day it ended; one that
 * never was is removed. Refuses a last day before the grant began or beyond its end, and the last administrator's role.
 */
export async function withdrawGrant(
  viewer: Viewer,
  input: WithdrawInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const administrated = await keepAnAdministrator(tx, now);
    const grant = await tx.grant.findUnique({ where: { id: input.grantId } });
    if (!grant) return err({ code: "not_found" });

    const today = vietnamDay(now);
    const startsOn = toDay(grant.startsOn);
    const endsOn = toDayOrNull(grant.endsOn);
    const lastDay = input.lastDay ?? addDays(today, -1);
    if (input.lastDay !== null && lastDay < startsOn) {
      return err(invalid("lastDay", "Ngày cuối không được trước ngày bắt đầu của vai trò."));
    }
    if (endsOn !== null && endsOn <= lastDay) {
      return err(invalid("lastDay", "Vai trò này đã kết thúc trước ngày đó."));
    }

    if (lastDay < startsOn) await tx.grant.delete({ where: { id: grant.id } });
    else await tx.grant.update({ where: { id: grant.id }, data: { endsOn: toDate(lastDay) } });
    if (!(await administrated())) {
      return err(
        invalid(
          "lastDay",
          "Đây là quản trị hệ thống cuối cùng; cần trao vai trò này cho người khác trước.",
        ),
      );
    }
    await record(tx, viewer, {
      action: "account.withdraw",
      subjectId: grant.accountId,
      detail: { role: grant.role, unitId: grant.unitId, lastDay },
      at: now,
    });
    return ok(null);
  });
}
