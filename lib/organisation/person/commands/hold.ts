import "server-only";
import type { Tx } from "@/lib/platform/db/client";

/**
 * Holds a unit until the transaction ends: of two who enter people there at once the second reads whom the first has
 * entered, and makes nobody a second time.
 */
export async function holdUnit(tx: Tx, unitId: string): Promise<void> {
  await tx.$queryRaw`select 1 from unit where id = ${unitId}::uuid for no key update`;
}

/** The same for one person: of two who write about somebody at once the second reads what the first has written. */
export async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`select 1 from person where id = ${personId}::uuid for no key update`;
}

/** The same for whichever of the two something is about. */
export const holdEither = (
  tx: Tx,
  { personId, unitId }: { readonly personId: string | null; readonly unitId: string | null },
): Promise<void> => (personId === null ? holdUnit(tx, unitId ?? "") : holdPerson(tx, personId));
