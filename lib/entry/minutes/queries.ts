import "server-only";
import { sightOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { StoredFile } from "@/lib/platform/file/queries";

/** The scan of a unit's minutes, for who sees the whole of that unit's file; null otherwise. */
export async function findMinutesScan(viewer: Viewer, fileId: string): Promise<StoredFile | null> {
  const held = await db.unitMinutesScan.findUnique({
    where: { fileId },
    select: {
      registrationId: true,
      file: {
        select: {
          id: true,
          name: true,
          contentType: true,
          size: true,
          sha256: true,
          isPublic: true,
        },
      },
    },
  });
  const subject = held && (await loadSubject(db, held.registrationId));
  return subject && sightOf(viewer, subject)?.kind === "whole" ? held.file : null;
}
