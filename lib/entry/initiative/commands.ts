import "server-only";
import { openForWriting } from "@/lib/entry/registration/commands/write";
import { canSee, type Pen } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { RowRef } from "@/lib/entry/registration/schema";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { rowId } from "@/lib/platform/shared/row-id";
import { DOUBLED, doubledPlaces, initiativeProblems } from "./rules";
import type { InitiativeInput } from "./schema";

type Saved = Result<{ id: string; version: number }, Failure>;

/**
 * Adds or changes an initiative together with all its authors. One that lacks something, shares that do not add to
 * 100 included, is kept as incomplete and told when the file is sent. An author stands once in it. A department's officer
 * writes only the department's own; a stale version is a conflict.
 */
export async function saveInitiative(
  viewer: Viewer,
  input: InitiativeInput,
  now: Date,
): Promise<Saved> {
  return transact(async (tx) => {
    const desk = await openForWriting(tx, viewer, input, now);
    if (!desk.ok) return desk;

    const doubled = doubledPlaces(input.authors).map((place) => [
      `authors.${place}.fullName`,
      [DOUBLED],
    ]);
    if (doubled.length > 0) return err({ code: "invalid", fields: Object.fromEntries(doubled) });

    const { registrationId, id, version, departmentId, authors, appliedFrom, ...words } = input;
    const row = { registrationId, id: id ?? rowId(now.getTime()), version };
    const saved = await writeInitiative(tx, desk.value.pen, row, {
      ...words,
      partId: desk.value.partId,
      appliedFrom: toDateOrNull(appliedFrom),
      complete: initiativeProblems(input).length === 0,
    });
    if (!saved.ok) return saved;

    const initiativeId = saved.value.id;
    await tx.initiativeAuthor.deleteMany({ where: { initiativeId } });
    await tx.initiativeAuthor.createMany({
      data: authors.map((author, index) => ({ ...author, initiativeId, position: index + 1 })),
    });
    await record(tx, viewer, {
      action: "initiative.save",
      subjectId: registrationId,
      detail: { initiativeId, departmentId, version: saved.value.version },
      at: now,
    });
    return saved;
  });
}

type InitiativeColumns = Omit<
  Prisma.InitiativeUncheckedCreateInput,
  "id" | "registrationId" | "version"
>;

/**
 * Writes an initiative new or known; its id is the form's own choice, so that sending it twice makes one row. Who
 * writes the whole file may hand it to another department.
 */
async function writeInitiative(
  tx: Tx,
  pen: Pen,
  { registrationId, id, version }: { registrationId: string; id: string; version: number },
  data: InitiativeColumns,
): Promise<Saved> {
  const known = await tx.initiative.findUnique({
    where: { id },
    select: { registrationId: true, partId: true, version: true },
  });
  const select = { id: true, version: true } as const;
  if (known === null) {
    if (version > 0) return err({ code: "conflict" });
    return ok(await tx.initiative.create({ data: { ...data, id, registrationId }, select }));
  }
  if (known.registrationId !== registrationId) return err({ code: "not_found" });
  if (pen.kind === "part" && known.partId !== data.partId) return err({ code: "forbidden" });
  if (version > 0 && known.version !== version) return err({ code: "conflict" });
  const bumped = { ...data, version: { increment: 1 } };
  return ok(await tx.initiative.update({ where: { id }, data: bumped, select }));
}

/** Takes an initiative and its authors off the file. Gone already is as good as removed. */
export async function removeInitiative(
  viewer: Viewer,
  { registrationId, id }: RowRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const initiative = await tx.initiative.findFirst({
      where: { id, registrationId },
      select: { title: true, part: { select: { departmentId: true } } },
    });
    if (!initiative) {
      const registration = await loadSubject(tx, registrationId);
      return registration && canSee(viewer, registration) ? ok(null) : err({ code: "not_found" });
    }
    const departmentId = initiative.part?.departmentId ?? null;
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId }, now);
    if (!desk.ok) return desk;
    await tx.initiative.deleteMany({ where: { id, registrationId } });
    await record(tx, viewer, {
      action: "initiative.remove",
      subjectId: registrationId,
      detail: { initiativeId: id, title: initiative.title },
      at: now,
    });
    return ok(null);
  });
}
