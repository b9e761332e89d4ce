import "server-only";
import { loadDossier } from "@/lib/entry/registration/queries";
import { type Dossier, problemsOf } from "@/lib/entry/registration/rules";
import { storedDossier } from "@/lib/entry/registration/schema";
import type { Status } from "@/lib/entry/registration/workflow";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { CLOSED } from "./labels";
import { closedChanges, type Openings, openingsOf } from "./rules";

type Mended = { readonly openings: Openings; readonly sent: Dossier | null };

/** What the unit may change in its file as it stands, and what it sent last. */
async function loadMending(tx: Tx, registrationId: string, status: Status): Promise<Mended> {
  if (status !== "returned_by_bloc" && status !== "returned_by_ministry")
    return { openings: openingsOf(status, [], []), sent: null };
  const asked = await tx.reviewComment.findMany({
    where: { registrationId, asks: true, issuedAt: { not: null }, settledAt: null },
    select: { path: true },
  });
  const last = await tx.registrationEvent.findFirst({
    where: { registrationId, receiptCode: { not: null } },
    orderBy: { sequence: "desc" },
    select: { snapshot: true },
  });
  // A file of before today's shape cannot be compared: then nothing of it is held closed.
  const sent = storedDossier.safeParse(last?.snapshot);
  if (!sent.success) return { openings: "all", sent: null };
  return {
    openings: openingsOf(
      status,
      asked.map((comment) => comment.path),
      problemsOf(sent.data).map((problem) => problem.path),
    ),
    sent: sent.data,
  };
}

/** What the unit may change in a file that was found for its viewer. */
export const openingsFor = async (file: {
  readonly id: string;
  readonly status: Status;
}): Promise<Openings> => (await loadMending(db, file.id, file.status)).openings;

/** Why the file as it stands in this transaction may not be kept: something was changed that nobody asked to mend. */
export async function closedChangeIn(
  tx: Tx,
  { id, status }: { readonly id: string; readonly status: Status },
): Promise<Failure | null> {
  const { openings, sent } = await loadMending(tx, id, status);
  if (openings === "all" || sent === null) return null;
  const changed = closedChanges(sent, await loadDossier(tx, id), openings);
  // Forms know a field by its own name, the last of its path.
  const fields = Object.fromEntries(changed.map((path) => [path.split(".").at(-1), [CLOSED]]));
  return changed.length > 0 ? { code: "invalid", fields } : null;
}
