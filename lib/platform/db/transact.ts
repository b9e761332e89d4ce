import "server-only";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, type Result } from "@/lib/platform/shared/result";
import { db, type Tx } from "./client";

/** Carries a refusal out of a transaction so that the database undoes what was written before it. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * How long a use case waits for a connection, and may take once it has one: December's crowd stands in line for the same
 * file, and is to come through rather than be turned away with an error.
 */
const PATIENCE = { maxWait: 15_000, timeout: 30_000 };

type Check = () => Promise<Failure | null>;

/** What has to hold of each open transaction when its use case is done. */
const checks = new WeakMap<Tx, Check[]>();

/** Asks this once the use case has written everything, and undoes all of it when the answer is a refusal. */
export function beforeCommit(tx: Tx, check: Check): void {
  checks.set(tx, [...(checks.get(tx) ?? []), check]);
}

/** One use case, one transaction: success commits, a refusal leaves nothing behind, anything else is thrown. */
export async function transact<T>(
  run: (tx: Tx) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  try {
    return await db.$transaction(async (tx) => {
      const result = await run(tx);
      if (!result.ok) throw new Refused(result.error);
      for (const check of checks.get(tx) ?? []) {
        const refusal = await check();
        if (refusal) throw new Refused(refusal);
      }
      return result;
    }, PATIENCE);
  } catch (thrown) {
    if (thrown instanceof Refused) return err(thrown.failure);
    throw thrown;
  }
}
