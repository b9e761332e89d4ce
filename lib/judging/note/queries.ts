import "server-only";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { noteStageOf } from "./policy";

/** Of one file at one level: what a few people write in a year, and a bound all the same. */
export const MOST_NOTES = 200;

/** The notes of the viewer's own level on a file, oldest first. Null where the viewer keeps none. */
export async function notesOf(viewer: Viewer, registrationId: string) {
  const subject = await loadSubject(db, registrationId);
  const stage = subject && noteStageOf(viewer, subject);
  if (!stage) return null;
  const notes = await db.reviewNote.findMany({
    where: { registrationId, stage },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_NOTES,
    select: {
      id: true,
      path: true,
      body: true,
      authorId: true,
      createdAt: true,
      author: { select: { name: true } },
    },
  });
  return { stage, notes };
}
export type Notes = NonNullable<Awaited<ReturnType<typeof notesOf>>>;
