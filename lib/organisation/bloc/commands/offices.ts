import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inDays, sharingADay, toDate, toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "../../unit/policy";
import { OFFICE_LABEL, periodWords } from "../labels";
import { covers } from "../rules";
import type { AppointInput, EndInput } from "../schema";
import { holdBloc } from "./hold";
import { endRefusal } from "./members";

type Done = Result<null, Failure>;

/**
 * Appoints a member as leader or deputy for a period. Refuses a second holder of the office on any day of it, one unit
 * in both offices, and a unit that is not a member throughout.
 */
export async function appoint(viewer: Viewer, input: AppointInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, unitId, office, startsOn, endsOn, decisionNo, confidence } = input;
  try {
    return await transact(async (tx) => {
      const bloc = await holdBloc(tx, blocId);
      if (!bloc) return err({ code: "not_found" });
      const memberships = await tx.blocMembership.findMany({ where: { blocId, unitId } });
      if (!covers(memberships.map(inDays), input)) {
        const words = `Đơn vị không phải là thành viên của ${bloc.name} trong suốt thời gian này.`;
        return err(invalid("unitId", words));
      }
      await tx.blocLeadership.create({
        data: {
          blocId,
          unitId,
          office,
          decisionNo,
          confidence,
          startsOn: toDate(startsOn),
          endsOn: toDateOrNull(endsOn),
        },
      });
      await record(tx, viewer, {
        action: "bloc.appoint",
        subjectId: blocId,
        detail: { unitId, office, startsOn, endsOn, decisionNo, confidence },
        at: now,
      });
      return ok(null);
    });
  } catch (thrown) {
    if (isExclusionViolation(thrown, "one_leader_and_one_deputy_at_a_time"))
      return err(invalid("startsOn", await whoHolds(input)));
    if (isExclusionViolation(thrown, "no_unit_in_both_offices"))
      return err(invalid("unitId", await whatItHolds(input)));
    throw thrown;
  }
}

async function holder(
  input: AppointInput,
  by: { unitId: string } | { office: "leader" | "deputy" },
) {
  const held = await db.blocLeadership.findFirst({
    where: { blocId: input.blocId, ...by, ...sharingADay(input) },
    include: { unit: { select: { name: true } }, bloc: { select: { kind: true } } },
    orderBy: { startsOn: "asc" },
  });
  return (
    held && {
      name: held.unit.name,
      title: OFFICE_LABEL[held.bloc.kind][held.office],
      period: periodWords(inDays(held)),
    }
  );
}

async function whoHolds(input: AppointInput): Promise<string> {
  const held = await holder(input, { office: input.office });
  const who = held
    ? `${held.title} ${held.period} là ${held.name}.`
    : "Chức vụ này đã có đơn vị giữ trong thời gian đó.";
  return `${who} Kết thúc nhiệm kỳ đó trước, hoặc chọn thời gian khác.`;
}

async function whatItHolds(input: AppointInput): Promise<string> {
  const held = await holder(input, { unitId: input.unitId });
  const what = held
    ? `Đơn vị là ${held.title} ${held.period}.`
    : "Đơn vị đang giữ chức vụ kia trong thời gian đó.";
  return `${what} Một đơn vị không giữ hai chức vụ cùng lúc.`;
}

/** Ends a term of office on a day; the day itself still counts. Refuses a day outside the term. */
export async function endOffice(viewer: Viewer, input: EndInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, id, endsOn } = input;
  return transact(async (tx) => {
    const bloc = await holdBloc(tx, blocId);
    const found = await tx.blocLeadership.findFirst({ where: { id, blocId } });
    if (!bloc || !found) return err({ code: "not_found" });
    const row = inDays(found);
    const refusal = endRefusal(row, endsOn);
    if (refusal) return err(refusal);
    await tx.blocLeadership.update({ where: { id }, data: { endsOn: toDate(endsOn) } });
    await record(tx, viewer, {
      action: "bloc.end_office",
      subjectId: blocId,
      detail: {
        unitId: row.unitId,
        office: row.office,
        endsOn,
        endsOn_before: row.endsOn,
      },
      at: now,
    });
    return ok(null);
  });
}
