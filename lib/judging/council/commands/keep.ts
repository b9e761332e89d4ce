import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDateOrNull, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayFollowCouncil, mayKeepCouncil } from "../policy";
import { ministryUnit } from "../queries";
import type { CouncilInput, MemberEnd, MemberInput, MemberRef } from "../schema";

type Done<T> = Result<T, Failure>;

/**
 * Enters a council as its document set it up, or corrects it. Whose it is and of which kind stands once it is entered:
 * its sessions rest on them.
 */
export async function saveCouncil(
  viewer: Viewer,
  input: CouncilInput,
  now: Date,
): Promise<Done<{ id: string }>> {
  return transact(async (tx) => {
    const { id, version, kind, unitId, documentOn, ...facts } = input;
    if (documentOn !== null && documentOn > vietnamDay(now))
      return err(invalid("documentOn", "Ngày của văn bản thành lập không thể ở tương lai."));
    const data = { ...facts, documentOn: toDateOrNull(documentOn) };
    if (id === null) {
      const unit = unitId
        ? await tx.unit.findUnique({ where: { id: unitId }, select: { id: true, kind: true } })
        : await ministryUnit(tx);
      if (!unit) return err(invalid("unitId", "Chọn đơn vị trong danh sách."));
      if (!mayKeepCouncil(viewer, { unitId: unit.id, unit })) return err({ code: "forbidden" });
      const made = await tx.council.create({
        data: { ...data, kind, unitId: unit.id, createdAt: now },
        select: { id: true },
      });
      await trace(tx, viewer, "council.create", made.id, { kind, name: facts.name }, now);
      return ok(made);
    }
    const held = await holdCouncil(tx, viewer, id);
    if (!held.ok) return held;
    const { count } = await tx.council.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await trace(tx, viewer, "council.edit", id, { name: facts.name }, now);
    return ok({ id });
  });
}

const trace = (
  tx: Tx,
  viewer: Viewer,
  action: "council.create" | "council.edit" | "council.seat" | "council.unseat" | "council.remove",
  subjectId: string,
  detail: Record<string, string | boolean | null>,
  at: Date,
) => record(tx, viewer, { action, subjectId, detail, at });

/** A council that the viewer keeps, its row held so that two people change its seats one after the other. */
async function holdCouncil(tx: Tx, viewer: Viewer, id: string) {
  await tx.$queryRaw`select 1 from council where id = ${id}::uuid for no key update`;
  const council = await tx.council.findUnique({
    where: { id },
    include: { unit: { select: { id: true, kind: true, name: true } } },
  });
  if (!council || !mayFollowCouncil(viewer, council)) return err<Failure>({ code: "not_found" });
  return mayKeepCouncil(viewer, council) ? ok(council) : err<Failure>({ code: "forbidden" });
}

/**
 * Seats an account in a council for a period. Its unit is that of its grants where none is chosen; the person is the one
 * of that staff number, else the only one of that name on the unit's roster. Answers whether a person was found.
 */
export async function addMember(
  viewer: Viewer,
  input: MemberInput,
  now: Date,
): Promise<Done<{ person: string | null }>> {
  const { councilId, accountId, staffNumber, startsOn, endsOn, ...seat } = input;
  try {
    return await transact(async (tx) => {
      const council = await holdCouncil(tx, viewer, councilId);
      if (!council.ok) return council;
      const account = await tx.account.findUnique({
        where: { id: accountId, disabledAt: null },
        select: { name: true, grants: { select: { unitId: true } } },
      });
      const unitIds = [...new Set(account?.grants.flatMap((grant) => grant.unitId ?? []))];
      const { unit } = council.value;
      if (!account || (unit.kind !== "ministry" && !unitIds.includes(unit.id)))
        return err(invalid("accountId", "Tìm rồi chọn tài khoản của thành viên."));
      const unitId = seat.unitId ?? (unitIds.length === 1 ? (unitIds[0] ?? null) : null);
      const person = await personOf(tx, account.name, unitId, staffNumber);
      if (staffNumber !== "" && person === null)
        return err(
          invalid(
            "staffNumber",
            "Không có nhân sự nào mang số hiệu này. Kiểm tra lại, hoặc để trống.",
          ),
        );
      const { id } = await tx.councilMember.create({
        data: {
          ...seat,
          councilId,
          accountId,
          unitId,
          personId: person?.id ?? null,
          startsOn: toDate(startsOn),
          endsOn: toDateOrNull(endsOn),
        },
        select: { id: true },
      });
      await trace(
        tx,
        viewer,
        "council.seat",
        councilId,
        { id, accountId, role: seat.role, startsOn, endsOn },
        now,
      );
      return ok({ person: person?.fullName ?? null });
    });
  } catch (thrown) {
    if (isExclusionViolation(thrown, "one_seat_at_a_time"))
      return err(
        invalid("accountId", "Tài khoản này đã là thành viên của Hội đồng trong thời gian đó."),
      );
    if (isExclusionViolation(thrown, "one_chair_and_one_secretary_at_a_time"))
      return err(
        invalid(
          "role",
          "Trong thời gian đó Hội đồng đã có người giữ chức danh này. Ghi ngày kết thúc của người trước, hoặc chọn thời gian khác.",
        ),
      );
    throw thrown;
  }
}

async function personOf(tx: Tx, name: string, unitId: string | null, staffNumber: string) {
  const select = { id: true, fullName: true } as const;
  if (staffNumber !== "") return tx.person.findUnique({ where: { staffNumber }, select });
  if (unitId === null) return null;
  const [only, ...others] = await tx.person.findMany({
    where: {
      fullName: { equals: name, mode: "insensitive" },
      employments: { some: { unit: { OR: [{ id: unitId }, { parentId: unitId }] } } },
    },
    take: 2,
    select,
  });
  return only && others.length === 0 ? only : null;
}

/** Writes the last day of a seat, one of its own days. */
export async function endMember(viewer: Viewer, input: MemberEnd, now: Date): Promise<Done<null>> {
  return transact(async (tx) => {
    const council = await holdCouncil(tx, viewer, input.councilId);
    if (!council.ok) return council;
    const seat = await tx.councilMember.findFirst({
      where: { id: input.id, councilId: input.councilId },
    });
    if (!seat) return err({ code: "not_found" });
    const [first, last] = [toDay(seat.startsOn), toDayOrNull(seat.endsOn)];
    if (input.endsOn < first)
      return err(invalid("endsOn", `Ngày kết thúc phải từ ngày bắt đầu (${formatDay(first)}).`));
    if (last !== null && input.endsOn > last)
      return err(invalid("endsOn", `Thời gian đã ghi kết thúc vào ngày ${formatDay(last)}.`));
    await tx.councilMember.update({
      where: { id: seat.id },
      data: { endsOn: toDate(input.endsOn) },
    });
    await trace(
      tx,
      viewer,
      "council.unseat",
      input.councilId,
      { id: seat.id, endsOn: input.endsOn },
      now,
    );
    return ok(null);
  });
}

/** Takes away a seat entered by mistake; who stands on the roll of an opened session has sat, and can only end. */
export async function removeMember(
  viewer: Viewer,
  input: MemberRef,
  now: Date,
): Promise<Done<null>> {
  return transact(async (tx) => {
    const council = await holdCouncil(tx, viewer, input.councilId);
    if (!council.ok) return council;
    const seat = await tx.councilMember.findFirst({
      where: { id: input.id, councilId: input.councilId },
    });
    if (!seat) return err({ code: "not_found" });
    const sat = await tx.ballotVoter.count({
      where: {
        accountId: seat.accountId,
        session: { councilId: input.councilId, status: { not: "draft" } },
      },
    });
    if (sat > 0)
      return err(
        invalid(
          "id",
          "Thành viên đã có tên trong một phiên bỏ phiếu: ghi ngày kết thúc thay vì bỏ.",
        ),
      );
    await tx.councilMember.delete({ where: { id: seat.id } });
    await trace(tx, viewer, "council.remove", input.councilId, { accountId: seat.accountId }, now);
    return ok(null);
  });
}
