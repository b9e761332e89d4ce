import "server-only";
import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { type HonourRef, honourKey, mayRegister } from "@/lib/titles/catalogue/rules";
import { canSee, type Pen } from "../policy";
import { loadSubject } from "../queries";
import type { CollectiveInput, PersonInput, RowRef } from "../schema";
import { openForWriting } from "./write";

const TWICE = invalid(
  "fullName",
  "Người này đã được đăng ký danh hiệu này ở dòng khác. Nếu là người khác trùng họ tên, nhập năm sinh để phân biệt.",
);

type Saved = Result<{ id: string; version: number }, Failure>;

/** The unit's refusal of the first honour that it does not register for this kind of subject; null when it may all. */
export async function checkHonours(
  tx: Tx,
  unitId: string,
  honours: readonly (HonourRef | null)[],
  subject: "person" | "collective",
): Promise<Failure | null> {
  if (honours.every((honour) => honour === null)) return null;
  const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { kind: true } });
  const open = new Set(
    (await publishedCatalogue(tx))
      .filter((entry) => mayRegister(entry, unit.kind, subject))
      .map(honourKey),
  );
  return honours.every((honour) => honour === null || open.has(honourKey(honour)))
    ? null
    : invalid(
        "honour",
        "Đơn vị không đăng ký được nội dung này với Bộ. Chọn danh hiệu hoặc hình thức trong danh sách.",
      );
}

const columns = (honour: HonourRef | null) => ({
  emulationTitleCode: honour?.kind === "title" ? honour.code : null,
  commendationFormCode: honour?.kind === "form" ? honour.code : null,
});

/**
 * Adds or changes the registration of a collective: the unit itself, or one of its departments. Refuses a title that
 * this kind of unit does not register with the Ministry, and the same collective twice for the same thing.
 */
export async function saveCollective(
  viewer: Viewer,
  input: CollectiveInput,
  now: Date,
): Promise<Saved> {
  try {
    return await transact(async (tx) => {
      const desk = await openForWriting(tx, viewer, input, now);
      if (!desk.ok) return desk;
      const { registration, pen, partId } = desk.value;

      const own =
        input.departmentId === null
          ? [registration.unitId, ...registration.departmentIds]
          : [input.departmentId];
      if (!own.includes(input.collectiveId))
        return err(invalid("collectiveId", "Chọn đơn vị hoặc phòng, ban thuộc đơn vị."));
      const refused = await checkHonours(tx, registration.unitId, [input.honour], "collective");
      if (refused) return err(refused);

      const data = { collectiveId: input.collectiveId, note: input.note, ...columns(input.honour) };
      return writeLine(tx, viewer, pen, input, { ...data, subject: "collective", partId }, now);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("collectiveId", "Tập thể này đã được đăng ký danh hiệu này ở dòng khác."));
  }
}

/**
 * Adds or changes the registration of a person, by name: the roster is consulted when the file is sent, not at every
 * keystroke. Refuses the same person twice for the same thing.
 */
export async function savePerson(viewer: Viewer, input: PersonInput, now: Date): Promise<Saved> {
  try {
    return await transact(async (tx) => {
      const desk = await openForWriting(tx, viewer, input, now);
      if (!desk.ok) return desk;
      const { registration, pen, partId } = desk.value;
      const refused = await checkHonours(tx, registration.unitId, [input.honour], "person");
      if (refused) return err(refused);

      const { fullName, birthYear, sex, jobTitle, note } = input;
      const data = {
        personId: null,
        fullName,
        birthYear,
        sex,
        jobTitle,
        note,
        ...columns(input.honour),
      };
      return writeLine(tx, viewer, pen, input, { ...data, subject: "person", partId }, now);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(TWICE);
  }
}

type LineColumns = Omit<
  Prisma.RegistrationLineUncheckedCreateInput,
  "id" | "registrationId" | "version"
>;

/**
 * Writes a row new or known. Its id is the form's own choice, so that a save whose answer was lost on the way can be
 * sent again without making a second row. Who writes the whole file may move a row to another department.
 */
async function writeLine(
  tx: Tx,
  viewer: Viewer,
  pen: Pen,
  row: { registrationId: string; id: string | null; version: number },
  data: LineColumns,
  now: Date,
): Promise<Saved> {
  const { registrationId, version } = row;
  const id = row.id ?? randomUUID();
  const known = await tx.registrationLine.findUnique({
    where: { id },
    select: { registrationId: true, partId: true, version: true },
  });
  if (known === null && version > 0) return err({ code: "conflict" });
  if (known && known.registrationId !== registrationId) return err({ code: "not_found" });
  if (known && pen.kind === "part" && known.partId !== data.partId)
    return err({ code: "forbidden" });
  if (known && version > 0 && known.version !== version) return err({ code: "conflict" });

  const saved = known
    ? await tx.registrationLine.update({
        where: { id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true, version: true },
      })
    : await tx.registrationLine.create({
        data: { ...data, id, registrationId },
        select: { id: true, version: true },
      });
  await record(tx, viewer, {
    action: "registration.save_line",
    subjectId: registrationId,
    detail: { lineId: id, version: saved.version },
    at: now,
  });
  return ok(saved);
}

/** Takes a collective or a person off the file. Gone already is as good as removed. */
export async function removeLine(
  viewer: Viewer,
  ref: RowRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const line = await tx.registrationLine.findFirst({
      where: { id: ref.id, registrationId: ref.registrationId },
      select: {
        fullName: true,
        collective: { select: { name: true } },
        part: { select: { departmentId: true } },
      },
    });
    if (!line) {
      const registration = await loadSubject(tx, ref.registrationId);
      return registration && canSee(viewer, registration) ? ok(null) : err({ code: "not_found" });
    }
    const desk = await openForWriting(
      tx,
      viewer,
      { registrationId: ref.registrationId, departmentId: line.part?.departmentId ?? null },
      now,
    );
    if (!desk.ok) return desk;
    await tx.registrationLine.deleteMany({ where: { id: ref.id } });
    await record(tx, viewer, {
      action: "registration.remove_line",
      subjectId: ref.registrationId,
      detail: { lineId: ref.id, name: line.collective?.name ?? line.fullName },
      at: now,
    });
    return ok(null);
  });
}
