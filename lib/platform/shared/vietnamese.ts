/** Vietnamese text and numbers: comparing, sorting and reading them the way the ministry writes them. */

const collator = new Intl.Collator("vi", { sensitivity: "variant", numeric: true });
const numberFormat = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** Lower case without diacritics, `đ` as `d`, single spaces: what two spellings must share to match in a search. */
export function foldDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** True when every word of the query occurs in the text, whatever the diacritics and the order. */
export function matchesFolded(text: string, query: string): boolean {
  const folded = foldDiacritics(text);
  return foldDiacritics(query)
    .split(" ")
    .every((word) => folded.includes(word));
}

/** Vietnamese alphabetical order, numbers inside the text by value. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** People in the order of a Vietnamese list: by given name (the last word), then by family and middle names. */
export function comparePersonNames(a: string, b: string): number {
  const [givenA, restA] = splitPersonName(a);
  const [givenB, restB] = splitPersonName(b);
  return collator.compare(givenA, givenB) || collator.compare(restA, restB);
}

function splitPersonName(name: string): [given: string, rest: string] {
  const words = name.normalize("NFC").trim().split(/\s+/);
  const given = words.pop() ?? "";
  return [given, words.join(" ")];
}

/** 1234.5 as "1.234,5"; at most six decimals. Whole numbers, of which lists are full, without the tables of languages. */
export function formatNumber(value: number): string {
  return Number.isSafeInteger(value)
    ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ".")
    : numberFormat.format(value);
}

/** 45.5 as "45,5%": the sign stands at the figure, as laws and decrees print it. */
export const formatPercent = (value: number): string => `${formatNumber(value)}%`;

/** A figure already in words with what it is measured in: "12 văn bản", but "95%". */
export const withMeasure = (figure: string, measure: string): string =>
  measure === "%" ? `${figure}%` : `${figure} ${measure}`.trim();

/** A name such as "Tháng 2/2021" in the middle of a sentence. */
export const midSentence = (name: string): string =>
  `${name.charAt(0).toLocaleLowerCase("vi")}${name.slice(1)}`;

/** Whole đồng as "1.234.567 đ". */
export function formatMoney(dong: number): string {
  return `${numberFormat.format(Math.round(dong))} đ`;
}

/**
 * Reads "1.234,5", "1234,5", "1 234" or "-3". Answers null for anything else, "1.5" among them:
 * a point groups thousands here, and guessing that it meant a comma would change somebody's figure tenfold.
 */
export function parseNumber(text: string): number | null {
  const typed = text.trim().replace(/−/g, "-");
  const grouped = /^-?\d{1,3}([.\s])\d{3}(?:\1\d{3})*(,\d+)?$/.test(typed);
  const plain = /^-?\d+(,\d+)?$/.test(typed);
  if (!grouped && !plain) return null;
  return Number(typed.replace(/[.\s]/g, "").replace(",", "."));
}
