import { repairText } from "@/lib/platform/shared/legacy-text";
import type { Table } from "@/lib/platform/shared/table";
import type { Field } from "../labels";
import { type Column, findHead, foldHeading, guessHead, isNumbering, type Lookup } from "./heads";

/**
 * One person and one title, as text: what is shown, mended and judged again. `line` counts the source's lines from 1,
 * `part` the titles that one line holds from 0.
 */
export type Draft = {
  readonly line: number;
  readonly part: number;
  readonly cells: Readonly<Record<Field, string>>;
};

export type Reading = {
  readonly drafts: readonly Draft[];
  /** Headings that no field answers to; their columns are left out. */
  readonly unread: readonly string[];
  /** Lines passed over: sums, signatures, numbering. */
  readonly passed: number;
};

const EMPTY: Record<Field, string> = {
  fullName: "",
  birthYear: "",
  sex: "",
  jobTitle: "",
  department: "",
  honour: "",
  note: "",
};

const MARK = /^(x|v|✓|✔|có|1|\+)$/i;
/** Sums, signatures and remarks under a list. */
const CLOSING =
  /^(tong|tong cong|tong so|cong|an dinh|danh sach gom|nguoi lap|nguoi lap bieu|thu truong|xac nhan|noi nhan|ghi chu)\b/;

/**
 * Reads a table of people. A line that holds one cell alone is a heading: a department's or a title's name counts for the
 * lines after it. Old fonts and decomposed letters are repaired; several titles in one cell become a line each.
 */
export function readPeople(source: Table, lookup: Lookup): Reading {
  const table = source.map((row) => row.map(repairText));
  const found = findHead(table, lookup);
  const head = found ?? guessHead(table, lookup);
  const from = found ? found.at + found.rows : 0;
  const drafts: Draft[] = [];
  let passed = 0;
  let department = "";
  let honour = "";
  table.slice(from).forEach((row, index) => {
    const filled = row.filter((cell) => cell !== "");
    if (filled.length === 0) return;
    const heading = headingOf(filled);
    if (heading !== null && lookup.honourOf(heading) !== "") {
      honour = heading;
      return;
    }
    if (heading !== null && lookup.isDepartment(heading)) {
      department = heading;
      return;
    }
    const read = readRow(row, head.columns, lookup);
    const nameless = (read[0]?.fullName ?? "") === "";
    if (isNumbering(row) || (nameless && filled.length <= 2) || isClosing(filled, nameless)) {
      passed += 1;
      return;
    }
    for (const [part, cells] of read.entries()) {
      drafts.push({
        line: from + index + 1,
        part,
        cells: {
          ...cells,
          department: cells.department || department,
          honour: cells.honour || honour,
        },
      });
    }
  });
  return { drafts, unread: head.unread, passed };
}

/** "II. Phòng Tổng hợp", alone in its line or after its number. */
function headingOf(filled: readonly string[]): string | null {
  if (filled.length > 2) return null;
  const [first = "", second] = filled;
  if (second !== undefined && !/^([IVX]+|[A-Z]|\d{1,2})[.)]?$/.test(first)) return null;
  return (second ?? first).replace(/^([IVX]+|[A-Z]|\d{1,2})[.)]\s*/, "").replace(/:$/, "");
}

const isClosing = (filled: readonly string[], nameless: boolean) =>
  (nameless || filled.length <= 3) && CLOSING.test(foldHeading(filled[0] ?? ""));

function readRow(
  row: readonly string[],
  columns: readonly Column[],
  lookup: Lookup,
): Record<Field, string>[] {
  const cells = { ...EMPTY };
  const crossed: string[] = [];
  let family = "";
  let given = "";
  columns.forEach((column, at) => {
    const text = row[at] ?? "";
    if (text === "") return;
    switch (column.is) {
      case "field":
        cells[column.field] = [cells[column.field], text].filter(Boolean).join("; ");
        break;
      case "family":
        family = text;
        break;
      case "given":
        given = text;
        break;
      case "year":
        cells.birthYear = text;
        cells.sex = column.sex;
        break;
      case "mark":
        if (/\d{4}/.test(text)) cells.birthYear = text;
        cells.sex = column.sex;
        break;
      case "honour":
        if (MARK.test(text)) crossed.push(column.words);
        break;
      case "none":
        break;
    }
  });
  if (cells.fullName === "") cells.fullName = [family, given].filter(Boolean).join(" ");
  const named = { ...cells, ...nameWithoutAddress(cells) };
  const honours = [...severalHonours(named.honour, lookup), ...crossed];
  return honours.length === 0 ? [named] : honours.map((honour) => ({ ...named, honour }));
}

/** "Ông Nguyễn Văn A", "Bà …", "Đ/c …": the address goes, and says the sex where nothing else does. */
function nameWithoutAddress(cells: Record<Field, string>): { fullName: string; sex: string } {
  const [, address = "", rest = ""] =
    /^(ông|bà|đ\/c|đồng chí|anh|chị)[.:]?\s+(.+)$/iu.exec(cells.fullName) ?? [];
  if (address === "") return { fullName: cells.fullName, sex: cells.sex };
  const said = { ông: "Nam", anh: "Nam", bà: "Nữ", chị: "Nữ" }[address.toLowerCase()] ?? "";
  return { fullName: rest, sex: cells.sex || said };
}

/** "LĐTT; CSTĐCS" as two; one whole where its parts are not all known. */
function severalHonours(text: string, lookup: Lookup): string[] {
  if (text === "") return [];
  if (lookup.honourOf(text) !== "") return [text];
  const parts = text
    .split(/[;,+\n]| và /u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => lookup.honourOf(part) !== "") ? parts : [text];
}
