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

/** The same for the person that something is about, or else for the unit. */
export const holdEither = (
  tx: Tx,
  about: { readonly personId: string } | { readonly personId: null; readonly unitId: string },
): Promise<void> =>
  about.personId === null ? holdUnit(tx, about.unitId) : holdPerson(tx, about.personId);
