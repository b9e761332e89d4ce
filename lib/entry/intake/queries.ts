import "server-only";
import { z } from "zod";
import { canSee, penOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Draft } from "./rules/read";
import { waitingRows } from "./schema";

const SHOWN = 10;

/** The latest lists taken into a file that the viewer may write in, their own only for a department's officer. */
export async function listBatches(viewer: Viewer, registrationId: string) {
  if (!z.uuid().safeParse(registrationId).success) return [];
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

/** The unit's latest file of an earlier campaign; null where there is none. */
export async function earlierFile(
  tx: Tx,
  registrationId: string,
): Promise<{ id: string; year: number } | null> {
  const mine = await tx.registration.findUnique({
    where: { id: registrationId },
    select: { unitId: true, campaign: { select: { year: true } } },
  });
  if (!mine) return null;
  const earlier = await tx.registration.findFirst({
    where: { unitId: mine.unitId, campaign: { year: { lt: mine.campaign.year } } },
    orderBy: { campaign: { year: "desc" } },
    select: { id: true, campaign: { select: { year: true } } },
  });
  return earlier && { id: earlier.id, year: earlier.campaign.year };
}

/** The year of the earlier file that could be copied into this one; null for who does not write the whole of it. */
export async function yearToCopy(viewer: Viewer, registrationId: string): Promise<number | null> {
  if (!z.uuid().safeParse(registrationId).success) return null;
  const subject = await loadSubject(db, registrationId);
  if (!subject || penOf(viewer, subject)?.kind !== "whole") return null;
  return (await earlierFile(db, registrationId))?.year ?? null;
}
