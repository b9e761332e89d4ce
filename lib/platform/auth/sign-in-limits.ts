import "server-only";
import { digest, limiter, takePoints } from "./limiter";

const WINDOW = 15 * 60;

type Who = { email: string; address: string };

const pairOf = (who: Who): string => digest(`${who.email} ${who.address}`);
const accountOf = (who: Who): string => digest(who.email);
const addressOf = (who: Who): string => digest(who.address);

/**
 * Counts failed sign-ins in the database, so that a lockout survives a restart and holds for every server:
 * 5 in 15 minutes for one account from one address, 20 for one account from anywhere, 30 for one address.
 */
export function signInLimits() {
  const pair = {
    limit: limiter("sign-in:pair", { points: 5, duration: WINDOW, blockDuration: WINDOW }),
    keyOf: pairOf,
  };
  // No block of their own: an office behind one address must not be shut out by thirty honest people at nine o'clock.
  const shared = [
    { limit: limiter("sign-in:account", { points: 20, duration: WINDOW }), keyOf: accountOf },
    { limit: limiter("sign-in:address", { points: 30, duration: WINDOW }), keyOf: addressOf },
  ];
  const giveBack = (who: Who) =>
    Promise.all(shared.map(({ limit, keyOf }) => limit.reward(keyOf(who))));

  return {
    /** Counts an attempt before it is judged, so that parallel ones cannot slip by. Minutes to wait, or null to go on. */
    async attempt(who: Who): Promise<number | null> {
      const waits = await Promise.all(
        [pair, ...shared].map(({ limit, keyOf }) => takePoints(limit, keyOf(who))),
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
