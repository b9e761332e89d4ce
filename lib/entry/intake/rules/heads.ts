import type { Table } from "@/lib/platform/shared/table";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";
import { FIELDS, type Field, HEADINGS, type Role } from "../labels";

/** What is known from outside the table. */
export type Lookup = {
  /** The key of the honour that such words name, "" when none does. */
  readonly honourOf: (words: string) => string;
  readonly isDepartment: (words: string) => boolean;
};

export type Column =
  | { readonly is: "field"; readonly field: Field }
  | { readonly is: "family" | "given" }
  /** A year of birth under "Nam" or "Nữ", or a cross there. */
  | { readonly is: "year" | "mark"; readonly sex: string }
  /** A column of crosses under the name of an honour. */
  | { readonly is: "honour"; readonly words: string }
  | { readonly is: "none" };

type Head = {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly unread: string[];
};

/** No diacritics, no punctuation, no bracketed remark: "Chức vụ, chức danh (ghi rõ)" as "chuc vu chuc danh". */
export const foldHeading = (text: string): string =>
  foldDiacritics(text.replace(/\([^)]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const ROLES = Object.keys(HEADINGS) as Role[];

/** The column's role by its heading: the same words, or else the longest known words that stand in it. */
function roleOf(heading: string): Role | null {
  const folded = foldHeading(heading);
  if (folded === "") return null;
  const same = ROLES.find((role) => HEADINGS[role].includes(folded));
  if (same) return same;
  let best: { role: Role; length: number } | null = null;
  for (const role of ROLES) {
    for (const words of HEADINGS[role]) {
      const stands = words.length >= 6 && ` ${folded} `.includes(` ${words} `);
      if (stands && words.length > (best?.length ?? 0)) best = { role, length: words.length };
    }
  }
  return best?.role ?? null;
}

const HEAD_WITHIN = 20;
/** "(1) (2) (3)" under the heads of a form. */
export const isNumbering = (row: readonly string[]) => {
  const filled = row.filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell) => /^\(?(\d{1,2}|[A-Za-z])\)?$/.test(cell));
};

/** Where the heads stand: one row or two, the second naming what the first puts together. Null when there is none. */
export function findHead(table: Table, lookup: Lookup): (Head & { readonly at: number }) | null {
  for (const [at, row] of table.slice(0, HEAD_WITHIN).entries()) {
    const roles = row.map(roleOf);
    const named = roles.findIndex((role) => role === "fullName" || role === "family");
    if (named < 0 || roles.filter((role) => role !== null).length < 2) continue;
    const below = table[at + 1];
    const second = below && isSecondHead(row, below, named, lookup) ? below : null;
    return { at, ...readHead(row, second, lookup), rows: second ? 2 : 1 };
  }
  return null;
}

function isSecondHead(
  top: readonly string[],
  below: readonly string[],
  named: number,
  lookup: Lookup,
): boolean {
  const name = below[named] ?? "";
  if (name !== "" && name !== top[named]) return false;
  return below.some(
    (cell, column) =>
      cell !== "" &&
      cell !== top[column] &&
      (roleOf(cell) !== null || lookup.honourOf(cell) !== ""),
  );
}

function readHead(
  top: readonly string[],
  second: readonly string[] | null,
  lookup: Lookup,
): Pick<Head, "columns" | "unread"> {
  const unread: string[] = [];
  const width = Math.max(top.length, second?.length ?? 0);
  const words = (column: number) => second?.[column] || top[column] || "";
  const hasFemale = Array.from({ length: width }, (_, column) => roleOf(words(column))).includes(
    "female",
  );
  let over = "";
  const columns = Array.from({ length: width }, (_, column): Column => {
    if (top[column]) over = top[column];
    const above = second?.[column] ? roleOf(over) : null;
    const heading = words(column);
    const role = roleOf(heading);
    if (role === "female" || (role === "male" && hasFemale)) {
      const sex = role === "female" ? "Nữ" : "Nam";
      return { is: above === "birthYear" ? "year" : "mark", sex };
    }
    if (role === "family" || role === "given") return { is: role };
    if (role === "ordinal" || heading === "") return { is: "none" };
    if (lookup.honourOf(heading) !== "") return { is: "honour", words: heading };
    const field = role === "male" ? null : (role ?? (above && isField(above) ? above : null));
    if (field) return { is: "field", field };
    unread.push(heading);
    return { is: "none" };
  });
  return { columns, unread };
}

const isField = (role: Role): role is Field => (FIELDS as readonly string[]).includes(role);

/** A list pasted without its heads: each column is what most of its cells look like. */
export function guessHead(table: Table, lookup: Lookup): Head {
  const width = Math.max(0, ...table.map((row) => row.length));
  const sample = table.slice(0, 60);
  const taken = new Set<Field>();
  const most = (column: number, test: (cell: string) => boolean) => {
    const filled = sample.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
  };
  const tests: [Field, (cell: string) => boolean][] = [
    ["honour", (cell) => cell.split(/[;,+]/).some((part) => lookup.honourOf(part) !== "")],
    ["birthYear", (cell) => /^(\d{1,2}[/.-]\d{1,2}[/.-])?(19|20)\d{2}$/.test(cell)],
    ["sex", (cell) => /^(nam|nu)$/.test(foldDiacritics(cell))],
    ["department", lookup.isDepartment],
    ["fullName", looksLikeName],
    ["jobTitle", (cell) => /\p{L}{3}/u.test(cell)],
    ["note", (cell) => /\p{L}/u.test(cell)],
  ];
  const columns = Array.from({ length: width }, (_, column): Column => {
    const found = tests.find(([field, test]) => !taken.has(field) && most(column, test));
    if (!found) return { is: "none" };
    taken.add(found[0]);
    return { is: "field", field: found[0] };
  });
  return { columns, rows: 0, unread: [] };
}

const looksLikeName = (cell: string) =>
  /^(\p{Lu}[\p{L}'’]*\s+){1,6}\p{Lu}[\p{L}'’]*$/u.test(cell) && !/\d/.test(cell);
