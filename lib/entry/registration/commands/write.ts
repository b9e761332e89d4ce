import "server-only";
import { closedChangeIn } from "@/lib/entry/mending/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { beforeCommit } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, type Pen, penOf } from "../policy";
import { type LoadedSubject, loadSubject } from "../queries";
import { EDITABLE } from "../workflow";

type Desk = {
  readonly registration: LoadedSubject;
  readonly pen: Pen;
  /** The part in which the row lives or will live; null for the unit's own rows. */
  readonly partId: string | null;
};

/** The file, held until the transaction ends: nobody else writes into it or moves it meanwhile. */
export async function holdSubject(tx: Tx, id: string): Promise<LoadedSubject | null> {
  await tx.$queryRaw`select id from registration where id = ${id}::uuid for update`;
  return loadSubject(tx, id);
}

/**
 * Opens a file for one write into one of its parts: sight, right and status are checked, and the file is held
 * until the transaction ends, so that nobody sends it meanwhile. `departmentId` null means the unit's own part.
 */
export async function openForWriting(
  tx: Tx,
  viewer: Viewer,
  target: { registrationId: string; departmentId: string | null },
  now: Date,
): Promise<Result<Desk, Failure>> {
  const { registrationId, departmentId } = target;
  const desk = await openParts(tx, viewer, { registrationId, departmentIds: [departmentId] }, now);
  if (!desk.ok) return desk;
  const { registration, pen, partIds } = desk.value;
  return ok({ registration, pen, partId: partIds.get(departmentId) ?? null });
}

type PartsDesk = Omit<Desk, "partId"> & {
  readonly partIds: ReadonlyMap<string | null, string | null>;
};

/** The same for one write into several parts at once. */
export async function openParts(
  tx: Tx,
  viewer: Viewer,
  target: { registrationId: string; departmentIds: readonly (string | null)[] },
  now: Date,
): Promise<Result<PartsDesk, Failure>> {
  const registration = await holdSubject(tx, target.registrationId);
  if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
  const partOf = (departmentId: string | null) =>
    registration.parts.find((one) => one.departmentId === departmentId);
  const departmentIds = [...new Set(target.departmentIds)];
  if (departmentIds.some((id) => id !== null && !partOf(id))) return err({ code: "not_found" });

  if (!EDITABLE.includes(registration.status)) return err({ code: "wrong_status" });
  const pen = penOf(viewer, registration);
  if (!pen) return err({ code: "forbidden" });
  if (pen.kind === "part") {
    if (departmentIds.some((id) => id === null || !pen.departmentIds.includes(id)))
      return err({ code: "forbidden" });
    if (departmentIds.some((id) => partOf(id)?.handedInAt)) return err({ code: "wrong_status" });
  }

  await tx.registration.update({ where: { id: registration.id }, data: { updatedAt: now } });
  // Whatever the command writes, and whichever command it is: what nobody asked to mend stays as it was sent.
  beforeCommit(tx, () => closedChangeIn(tx, registration));
  const partIds = new Map(departmentIds.map((id) => [id, partOf(id)?.id ?? null]));
  return ok({ registration, pen, partIds });
}
