import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { ok, type Result } from "@/lib/platform/shared/result";

/** One notice, or null for all of them. */
export const readInput = z.object({ id: z.uuid().nullable() });

/** Marks the viewer's own notices as read: one, or all. Another's notice is left alone without a word. */
export async function markRead(
  viewer: Viewer,
  { id }: z.infer<typeof readInput>,
  now: Date,
): Promise<Result<null, Failure>> {
  await db.notice.updateMany({
    where: { accountId: viewer.accountId, readAt: null, ...(id !== null && { id }) },
    data: { readAt: now },
  });
  return ok(null);
}
