import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayFollow } from "./policy";
import { standingSequence } from "./rules";
import type { SeenInput } from "./schema";

/**
 * "Đã xem": the viewer has seen these files as they stood on the page. A file that its unit has changed once more
 * meanwhile stays lit; refused when that leaves nothing. Nobody else's badge goes out.
 */
export async function markSeen(
  viewer: Viewer,
  { files }: SeenInput,
  now: Date,
): Promise<Result<{ seen: number }, Failure>> {
  return transact(async (tx) => {
    const found = await tx.registration.findMany({
      where: { id: { in: files.map(({ id }) => id) } },
      select: { id: true, blocId: true, status: true, sentSequence: true },
    });
    const own = found.filter((file) => mayFollow(viewer, file));
    if (own.length === 0) return err({ code: "not_found" });
    const seen = own.filter((file) =>
      files.some(({ id, version }) => id === file.id && version === standingSequence(file)),
    );
    if (seen.length === 0) return err({ code: "conflict" });
    await tx.$executeRaw`
      insert into review_look (account_id, registration_id, sequence, at)
      select ${viewer.accountId}::uuid, looked.id, looked.sequence, ${now}
      from unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(standingSequence)}::int[]) as looked(id, sequence)
      order by looked.id
      on conflict (account_id, registration_id) do update set sequence = excluded.sequence, at = excluded.at`;
    await record(tx, viewer, {
      action: "review.seen",
      subjectId: seen[0]?.id ?? "",
      detail: { files: seen.length },
      at: now,
    });
    return ok({ seen: seen.length });
  });
}
