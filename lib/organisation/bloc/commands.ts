import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "../unit/policy";
import type { AppointInput, ConfirmInput, EndInput, JoinInput } from "./schema";

type Done = Result<null, Failure>;

/** Puts a unit into a bloc for a period. Refuses a unit that sits in a bloc on any day of it. */
export async function joinBloc(viewer: Viewer, input: JoinInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, unitId, startsOn, endsOn, confidence } = input;
  try {
    return await transact(async (tx) => {
      await tx.blocMembership.create({
        data: {
          blocId,
          unitId,
          confidence,
          startsOn: toDate(startsOn),
          endsOn: toDateOrNull(endsOn),
        },
      });
      await record(tx, viewer, {
        action: "bloc.join",
        subjectId: blocId,
        detail: { unitId, startsOn, endsOn },
        at: now,
      });
      return ok(null);
    });
  } catch (thrown) {
    if (!isExclusionViolation(thrown)) throw thrown;
    return err(
      invalid(
        "unitId",
        "Đơn vị đang thuộc một Khối/Cụm trong thời gian này. Kết thúc tư cách thành viên cũ trước.",
      ),
    );
  }
}

/**
 * Appoints a member as leader or deputy for a period. Refuses a second holder of the office on any day of it, one unit
 * in both offices, and a unit that is not a member on the first day.
 */
export async function appoint(viewer: Viewer, input: AppointInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, unitId, office, startsOn, endsOn, decisionNo, confidence } = input;
  try {
    return await transact(async (tx) => {
      const member = await tx.blocMembership.findFirst({
        where: {
          blocId,
          unitId,
          startsOn: { lte: toDate(startsOn) },
          OR: [{ endsOn: null }, { endsOn: { gte: toDate(startsOn) } }],
        },
      });
      if (!member)
        return err(
          invalid("unitId", "Đơn vị không phải là thành viên của Khối/Cụm vào ngày bắt đầu."),
        );
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
        detail: { unitId, office, startsOn, endsOn },
        at: now,
      });
      return ok(null);
    });
  } catch (thrown) {
    if (!isExclusionViolation(thrown)) throw thrown;
    return err(
      invalid(
        "startsOn",
        "Trong thời gian này chức vụ đã có đơn vị giữ, hoặc đơn vị đang giữ chức vụ kia. Kết thúc nhiệm kỳ trước rồi giao lại.",
      ),
    );
  }
}

/** Ends a membership on a day; the day itself still counts. */
export const endMembership = (viewer: Viewer, input: EndInput, now: Date): Promise<Done> =>
  end(viewer, input, now, "membership");

/** Ends a term of office on a day; the day itself still counts. */
export const endOffice = (viewer: Viewer, input: EndInput, now: Date): Promise<Done> =>
  end(viewer, input, now, "office");

async function end(
  viewer: Viewer,
  input: EndInput,
  now: Date,
  what: "membership" | "office",
): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const where = { id: input.id, blocId: input.blocId };
    const row =
      what === "office"
        ? await tx.blocLeadership.findFirst({ where })
        : await tx.blocMembership.findFirst({ where });
    if (!row) return err({ code: "not_found" });
    if (toDate(input.endsOn) < row.startsOn)
      return err(invalid("endsOn", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
    if (row.endsOn && toDate(input.endsOn) > row.endsOn) {
      return err(
        invalid("endsOn", "Chỉ rút ngắn được thời gian ở đây. Để kéo dài, thêm một giai đoạn mới."),
      );
    }
    const data = { endsOn: toDate(input.endsOn) };
    if (what === "office") await tx.blocLeadership.update({ where: { id: row.id }, data });
    else await tx.blocMembership.update({ where: { id: row.id }, data });
    await record(tx, viewer, {
      action: what === "office" ? "bloc.end_office" : "bloc.end_membership",
      subjectId: input.blocId,
      detail: { unitId: row.unitId, endsOn: input.endsOn },
      at: now,
    });
    return ok(null);
  });
}

/** Says how sure the ministry is of a membership or an office: what was proposed becomes confirmed. */
export async function confirmRow(viewer: Viewer, input: ConfirmInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const where = { id: input.id, blocId: input.blocId };
    const data = { confidence: input.confidence };
    const memberships = await tx.blocMembership.updateMany({ where, data });
    const offices = await tx.blocLeadership.updateMany({ where, data });
    if (memberships.count + offices.count === 0) return err({ code: "not_found" });
    await record(tx, viewer, {
      action: "bloc.confirm",
      subjectId: input.blocId,
      detail: { row: input.id, confidence: input.confidence },
      at: now,
    });
    return ok(null);
  });
}
