/** One who receives, and what: a person by who they are, a collective by which unit it is. */
export type Conferral = {
  readonly personId: string | null;
  readonly unitId: string;
  readonly emulationTitleCode: string | null;
  readonly commendationFormCode: string | null;
};

/** The same for two conferrals exactly when one recipient would receive one honour twice. */
export const conferralKey = (award: Conferral): string =>
  [
    award.personId ?? `unit:${award.unitId}`,
    award.emulationTitleCode ?? "",
    award.commendationFormCode ?? "",
  ].join("|");

/** Those of `added` that are among `present` already, or stand twice in `added` itself. */
export function repeated<A extends Conferral>(
  added: readonly A[],
  present: readonly Conferral[],
): A[] {
  const seen = new Set(present.map(conferralKey));
  return added.filter((award) => {
    const key = conferralKey(award);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The order with one id moved to a place counted from 1; a place past the end is the end. */
export function moved(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}
