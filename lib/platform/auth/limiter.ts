import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/platform/db/client";

type Counter = { points: string; expire: bigint | null };

/** The limiter speaks to node-postgres; here it shares the portal's one pool instead of opening another. */
const store = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const found = await db.$queryRawUnsafe<Counter[]>(text, ...values);
    const rows = found.map(({ points, expire }) => ({
      points: Number(points),
      expire: expire === null ? null : Number(expire),
    }));
    return { rows, rowCount: rows.length };
  },
};

type Limit = {
  readonly points: number;
  /** Seconds after which the points are there again. */
  readonly duration: number;
  /** Seconds to wait once they are used up; 0 for the rest of the duration. */
  readonly blockDuration?: number;
};

/** A counter in the database, so that it survives a restart and holds for every server. */
export const limiter = (keyPrefix: string, { points, duration, blockDuration = 0 }: Limit) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    blockDuration,
  });

/** Takes points from a counter; milliseconds to wait when there are not enough, 0 to go on. */
export const takePoints = (limit: RateLimiterPostgres, key: string, points = 1): Promise<number> =>
  limit.consume(key, points).then(
    () => 0,
    (thrown: unknown) => {
      if (thrown instanceof RateLimiterRes) return Math.max(thrown.msBeforeNext, 1);
      throw thrown;
    },
  );

/** What is counted, so that neither an address nor an e-mail stands in the table. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Where a request comes from: the last address of X-Forwarded-For, the one that the nearest proxy (or, without one,
 * Next itself) wrote there. Those before it are the client's own word.
 */
export const addressIn = (forwardedFor: unknown): string =>
  String(forwardedFor ?? "")
    .split(",")
    .at(-1)
    ?.trim() || "không rõ";
