import "server-only";
import { realNow } from "@/lib/platform/clock/now";
import { db } from "@/lib/platform/db/client";

/**
 * Work that falls due by itself: mails to send, articles to publish, reminders to write. Nothing is scheduled ahead;
 * each sweep asks the database what is due, so a server that slept, a clock that jumped or a second server changes
 * nothing but when it is found.
 */
export type Sweep = {
  /** Names the advisory lock: one process at a time runs the sweep. */
  readonly name: string;
  readonly everySeconds: number;
  /** Does what is due at the real time and answers how much that was. What it did must not be due again. */
  readonly run: (now: Date) => Promise<number>;
};

/** Any number of our own, before the hash of the name. */
const LOCKS = 72_707_372;

/**
 * Runs a sweep now, unless another process is at it. The lock lives in a transaction of its own and goes with its
 * connection, so a server that dies leaves none behind. Answers null when somebody else was at it.
 */
export async function runSweep({ name, run }: Sweep, now: Date): Promise<number | null> {
  return db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
        select pg_try_advisory_xact_lock(${LOCKS}::int, hashtext(${name})) as taken`;
      return lock?.taken ? run(now) : null;
    },
    { timeout: 10 * 60_000 },
  );
}

/** Runs each sweep every so many seconds while the process lives. A failure is logged, and tried again next time. */
export function startSweeps(sweeps: readonly Sweep[]): void {
  for (const sweep of sweeps) {
    let busy = false;
    setInterval(async () => {
      if (busy) return;
      busy = true;
      try {
        await runSweep(sweep, realNow());
      } catch (thrown) {
        console.error(`${sweep.name}:`, thrown);
      } finally {
        busy = false;
      }
    }, sweep.everySeconds * 1000).unref();
  }
}
