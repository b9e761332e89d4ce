import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

/** What a reader typed, as the search takes it. */
export type Words = {
  /** Folded words, each of which must begin a word of the recipient's or the unit's name. */
  readonly words: readonly string[];
  /** A year typed among them: no name holds one, so it narrows the year. */
  readonly year: number | null;
};

const MOST_WORDS = 8;
const YEAR = /^(?:19|20)\d{2}$/;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Splits a query: diacritics, case, order and stray punctuation do not count; beyond eight words the rest is left. */
export function splitWords(text: string): Words {
  const all = foldDiacritics(text)
    .split(" ")
    .map((word) => word.replace(EDGES, ""))
    .filter((word) => word !== "");
  const year = all.find((word) => YEAR.test(word));
  return {
    words: [...new Set(all.filter((word) => !YEAR.test(word)))].slice(0, MOST_WORDS),
    year: year === undefined ? null : Number(year),
  };
}

/** A pattern that the word begins a word, for a regular expression over a folded text. */
export const wordStart = (word: string): string =>
  `(^| )${word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`;

export const RECIPIENTS = ["person", "collective"] as const;
export type RecipientKind = (typeof RECIPIENTS)[number];

/** Rows that follow one another under the same heading, in their order. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { key: string; rows: [Row, ...Row[]] }[] {
  const groups: { key: string; rows: [Row, ...Row[]] }[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups;
}
