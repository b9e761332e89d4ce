/** The state of a list in its address: words in, words out. */

export type Query = Record<string, string | string[] | undefined>;

const LONGEST_WORD = 200;

/** One value of the address; "" when it is absent or stands twice. NUL goes: no database text holds it. */
export function wordOf(query: Query, name: string): string {
  const value = query[name];
  return typeof value === "string" ? value.replaceAll("\0", "").trim().slice(0, LONGEST_WORD) : "";
}

/** The page asked for, from 1; anything else is the first. */
export function pageOf(query: Query): number {
  const word = wordOf(query, "trang");
  return /^[1-9]\d{0,5}$/.test(word) ? Number(word) : 1;
}

/** The year asked for; null when none is, or it is no year. */
export function yearOf(query: Query): number | null {
  const word = wordOf(query, "nam");
  return /^\d{4}$/.test(word) ? Number(word) : null;
}

/** A path with what is not empty, the first page left out, so that one state has one address. */
export function queryPath(path: string, state: Record<string, string | number>): string {
  const kept = Object.entries(state).filter(
    ([name, value]) => value !== "" && !(name === "trang" && value === 1),
  );
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return query === "" ? path : `${path}?${query}`;
}
