import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/platform/db/client";

const WINDOW = 15 * 60;

type Who = { email: string; address: string };
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

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW,
    blockDuration: WINDOW,
  });

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Counts failed sign-ins in the database, so that a lockout survives a restart and holds for every server:
 * 5 in 15 minutes for one account from one address, 20 for one account from anywhere, 30 for one address.
 */
export function signInLimits() {
  const counters = [
    {
      limit: limiter("sign-in:pair", 5),
      keyOf: (who: Who) => digest(`${who.email} ${who.address}`),
    },
    { limit: limiter("sign-in:account", 20), keyOf: (who: Who) => digest(who.email) },
    { limit: limiter("sign-in:address", 30), keyOf: (who: Who) => digest(who.address) },
  ];
  return {
    /** Counts an attempt before it is judged, so that parallel ones cannot slip by. Minutes to wait, or null to go on. */
    async attempt(who: Who): Promise<number | null> {
      const waits = await Promise.all(
        counters.map(({ limit, keyOf }) =>
          limit.consume(keyOf(who)).then(
            () => 0,
            (thrown: unknown) => {
              if (thrown instanceof RateLimiterRes) return thrown.msBeforeNext;
              throw thrown;
            },
          ),
        ),
      );
      const longest = Math.max(...waits);
      return longest > 0 ? Math.ceil(longest / 60_000) : null;
    },
    /** The attempt was right: it counts for nothing, and the account starts anew from this address. */
    async forgive(who: Who): Promise<void> {
      await Promise.all(
        counters.map(({ limit, keyOf }, index) =>
          index === 0 ? limit.delete(keyOf(who)) : limit.reward(keyOf(who)),
        ),
      );
    },
  };
}

export type SignInLimits = ReturnType<typeof signInLimits>;

/** The one set of counters of this server process. */
export const limits = signInLimits();
