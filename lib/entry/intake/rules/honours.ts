import { foldDiacritics } from "@/lib/platform/shared/vietnamese";
import { type CatalogueEntry, honourKey, mayRegister } from "@/lib/titles/catalogue/rules";
import type { Lookup } from "./heads";

/** The words of a title without what lists put before it, and with one spelling of sĩ/sỹ and kỷ/kỉ. */
const foldHonour = (words: string): string =>
  foldDiacritics(words)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^((de nghi|dang ky|xet|tang|danh hieu|hinh thuc|dat)( |$))+/, "")
    .replace(/\bchien sy\b/g, "chien si")
    .replace(/\bki niem\b/g, "ky niem")
    .trim();

type Named = { readonly name: string; readonly entry: CatalogueEntry };

export type HonourIndex = {
  readonly byName: ReadonlyMap<string, CatalogueEntry>;
  readonly names: readonly Named[];
};

/** Every name, abbreviation and alias of the catalogue, folded. Spaces inside an abbreviation do not count. */
export function indexHonours(catalogue: readonly CatalogueEntry[]): HonourIndex {
  const byName = new Map<string, CatalogueEntry>();
  const names: Named[] = [];
  for (const entry of catalogue) {
    for (const words of [entry.name, entry.shortName, ...entry.aliases]) {
      const name = foldHonour(words);
      names.push({ name, entry });
      for (const key of [name, name.replaceAll(" ", "")])
        if (!byName.has(key)) byName.set(key, entry);
    }
  }
  return { byName, names };
}

export function findHonour(index: HonourIndex, words: string): CatalogueEntry | null {
  const name = foldHonour(words);
  if (name === "") return null;
  return index.byName.get(name) ?? index.byName.get(name.replaceAll(" ", "")) ?? null;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are, 0 to 1: the share of letter pairs they have in common (Dice). */
function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

const ALIKE = 0.55;

/** The likeliest of some things by their names; null when none is like it. */
export function likeliest<T>(
  words: string,
  things: readonly { name: string; thing: T }[],
): T | null {
  let best: { thing: T; score: number } | null = null;
  for (const { name, thing } of things) {
    const score = likeness(words, name);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { thing, score };
  }
  return best?.thing ?? null;
}

/** What a unit of this kind may register for a person, likeliest to be meant by the words. */
export const suggestHonour = (
  index: HonourIndex,
  words: string,
  unitKind: string,
): CatalogueEntry | null =>
  likeliest(
    foldHonour(words),
    index.names
      .filter(({ entry }) => mayRegister(entry, unitKind, "person"))
      .map(({ name, entry }) => ({ name, thing: entry })),
  );

/** Why a unit of this kind does not register this for a person; null when it does. */
export function whyNotRegistrable(entry: CatalogueEntry, unitKind: string): string | null {
  if (mayRegister(entry, unitKind, "person")) return null;
  if (entry.subject === "collective")
    return `${entry.name} dành cho tập thể: đăng ký tại mục II. Danh hiệu tập thể.`;
  if (unitKind === "provincial_department" && entry.registrable)
    return `${entry.name} của Sở do tỉnh xét tặng, không đăng ký với Bộ.`;
  return `${entry.name} không đăng ký đầu năm với Bộ. Chọn danh hiệu khác hoặc bỏ dòng này.`;
}

/** What the reader of a table asks of the catalogue and of the unit's departments. */
export const lookupOf = (index: HonourIndex, isDepartment: (words: string) => boolean): Lookup => ({
  honourOf: (words) => {
    const entry = findHonour(index, words);
    return entry ? honourKey(entry) : "";
  },
  isDepartment,
});
