import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnit } from "@/lib/platform/notice/notify";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, penOf } from "../policy";
import type { PartInput } from "../schema";
import { EDITABLE } from "../workflow";
import { holdSubject } from "./write";

/**
 * A department hands its part to the unit's officer, or the officer gives it back. Handing in is the department's (or
 * the officer's, for one who is away); giving back is the officer's alone.
 */
export async function handInPart(
  viewer: Viewer,
  input: PartInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const registration = await holdSubject(tx, input.registrationId);
    if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
    const part = registration.parts.find((one) => one.departmentId === input.departmentId);
    if (!part) return err({ code: "not_found" });
    if (!EDITABLE.includes(registration.status)) return err({ code: "wrong_status" });

    const pen = penOf(viewer, registration);
    const own = pen?.kind === "part" && pen.departmentIds.includes(input.departmentId);
    if (!(pen?.kind === "whole" || (own && input.handedIn))) return err({ code: "forbidden" });

    const { count } = await tx.registrationPart.updateMany({
      where: { id: part.id, version: input.version },
      data: {
        version: { increment: 1 },
        handedInAt: input.handedIn ? now : null,
        handedInById: input.handedIn ? viewer.accountId : null,
      },
    });
    if (count === 0) return err({ code: "conflict" });

    const department = await tx.unit.findUniqueOrThrow({
      where: { id: input.departmentId },
      select: { name: true },
    });
    const notice = { href: `/lam-viec/dang-ky/${registration.id}`, at: now };
    if (input.handedIn) {
      await notifyUnit(tx, registration.unitId, ["unit_officer"], {
        ...notice,
        title: `${department.name} đã nộp phần của mình trong hồ sơ đăng ký thi đua`,
      });
    } else {
      await notifyUnit(tx, input.departmentId, ["department_officer"], {
        ...notice,
        title: `Cán bộ đầu mối trả lại phần của ${department.name} trong hồ sơ đăng ký thi đua để bổ sung`,
      });
    }
    await record(tx, viewer, {
      action: input.handedIn ? "registration.hand_in_part" : "registration.reopen_part",
      subjectId: registration.id,
      detail: { departmentId: input.departmentId },
      at: now,
    });
    return ok({ version: input.version + 1 });
  });
}
