import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDateOrNull, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "./policy";
import type { AddUnitInput, EditUnitInput } from "./schema";

type Facts = Omit<EditUnitInput, "id" | "version">;

/**
 * Corrects a unit's entry. Files already sent keep the name they were sent under. Refuses an entry that somebody
 * changed meanwhile. The trace holds what stood before beside what stands now.
 */
export async function editUnit(
  viewer: Viewer,
  input: EditUnitInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { id, version, ...after } = input;
    const before = await tx.unit.findUnique({ where: { id } });
    if (!before) return err({ code: "not_found" });
    const { count } = await tx.unit.updateMany({
      where: { id, version },
      data: {
        ...after,
        validFrom: toDateOrNull(after.validFrom),
        validTo: toDateOrNull(after.validTo),
        version: { increment: 1 },
      },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "unit.edit",
      subjectId: id,
      detail: {
        code: before.code,
        ...changes(
          {
            ...before,
            validFrom: toDayOrNull(before.validFrom),
            validTo: toDayOrNull(before.validTo),
          },
          after,
        ),
      },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Each fact that changed, as "name": what it is now, and "name_before": what it was. */
function changes(before: Facts, after: Facts): Record<string, string | boolean | null> {
  const names = Object.keys(after) as (keyof Facts)[];
  return Object.fromEntries(
    names.flatMap((name) =>
      before[name] === after[name]
        ? []
        : [
            [`${name}_before`, before[name]],
            [name, after[name]],
          ],
    ),
  );
}

/**
 * Adds a unit to the register: a department inside a unit, or a new body of the sector. Refuses a code already used and
 * a parent that is not there.
 */
export async function addUnit(
  viewer: Viewer,
  input: AddUnitInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      const { validFrom, validTo, ...facts } = input;
      if (input.parentId && !(await tx.unit.findUnique({ where: { id: input.parentId } })))
        return err(
          invalid("parentId", "Không tìm thấy đơn vị cấp trên. Chọn lại trong danh sách."),
        );
      const unit = await tx.unit.create({
        data: { ...facts, validFrom: toDateOrNull(validFrom), validTo: toDateOrNull(validTo) },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "unit.add",
        subjectId: unit.id,
        detail: { code: input.code, name: input.name, parentId: input.parentId },
        at: now,
      });
      return ok(unit);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("code", `Mã ${input.code} đã dùng cho một đơn vị khác. Chọn mã khác.`));
  }
}
