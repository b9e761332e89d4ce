import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDateOrNull, toDay } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSeePerson, inScope, keepsRosters } from "../policy";
import { type Candidate, candidatesFor, unitIdsOf } from "../queries";
import type { AddPersonInput, CandidatesInput, EditPersonInput, MovePersonInput } from "../schema";
import { holdPerson, holdUnit } from "./hold";
import { identityHashOrNull } from "./identity";

const TAKEN = invalid(
  "staffNumber",
  "Số hiệu hoặc số căn cước này đã ghi cho một người khác. Kiểm tra lại; nếu là cùng một người, chọn người đó trong danh sách gợi ý.",
);

const CHOOSE = invalid(
  "match",
  "Có người trong danh sách có thể là người này. Chọn đúng người, hoặc chọn “Người khác, thêm mới”.",
);

/** The unit and the one it belongs to; null when there is no such unit. */
async function placeOf(tx: Tx, unitId: string): Promise<string[] | null> {
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { parentId: true } });
  return unit && [unitId, ...(unit.parentId ? [unit.parentId] : [])];
}

const columnsOf = (row: Omit<AddPersonInput, "match" | "unitId">) => ({
  fullName: row.fullName,
  birthYear: row.birthYear,
  sex: row.sex,
  staffNumber: row.staffNumber,
  workingSince: toDateOrNull(row.workingSince),
  sectorSince: toDateOrNull(row.sectorSince),
  transferredIn: row.transferredIn,
});

/** Who a new name on a roster may be already: at most three to choose from, never merged by the portal. */
export async function seekCandidates(
  viewer: Viewer,
  input: CandidatesInput,
  _now: Date,
): Promise<Result<Candidate[], Failure>> {
  return transact(async (tx) => {
    const place = await placeOf(tx, input.unitId);
    if (!place || !inScope(viewer, place)) return err({ code: "forbidden" });
    const hash = identityHashOrNull(input.identityNumber);
    return ok(await candidatesFor(tx, { ...input, identityHash: hash }));
  });
}

type Placed = { readonly id: string; readonly added: boolean };

/** Puts one person on the roster of a unit, as somebody new or as the candidate chosen. */
async function place(
  tx: Tx,
  unitId: string,
  row: Omit<AddPersonInput, "unitId">,
  now: Date,
): Promise<Result<Placed, Failure>> {
  const hash = identityHashOrNull(row.identityNumber);
  const candidates = await candidatesFor(tx, { ...row, unitId, identityHash: hash });
  const chosen = candidates.find((one) => one.id === row.match);
  const certain = candidates.some((one) => one.certain);
  if (candidates.length > 0 && !chosen && (row.match !== "new" || certain)) return err(CHOOSE);
  if (row.match !== null && row.match !== "new" && !chosen) return err(CHOOSE);

  const today = toDate(vietnamDay(now));
  if (chosen) {
    const works = await tx.employment.findFirst({
      where: { personId: chosen.id, unitId, OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
    });
    if (!works)
      await tx.employment.create({
        data: { personId: chosen.id, unitId, position: row.position, startsOn: today },
      });
    if (hash !== null)
      await tx.person.updateMany({
        where: { id: chosen.id, identityHash: null },
        data: { identityHash: hash },
      });
    return ok({ id: chosen.id, added: false });
  }
  const person = await tx.person.create({
    data: {
      ...columnsOf(row),
      identityHash: hash,
      employments: {
        create: { unitId, position: row.position, startsOn: toDateOrNull(row.workingSince) },
      },
    },
    select: { id: true },
  });
  return ok({ id: person.id, added: true });
}

/**
 * Enters a person on a unit's roster by hand. Where the identity number or a like name is known already, nothing is
 * entered until somebody has chosen who it is. Refuses a staff number or an identity number of somebody else.
 */
export async function addPerson(
  viewer: Viewer,
  input: AddPersonInput,
  now: Date,
): Promise<Result<Placed, Failure>> {
  if (!keepsRosters(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      const { unitId, ...row } = input;
      const at = await placeOf(tx, unitId);
      if (!at || !inScope(viewer, at)) return err({ code: "forbidden" });
      await holdUnit(tx, unitId);
      const placed = await place(tx, unitId, row, now);
      if (!placed.ok) return placed;
      await record(tx, viewer, {
        action: "person.add",
        subjectId: placed.value.id,
        detail: { unitId, name: row.fullName, added: placed.value.added },
        at: now,
      });
      return placed;
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(TAKEN);
  }
}

/** Corrects what is said of a person. An empty identity number leaves the one on record. A stale version is a conflict. */
export async function editPerson(
  viewer: Viewer,
  input: EditPersonInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  try {
    return await transact(async (tx) => {
      const { id, version, identityNumber, position, ...row } = input;
      const unitIds = await unitIdsOf(tx, id, vietnamDay(now));
      if (!canSeePerson(viewer, { unitIds })) return err({ code: "not_found" });
      const hash = identityHashOrNull(identityNumber);
      const { count } = await tx.person.updateMany({
        where: { id, version },
        data: {
          ...columnsOf({ ...row, position, identityNumber }),
          ...(hash !== null && { identityHash: hash }),
          version: { increment: 1 },
        },
      });
      if (count === 0) return err({ code: "conflict" });
      const present = await tx.employment.findFirst({
        where: { personId: id, endsOn: null },
        orderBy: { startsOn: { sort: "desc", nulls: "last" } },
      });
      if (present && present.position !== position)
        await tx.employment.update({ where: { id: present.id }, data: { position } });
      await record(tx, viewer, {
        action: "person.edit",
        subjectId: id,
        detail: { name: row.fullName, identity: hash !== null },
        at: now,
      });
      return ok({ version: version + 1 });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(TAKEN);
  }
}

/**
 * Moves a person to another unit from a day on: the places of work until then end the day before, and the history stays
 * with the person. Refuses a unit that is not there, and a day not after the last on which the person began somewhere.
 */
export async function movePerson(
  viewer: Viewer,
  input: MovePersonInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const unitIds = await unitIdsOf(tx, input.id, vietnamDay(now));
    if (!canSeePerson(viewer, { unitIds })) return err({ code: "not_found" });
    const place = await placeOf(tx, input.unitId);
    if (!place) return err(invalid("unitId", "Chọn đơn vị chuyển đến trong danh sách."));
    if (unitIds[0] === input.unitId && unitIds.length === 1)
      return err(invalid("unitId", "Người này đang công tác tại đơn vị đã chọn."));
    await holdPerson(tx, input.id);
    await holdUnit(tx, input.unitId);
    const on = toDate(input.on);
    const later = await tx.employment.findFirst({
      where: { personId: input.id, startsOn: { gte: on } },
      orderBy: { startsOn: "desc" },
      select: { startsOn: true, unit: { select: { name: true } } },
    });
    if (later?.startsOn)
      return err(
        invalid(
          "on",
          `Người này đã được ghi công tác tại ${later.unit.name} từ ngày ${formatDay(toDay(later.startsOn))}. Chọn ngày chuyển sau ngày đó.`,
        ),
      );
    const before = new Date(on.getTime() - 86_400_000);
    await tx.employment.updateMany({
      where: {
        personId: input.id,
        AND: [
          { OR: [{ endsOn: null }, { endsOn: { gte: on } }] },
          { OR: [{ startsOn: null }, { startsOn: { lt: on } }] },
        ],
      },
      data: { endsOn: before },
    });
    await tx.employment.create({
      data: { personId: input.id, unitId: input.unitId, position: input.position, startsOn: on },
    });
    await record(tx, viewer, {
      action: "person.move",
      subjectId: input.id,
      detail: { unitId: input.unitId, on: input.on },
      at: now,
    });
    return ok(null);
  });
}
