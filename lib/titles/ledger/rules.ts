import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";
import { type HonourRef, honourKey, parseHonourKey } from "@/lib/titles/catalogue/rules";

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

export type LedgerSearch = {
  /** Words of a person's or a unit's name, with or without diacritics, in any order; a year among them counts as one. */
  readonly text: string;
  readonly year: number | null;
  readonly honour: HonourRef | null;
  readonly recipient: RecipientKind | null;
  readonly page: number;
};

const SLUG: Record<RecipientKind, string> = { person: "ca-nhan", collective: "tap-the" };

/** What the honour roll's address asks for, read kindly: what makes no sense is as good as absent. */
export function readRoll(query: Query): LedgerSearch {
  const year = wordOf(query, "nam");
  const recipient = wordOf(query, "doi-tuong");
  return {
    text: wordOf(query, "q"),
    year: YEAR.test(year) ? Number(year) : null,
    honour: parseHonourKey(wordOf(query, "danh-hieu")),
    recipient: RECIPIENTS.find((kind) => SLUG[kind] === recipient) ?? null,
    page: pageOf(query),
  };
}

/** The names and values under which a form or an address carries a search. */
export const rollFields = (search: LedgerSearch) => ({
  q: search.text,
  nam: search.year === null ? "" : String(search.year),
  "danh-hieu": search.honour ? honourKey(search.honour) : "",
  "doi-tuong": search.recipient ? SLUG[search.recipient] : "",
});

/** The one address of a search. */
export const rollPath = (search: LedgerSearch): string =>
  queryPath("/bang-vang", { ...rollFields(search), trang: search.page });

export const recipientSlug = (kind: RecipientKind): string => SLUG[kind];

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
