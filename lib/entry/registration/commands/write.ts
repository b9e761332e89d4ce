import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, penOf } from "../policy";
import { type LoadedSubject, loadSubject } from "../queries";
import { EDITABLE } from "../workflow";

type Desk = {
  readonly registration: LoadedSubject;
  /** The part in which the row lives or will live; null for the unit's own rows. */
  readonly partId: string | null;
};

/**
 * Opens a file for one write into one of its parts: sight, right and status are checked, and the file's row is held
 * until the transaction ends, so that nobody sends it meanwhile. `departmentId` null means the unit's own part.
 */
export async function openForWriting(
  tx: Tx,
  viewer: Viewer,
  target: { registrationId: string; departmentId: string | null },
  now: Date,
): Promise<Result<Desk, Failure>> {
  const registration = await loadSubject(tx, target.registrationId);
  if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });

  const part = registration.parts.find((one) => one.departmentId === target.departmentId);
  if (target.departmentId !== null && !part) return err({ code: "not_found" });

  if (!EDITABLE.includes(registration.status)) return err({ code: "wrong_status" });
  const pen = penOf(viewer, registration);
  if (!pen) return err({ code: "forbidden" });
  if (pen.kind === "part") {
    if (target.departmentId === null || !pen.departmentIds.includes(target.departmentId))
      return err({ code: "forbidden" });
    if (part?.handedInAt) return err({ code: "wrong_status" });
  }

  const { count } = await tx.registration.updateMany({
    where: { id: registration.id, status: { in: [...EDITABLE] } },
    data: { updatedAt: now },
  });
  if (count === 0) return err({ code: "wrong_status" });
  return ok({ registration, partId: part?.id ?? null });
}
