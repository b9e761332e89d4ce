import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { type HonourRef, mayRegister } from "@/lib/titles/catalogue/rules";
import type { CollectiveInput, PersonInput, RowRef } from "../schema";
import { openForWriting } from "./write";

type Saved = Result<{ id: string; version: number }, Failure>;

/** Null when the unit may register the honour for this kind of subject. */
async function checkHonour(
  tx: Tx,
  unitId: string,
  honour: HonourRef | null,
  subject: "person" | "collective",
): Promise<Failure | null> {
  if (!honour) return null;
  const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { kind: true } });
  const entry = (await publishedCatalogue(tx)).find(
    (one) => one.kind === honour.kind && one.code === honour.code,
  );
  return entry && mayRegister(entry, unit.kind, subject)
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
      const { registration, partId } = desk.value;

      const own =
        input.departmentId === null
          ? [registration.unitId, ...registration.departmentIds]
          : [input.departmentId];
      if (!own.includes(input.collectiveId))
        return err(invalid("collectiveId", "Chọn đơn vị hoặc phòng, ban thuộc đơn vị."));
      const refused = await checkHonour(tx, registration.unitId, input.honour, "collective");
      if (refused) return err(refused);

      const data = { collectiveId: input.collectiveId, note: input.note, ...columns(input.honour) };
      return writeLine(tx, input, { ...data, subject: "collective", partId });
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
      const { registration, partId } = desk.value;
      const refused = await checkHonour(tx, registration.unitId, input.honour, "person");
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
      return writeLine(tx, input, { ...data, subject: "person", partId });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(
      invalid(
        "fullName",
        "Người này đã được đăng ký danh hiệu này ở dòng khác. Nếu là người khác trùng họ tên, nhập năm sinh để phân biệt.",
      ),
    );
  }
}

async function writeLine(
  tx: Tx,
  row: { registrationId: string; id: string | null; version: number },
  data: Omit<Prisma.RegistrationLineUncheckedCreateInput, "id" | "registrationId" | "version">,
): Promise<Saved> {
  const { registrationId, id, version } = row;
  if (id === null) {
    return ok(
      await tx.registrationLine.create({
        data: { ...data, registrationId },
        select: { id: true, version: true },
      }),
    );
  }
  const { count } = await tx.registrationLine.updateMany({
    where: { id, registrationId, partId: data.partId ?? null, version },
    data: {
      ...(data as Prisma.RegistrationLineUncheckedUpdateManyInput),
      version: { increment: 1 },
    },
  });
  return count === 0 ? err({ code: "conflict" }) : ok({ id, version: version + 1 });
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
      select: { part: { select: { departmentId: true } } },
    });
    const departmentId = line?.part?.departmentId ?? null;
    const desk = await openForWriting(
      tx,
      viewer,
      { registrationId: ref.registrationId, departmentId },
      now,
    );
    if (!desk.ok) return desk;
    await tx.registrationLine.deleteMany({
      where: { id: ref.id, registrationId: ref.registrationId, partId: desk.value.partId },
    });
    return ok(null);
  });
}
