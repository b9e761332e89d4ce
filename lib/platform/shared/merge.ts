/** What becomes of a row that two people wrote at once: each field by who touched it. */
export type Merge<V> = {
  /** Both hands' changes; where they clash, mine. */
  readonly merged: V;
  /** The fields that both changed, and not to the same. */
  readonly clashes: readonly (keyof V)[];
};

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Merges field by field: `base` is what both began with. */
export function mergeFields<V extends Record<string, unknown>>(
  base: V,
  mine: V,
  theirs: V,
): Merge<V> {
  const merged = { ...mine };
  const clashes: (keyof V)[] = [];
  for (const field of Object.keys(mine) as (keyof V)[]) {
    if (same(mine[field], theirs[field])) continue;
    if (same(mine[field], base[field])) merged[field] = theirs[field];
    else if (!same(theirs[field], base[field])) clashes.push(field);
  }
  return { merged, clashes };
}
