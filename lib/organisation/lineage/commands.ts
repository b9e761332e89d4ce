import "server-only";
import { holdBlocs } from "@/lib/organisation/bloc/commands/hold";
import { type Left, leaveBlocs } from "@/lib/organisation/bloc/commands/leave";
import { mayKeepRegister } from "@/lib/organisation/unit/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { addDays } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { RenameInput, SucceedInput } from "./schema";

/**
 * One unit is carried on by another from a day: it ends the day before, and with it what it is in a bloc; its history
 * follows, and its people where asked. Papers of the old unit keep its name. Refuses a line already drawn, and one that would run in a circle.
 */
export async function succeed(
  viewer: Viewer,
  input: SucceedInput,
  now: Date,
): Promise<Result<{ moved: number; left: Left }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      const { fromId, toId, kind, decisionNo } = input;
      // Blocs before units, as whoever puts a unit into a bloc holds them: else the two might wait for each other.
      await holdBlocs(tx);
      await tx.$queryRaw`select id from unit where id in (${fromId}::uuid, ${toId}::uuid) order by id for update`;
      const units = await tx.unit.findMany({ where: { id: { in: [fromId, toId] } } });
      const from = units.find((unit) => unit.id === fromId);
      const to = units.find((unit) => unit.id === toId);
      if (!from || !to) return err({ code: "not_found" });
      const [circle] = await tx.$queryRaw<{ found: boolean }[]>`
        with recursive line(unit_id) as (
          select ${toId}::uuid union select s.to_id from line join unit_succession s on s.from_id = line.unit_id)
        select exists (select from line where unit_id = ${fromId}::uuid) as found`;
      if (circle?.found)
        return err(invalid("toId", "Đơn vị này đã được đơn vị đang xét tiếp nối trước đó."));

      const on = toDate(input.effectiveOn);
      const lastDay = addDays(input.effectiveOn, -1);
      const before = toDate(lastDay);
      if (from.validFrom && from.validFrom > before)
        return err(invalid("effectiveOn", "Ngày hiệu lực phải sau ngày đơn vị bắt đầu hoạt động."));
      await tx.unitSuccession.create({ data: { fromId, toId, kind, effectiveOn: on, decisionNo } });
      await tx.unit.update({
        where: { id: fromId },
        data: { validTo: before, version: { increment: 1 } },
      });
      const moved = input.moveStaff ? await moveStaff() : 0;
      const left = await leaveBlocs(tx, viewer, { unitId: fromId, lastDay }, now);
      await record(tx, viewer, {
        action: "unit.succeed",
        subjectId: fromId,
        detail: { from: from.code, to: to.code, kind, effectiveOn: input.effectiveOn, moved },
        at: now,
      });
      return ok({ moved, left });

      async function moveStaff(): Promise<number> {
        const count = await tx.$executeRaw`
          insert into employment (id, person_id, unit_id, position, starts_on)
          select gen_random_uuid(), e.person_id, ${toId}::uuid, e.position, ${input.effectiveOn}::date
          from employment e
          where e.unit_id = ${fromId}::uuid and (e.ends_on is null or e.ends_on >= ${input.effectiveOn}::date)
            and not exists (select from employment k where k.person_id = e.person_id and k.unit_id = ${toId}::uuid
              and (k.ends_on is null or k.ends_on >= ${input.effectiveOn}::date))`;
        await tx.$executeRaw`
          update employment set ends_on = greatest(${input.effectiveOn}::date - 1, starts_on)
          where unit_id = ${fromId}::uuid and (ends_on is null or ends_on >= ${input.effectiveOn}::date)`;
        return count;
      }
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("toId", "Quan hệ này đã được ghi nhận."));
  }
}

/** Gives a unit a new name from a day on and keeps the old one with its decision; papers already made keep the old name. */
export async function rename(
  viewer: Viewer,
  input: RenameInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { unitId, version, name, effectiveOn, decisionNo } = input;
    const unit = await tx.unit.findUnique({ where: { id: unitId } });
    if (!unit) return err({ code: "not_found" });
    if (unit.name === name) return err(invalid("name", "Tên mới trùng với tên hiện nay."));
    const { count } = await tx.unit.updateMany({
      where: { id: unitId, version },
      data: { name, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await tx.unitFormerName.create({
      data: { unitId, name: unit.name, until: toDate(addDays(effectiveOn, -1)), decisionNo },
    });
    await record(tx, viewer, {
      action: "unit.rename",
      subjectId: unitId,
      detail: { code: unit.code, name, name_before: unit.name, effectiveOn },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}
