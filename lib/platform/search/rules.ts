import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

/** What is searched, in the order in which it is offered. */
export const SEARCH_KINDS = ["announcement", "news", "document", "award", "initiative"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SEARCH_SLUG: Record<SearchKind, string> = {
  announcement: "phat-dong",
  news: "tin-tuc",
  document: "van-ban",
  award: "bang-vang",
  initiative: "sang-kien",
};

export type Search = {
  /** As typed. */
  readonly text: string;
  readonly kind: SearchKind | null;
  readonly year: number | null;
  readonly page: number;
};

/** Of each kind at most so many are ranked: beyond that a search is narrowed, not leafed through. */
export const MOST_OF_A_KIND = 1_000;
export const FOUND_PER_PAGE = 20;
const LAST_PAGE = (MOST_OF_A_KIND * SEARCH_KINDS.length) / FOUND_PER_PAGE;

const MOST_WORDS = 8;

/** The words of a query as the index holds them: no diacritics, no case, no punctuation, each once, at most eight. */
export const searchWords = (text: string): string[] =>
  [...new Set(foldDiacritics(text).split(/[^a-z0-9]+/))]
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);

/** What the search's address asks for, read kindly: what makes no sense is as good as absent. */
export function readSearch(query: Query): Search {
  const kind = wordOf(query, "loai");
  const year = wordOf(query, "nam");
  return {
    text: wordOf(query, "q"),
    kind: SEARCH_KINDS.find((one) => SEARCH_SLUG[one] === kind) ?? null,
    year: /^(19|20)\d{2}$/.test(year) ? Number(year) : null,
    page: Math.min(pageOf(query), LAST_PAGE),
  };
}

/** The one address of a search. */
export const searchPath = ({ text, kind, year, page }: Search): string =>
  queryPath("/tim-kiem", {
    q: text,
    loai: kind ? SEARCH_SLUG[kind] : "",
    nam: year ?? "",
    trang: page,
  });

/** How many single changes (a letter added, lost, changed, two swapped) lead from one word to another. */
export function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (rows[row - 2]?.[column - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + same,
          swapped,
        ),
      );
    }
    rows.push(current);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

export type Known = { readonly word: string; readonly entries: number };

/** The word that was probably meant: the nearest, of several the commonest; null when none is near. */
export function nearestWord(typed: string, known: readonly Known[]): string | null {
  const allowed = typed.length <= 4 ? 1 : 2;
  const near = known
    .map((one) => ({ ...one, away: distance(typed, one.word) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || b.entries - a.entries);
  return near[0]?.word ?? null;
}

/** A piece of text, and whether it is one of the words looked for. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** Whether a word of a text is one of those looked for; "nguy*" is looked for by its beginning. */
function isHit(part: string, words: readonly string[]): boolean {
  const folded = foldDiacritics(part);
  return words.some((word) =>
    word.endsWith("*") ? folded.startsWith(word.slice(0, -1)) : folded === word,
  );
}

/** The text in pieces, the words looked for apart; diacritics and case do not count. */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === "") continue;
    const hit = isHit(part, words);
    const last = pieces.at(-1);
    if (last && last.hit === hit) pieces[pieces.length - 1] = { text: last.text + part, hit };
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

const LEAD = 60;
const LENGTH = 220;

/** The part of a text around the first word looked for, cut between words. */
export function excerpt(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= LENGTH) return flat;
  let at = 0;
  for (const part of flat.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!isHit(part[0], words)) continue;
    at = part.index;
    break;
  }
  const from = at <= LEAD ? 0 : flat.indexOf(" ", at - LEAD) + 1;
  const end = flat.length - from <= LENGTH ? flat.length : flat.lastIndexOf(" ", from + LENGTH);
  const to = end <= from ? from + LENGTH : end;
  return `${from > 0 ? "… " : ""}${flat.slice(from, to)}${to < flat.length ? " …" : ""}`;
}
