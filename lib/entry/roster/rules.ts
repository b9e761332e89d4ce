import type { Field } from "@/lib/entry/intake/labels";
import { foldHeading, type Lookup } from "@/lib/entry/intake/rules/heads";
import {
  type Cell,
  findDepartment,
  readDepartment,
  readName,
  readSex,
  readText,
  readYear,
} from "@/lib/entry/intake/rules/judge";
import { type Draft, readPeople } from "@/lib/entry/intake/rules/read";
import { identityDigits } from "@/lib/organisation/person/rules";
import type { Table } from "@/lib/platform/shared/table";
import { foldDiacritics, formatNumber } from "@/lib/platform/shared/vietnamese";
import { NUMBER_HEADINGS, type RosterField } from "./labels";

type Numbered = Extract<RosterField, "staffNumber" | "identityNumber">;

/** One person of a list, as text: what is shown, mended and judged again. */
export type RosterDraft = {
  readonly line: number;
  readonly part: number;
  readonly cells: Readonly<Record<RosterField, string>>;
};

export type RosterReading = {
  readonly drafts: readonly RosterDraft[];
  readonly unread: readonly string[];
  readonly passed: number;
};

const HEAD_WITHIN = 20;

const numberOf = (heading: string): Numbered | null => {
  const folded = foldHeading(heading);
  return (
    (Object.keys(NUMBER_HEADINGS) as Numbered[]).find((field) =>
      NUMBER_HEADINGS[field].includes(folded),
    ) ?? null
  );
};

/** The columns that hold numbers, by their heads; without heads, the one of nine or twelve digits. */
function numberColumns(table: Table): ReadonlyMap<number, Numbered> {
  const found = new Map<number, Numbered>();
  for (const row of table.slice(0, HEAD_WITHIN))
    row.forEach((cell, column) => {
      const field = numberOf(cell);
      if (field && ![...found.values()].includes(field)) found.set(column, field);
    });
  if (found.size > 0) return found;
  const width = Math.max(0, ...table.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const filled = table.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    const digits = filled.filter((cell) => identityDigits(cell) !== null).length;
    if (digits > 0 && digits * 2 > filled.length) return new Map([[column, "identityNumber"]]);
  }
  return found;
}

/** Reads a unit's roster as lists of people are read, and the numbers that only a roster has beside it. */
export function readRoster(table: Table, isDepartment: (words: string) => boolean): RosterReading {
  const numbers = numberColumns(table);
  // The reader of people is told of a remark where a number stands: a head it knows, over nothing.
  const people = table.map((row) =>
    row.map((cell, column) => (numbers.has(column) ? (numberOf(cell) ? "Ghi chú" : "") : cell)),
  );
  const lookup: Lookup = { honourOf: () => "", isDepartment };
  const { drafts, unread, passed } = readPeople(people, lookup);
  return {
    unread,
    passed,
    drafts: drafts.map(({ line, part, cells }: Draft) => {
      const own: Record<Numbered, string> = { staffNumber: "", identityNumber: "" };
      for (const [column, field] of numbers) own[field] = (table[line - 1]?.[column] ?? "").trim();
      const { fullName, birthYear, sex, jobTitle, department }: Record<Field, string> = cells;
      return { line, part, cells: { fullName, birthYear, sex, jobTitle, department, ...own } };
    }),
  };
}

/** A person as the roster takes one. */
type RosterRead = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | "";
  readonly position: string;
  readonly departmentId: string;
  readonly staffNumber: string;
  readonly identityNumber: string;
};

type RosterIssue = {
  readonly field: RosterField;
  readonly message: string;
  readonly suggestion: string | null;
};

export type RosterJudged = {
  readonly draft: RosterDraft;
  readonly issues: readonly RosterIssue[];
  /** Null while a cell is wrong. */
  readonly read: RosterRead | null;
};

export type RosterBench = {
  readonly today: string;
  readonly unitNames: readonly string[];
  /** The unit itself under "" and its departments. */
  readonly departments: readonly { readonly value: string; readonly label: string }[];
  /** Staff numbers that the portal has told to be somebody else's. */
  readonly taken: ReadonlySet<string>;
};

export const isDepartmentOf = (bench: RosterBench) => (words: string) =>
  findDepartment(words, bench) !== null;

function readIdentity(text: string): Cell<string> {
  if (text === "") return { value: "" };
  const digits = identityDigits(text);
  if (digits) return { value: digits };
  const bare = text.replace(/[\s.-]/g, "");
  // A workbook that took the number for a figure has dropped the noughts before it.
  const dropped = /^\d{8}$|^\d{10,11}$/.test(bare);
  if (dropped)
    return {
      message: "Số căn cước thiếu chữ số, có thể Excel đã bỏ số 0 ở đầu.",
      suggestion: bare.padStart(bare.length === 8 ? 9 : 12, "0"),
    };
  return {
    message: /e\+/i.test(bare)
      ? "Excel đã rút gọn số này. Định dạng cột là Văn bản (Text) rồi nhập lại số."
      : "Số căn cước gồm 12 chữ số, hoặc 9 chữ số của chứng minh nhân dân cũ.",
    suggestion: "",
  };
}

function readStaffNumber(text: string, taken: ReadonlySet<string>): Cell<string> {
  return taken.has(text)
    ? {
        message: "Số hiệu này đã ghi cho một người khác. Kiểm tra lại, hoặc để trống.",
        suggestion: "",
      }
    : readText(text, 40, "Số hiệu");
}

function judge(draft: RosterDraft, bench: RosterBench): RosterJudged {
  const { cells } = draft;
  const read = {
    fullName: readName(cells.fullName),
    birthYear: readYear(cells.birthYear, bench.today),
    sex: readSex(cells.sex),
    jobTitle: readText(cells.jobTitle, 160, "Chức vụ"),
    department: readDepartment(cells.department, bench),
    staffNumber: readStaffNumber(cells.staffNumber, bench.taken),
    identityNumber: readIdentity(cells.identityNumber),
  };
  const issues = Object.entries(read).flatMap(([field, cell]) =>
    "message" in cell ? [{ field: field as RosterField, ...cell }] : [],
  );
  const { fullName, birthYear, sex, jobTitle, department, staffNumber, identityNumber } = read;
  const whole =
    "value" in fullName &&
    "value" in birthYear &&
    "value" in sex &&
    "value" in jobTitle &&
    "value" in department &&
    "value" in staffNumber &&
    "value" in identityNumber;
  if (!whole) return { draft, issues, read: null };
  return {
    draft,
    issues,
    read: {
      fullName: fullName.value,
      birthYear: birthYear.value,
      sex: sex.value,
      position: jobTitle.value,
      departmentId: department.value,
      staffNumber: staffNumber.value,
      identityNumber: identityNumber.value,
    },
  };
}

/** What makes two lines of one list the same person: a number, or else all that is known of them. */
function marksOf(read: RosterRead): { field: RosterField; mark: string }[] {
  const marks: { field: RosterField; mark: string }[] = [];
  if (read.identityNumber) marks.push({ field: "identityNumber", mark: `i${read.identityNumber}` });
  if (read.staffNumber) marks.push({ field: "staffNumber", mark: `s${read.staffNumber}` });
  if (marks.length === 0)
    marks.push({
      field: "fullName",
      mark: [
        foldDiacritics(read.fullName) === "" ? "" : read.fullName.normalize("NFC").toLowerCase(),
        read.birthYear ?? "",
        read.departmentId,
        read.position.toLowerCase(),
      ].join("|"),
    });
  return marks;
}

/** Judges a list line by line; who stands in it twice is marked from the second time on, the first stays good. */
export function judgeRoster(drafts: readonly RosterDraft[], bench: RosterBench): RosterJudged[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const judged = judge(draft, bench);
    if (judged.read === null) return judged;
    const marks = marksOf(judged.read);
    const twice = marks.find(({ mark }) => seen.has(mark));
    for (const { mark } of marks) if (!seen.has(mark)) seen.set(mark, draft.line);
    if (!twice) return judged;
    const message = `Trùng với dòng ${formatNumber(seen.get(twice.mark) ?? 0)} của danh sách này. Bỏ dòng này, hoặc sửa lại nếu là hai người.`;
    return { draft, read: null, issues: [{ field: twice.field, message, suggestion: null }] };
  });
}
