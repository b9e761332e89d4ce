import "server-only";
import { holdUnit } from "@/lib/organisation/person/commands/hold";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inDays, sharingADay, toDate, toDateOrNull, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { addDays, formatDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import type { Period } from "@/lib/platform/shared/period";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "../../unit/policy";
import { OFFICE_LABEL, periodWords } from "../labels";
import { fitsBloc } from "../rules";
import type { EndInput, JoinInput } from "../schema";
import { holdBloc } from "./hold";

type Done = Result<null, Failure>;

/**
 * Puts a unit into a bloc for a period. Refuses a unit of another kind than the bloc's, one that is not in being at
 * either end of the period, and one that sits in a bloc on any day of it.
 */
export async function joinBloc(viewer: Viewer, input: JoinInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, unitId, startsOn, endsOn, confidence } = input;
  try {
    return await transact(async (tx) => {
      const bloc = await holdBloc(tx, blocId);
      if (!bloc) return err({ code: "not_found" });
      // Held as well: inserted at once into two blocs, it would have the two transactions wait for each other.
      await holdUnit(tx, unitId);
      const unit = await tx.unit.findUnique({
        where: { id: unitId },
        include: { parent: { select: { kind: true } } },
      });
      if (!unit) return err(invalid("unitId", "Không tìm thấy đơn vị. Chọn lại trong danh sách."));
      if (!fitsBloc({ kind: unit.kind, parentKind: unit.parent?.kind ?? null }, bloc.kind))
        return err(invalid("unitId", WRONG_KIND[bloc.kind]));
      const outside = outsideBeing(
        { from: toDayOrNull(unit.validFrom), to: toDayOrNull(unit.validTo) },
        input,
      );
      if (outside) return err(outside);
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
        detail: { unitId, startsOn, endsOn, confidence },
        at: now,
      });
      return ok(null);
    });
  } catch (thrown) {
    if (!isExclusionViolation(thrown, "one_bloc_at_a_time")) throw thrown;
    return err(invalid("unitId", await whereItSits(unitId, input)));
  }
}

const WRONG_KIND = {
  khoi: "Khối thi đua gồm các đơn vị trực thuộc Bộ. Chọn một đơn vị trực thuộc Bộ.",
  cum: "Cụm thi đua gồm các Sở Tài nguyên và Môi trường. Chọn một Sở.",
} as const;

function outsideBeing(
  being: { from: string | null; to: string | null },
  { startsOn, endsOn }: Period,
): Failure | null {
  if (being.from !== null && startsOn < being.from)
    return invalid("startsOn", `Đơn vị hoạt động từ ngày ${formatDay(being.from)}.`);
  if (being.to === null) return null;
  if (startsOn > being.to)
    return invalid("startsOn", `Đơn vị đã kết thúc hoạt động vào ngày ${formatDay(being.to)}.`);
  if (endsOn === null || endsOn > being.to) {
    const last = formatDay(being.to);
    return invalid(
      "endsOn",
      `Đơn vị kết thúc hoạt động vào ngày ${last}. Nhập ngày kết thúc không muộn hơn ngày đó.`,
    );
  }
  return null;
}

async function whereItSits(unitId: string, wanted: Period): Promise<string> {
  const seat = await db.blocMembership.findFirst({
    where: { unitId, ...sharingADay(wanted) },
    include: { bloc: { select: { name: true } } },
    orderBy: { startsOn: "asc" },
  });
  const where = seat
    ? `Đơn vị thuộc ${seat.bloc.name} ${periodWords(inDays(seat))}.`
    : "Đơn vị đã thuộc một Khối, Cụm trong thời gian này.";
  return `${where} Kết thúc thời gian đó trước, hoặc chọn thời gian khác.`;
}

/**
 * Ends a membership on a day; the day itself still counts. Refuses a day outside the membership, and one that would
 * leave an office to a unit that is no member.
 */
export async function endMembership(viewer: Viewer, input: EndInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, id, endsOn } = input;
  return transact(async (tx) => {
    const bloc = await holdBloc(tx, blocId);
    const found = await tx.blocMembership.findFirst({ where: { id, blocId } });
    if (!bloc || !found) return err({ code: "not_found" });
    const row = inDays(found);
    const refusal = endRefusal(row, endsOn);
    if (refusal) return err(refusal);
    const without = { startsOn: addDays(endsOn, 1), endsOn: row.endsOn };
    const office = await officeHeld(tx, row, without);
    if (office) {
      const title = OFFICE_LABEL[bloc.kind][office.office];
      const words = `Đơn vị là ${title} ${periodWords(office)}. Kết thúc nhiệm kỳ đó trước.`;
      return err(invalid("endsOn", words));
    }
    await tx.blocMembership.update({ where: { id }, data: { endsOn: toDate(endsOn) } });
    await record(tx, viewer, {
      action: "bloc.end_membership",
      subjectId: blocId,
      detail: { unitId: row.unitId, endsOn, endsOn_before: row.endsOn },
      at: now,
    });
    return ok(null);
  });
}

/** Why a row cannot end on this day: it must be one of its days. */
export function endRefusal(row: Period, endsOn: string): Failure | null {
  if (endsOn < row.startsOn)
    return invalid("endsOn", `Ngày kết thúc phải từ ngày bắt đầu (${formatDay(row.startsOn)}).`);
  if (row.endsOn !== null && endsOn > row.endsOn) {
    const last = formatDay(row.endsOn);
    return invalid(
      "endsOn",
      `Thời gian đã ghi kết thúc vào ngày ${last}. Để kéo dài, thêm một giai đoạn mới từ hôm sau.`,
    );
  }
  return null;
}

/** An office that the unit holds in the bloc on a day of the period, the first if there are several. */
export async function officeHeld(
  tx: Tx,
  { blocId, unitId }: { blocId: string; unitId: string },
  period: Period,
) {
  const held = await tx.blocLeadership.findFirst({
    where: { blocId, unitId, ...sharingADay(period) },
    orderBy: { startsOn: "asc" },
  });
  return held && inDays(held);
}
