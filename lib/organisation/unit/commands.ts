import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "./policy";
import type { AddUnitInput, EditUnitInput } from "./schema";

/** Corrects a unit's entry. Files already sent keep the name they were sent under. */
export async function editUnit(
  viewer: Viewer,
  input: EditUnitInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { id, version, validFrom, validTo, ...facts } = input;
    const before = await tx.unit.findUnique({ where: { id }, select: { code: true } });
    if (!before) return err({ code: "not_found" });
    const { count } = await tx.unit.updateMany({
      where: { id, version },
      data: {
        ...facts,
        validFrom: toDateOrNull(validFrom),
        validTo: toDateOrNull(validTo),
        version: { increment: 1 },
      },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "unit.edit",
      subjectId: id,
      detail: { code: before.code, name: facts.name },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Adds a unit to the register: a division inside a unit, or a new body of the sector. Refuses a code already used. */
export async function addUnit(
  viewer: Viewer,
  input: AddUnitInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      const { validFrom, validTo, ...facts } = input;
      const unit = await tx.unit.create({
        data: { ...facts, validFrom: toDateOrNull(validFrom), validTo: toDateOrNull(validTo) },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "unit.add",
        subjectId: unit.id,
        detail: { code: input.code, name: input.name },
        at: now,
      });
      return ok(unit);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("code", `Mã ${input.code} đã dùng cho một đơn vị khác. Chọn mã khác.`));
  }
}
