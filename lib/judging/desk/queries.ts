import "server-only";
import { type WaitingBatch, waitingBatches } from "@/lib/judging/bulk/queries";
import { listing } from "@/lib/judging/review/queries";
import { type Listed, listOf, type Queue } from "@/lib/judging/review/rules";
import { changesCounted } from "@/lib/judging/rollup/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { read } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

type Desk = Listed & {
  /** What the viewer has ordered over several files and may still undo. */
  waiting: WaitingBatch[];
  /** How many files units have changed since the viewer saw them. */
  changes: number;
};

/**
 * All that the reviewer's first page shows: a page of the queue, what waits to be carried out, what has changed. Each is
 * its own room's to ask; here they are asked in one statement, since the page is opened all day.
 */
export async function openDesk(viewer: Viewer, queue: Queue, now: Date) {
  const [found] = await read<Desk>(Prisma.sql`
    select listing.*, ${waitingBatches(viewer)} as waiting, ${changesCounted(viewer)} as changes
    from (${listing(viewer, queue, now)}) listing`);
  const { waiting, changes, ...listed } = found ?? {
    ...{ rows: [], counts: [], blocs: [] },
    ...{ waiting: [], changes: 0 },
  };
  return { ...listOf(listed, queue.status), waiting, changes };
}
