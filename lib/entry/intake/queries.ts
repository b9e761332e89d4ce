import "server-only";
import { canSee, penOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Draft } from "./rules/read";
import { waitingRows } from "./schema";

const SHOWN = 10;

/** The latest lists taken into a file that the viewer may write in, their own only for a department's officer. */
export async function listBatches(viewer: Viewer, registrationId: string) {
  const subject = await loadSubject(db, registrationId);
  const pen = subject && canSee(viewer, subject) ? penOf(viewer, subject) : null;
  if (!pen) return [];
  return db.intakeBatch.findMany({
    where: {
      registrationId,
      undoneAt: null,
      ...(pen.kind === "part" && { takenById: viewer.accountId }),
    },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: {
      id: true,
      source: true,
      takenAt: true,
      rowCount: true,
      waitingCount: true,
      takenBy: { select: { name: true } },
    },
  });
}
export type Batch = Awaited<ReturnType<typeof listBatches>>[number];

/** The rows of a batch that wait to be mended; none for who may not write in the file. */
export async function waitingOf(
  viewer: Viewer,
  { registrationId, batchId }: { registrationId: string; batchId: string },
): Promise<Draft[] | null> {
  const batches = await listBatches(viewer, registrationId);
  if (!batches.some(({ id }) => id === batchId)) return null;
  const batch = await db.intakeBatch.findUniqueOrThrow({
    where: { id: batchId },
    select: { waiting: true },
  });
  return waitingRows.parse(batch.waiting);
}
