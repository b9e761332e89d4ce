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

const limiter = (keyPrefix: string, points: number, blockDuration: number) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW,
    blockDuration,
  });

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

const pairOf = (who: Who): string => digest(`${who.email} ${who.address}`);
const accountOf = (who: Who): string => digest(who.email);
const addressOf = (who: Who): string => digest(who.address);

/**
 * Counts failed sign-ins in the database, so that a lockout survives a restart and holds for every server:
 * 5 in 15 minutes for one account from one address, 20 for one account from anywhere, 30 for one address.
 */
export function signInLimits() {
  const pair = { limit: limiter("sign-in:pair", 5, WINDOW), keyOf: pairOf };
  // No block of their own: an office behind one address must not be shut out by thirty honest people at nine o'clock.
  const shared = [
    { limit: limiter("sign-in:account", 20, 0), keyOf: accountOf },
    { limit: limiter("sign-in:address", 30, 0), keyOf: addressOf },
  ];
  const giveBack = (who: Who) =>
    Promise.all(shared.map(({ limit, keyOf }) => limit.reward(keyOf(who))));

  return {
    /** Counts an attempt before it is judged, so that parallel ones cannot slip by. Minutes to wait, or null to go on. */
    async attempt(who: Who): Promise<number | null> {
      const waits = await Promise.all(
        [pair, ...shared].map(({ limit, keyOf }) =>
          limit.consume(keyOf(who)).then(
            () => 0,
            (thrown: unknown) => {
              if (thrown instanceof RateLimiterRes) return Math.max(thrown.msBeforeNext, 1);
              throw thrown;
            },
          ),
        ),
      );
      const longest = Math.max(...waits);
      if (longest === 0) return null;
      // It will not be judged, so it is no failure of the others who share the account or the address.
      await giveBack(who);
      return Math.ceil(longest / 60_000);
    },
    /** The attempt was right: it counts for nothing, and the account starts anew from this address. */
    async forgive(who: Who): Promise<void> {
      await Promise.all([pair.limit.delete(pair.keyOf(who)), giveBack(who)]);
    },
  };
}

export type SignInLimits = ReturnType<typeof signInLimits>;

/** The one set of counters of this server process. */
export const limits = signInLimits();
