import { isDay, parseDay } from "@/lib/platform/shared/dates";
import { foldDiacritics, formatNumber } from "@/lib/platform/shared/vietnamese";
import { honourKey } from "@/lib/titles/catalogue/rules";
import type { Field } from "../labels";
import {
  findHonour,
  type HonourIndex,
  likeliest,
  suggestHonour,
  whyNotRegistrable,
} from "./honours";
import type { Draft } from "./read";

/** What is wrong with a cell, and the words that would mend it, "" when emptying it would; null when none is known. */
type Issue = {
  readonly field: Field;
  readonly message: string;
  readonly suggestion: string | null;
};

/** A person as the grid holds one. */
export type Read = {
  readonly departmentId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | "";
  readonly jobTitle: string;
  readonly honour: string;
  readonly note: string;
};

export type Judged = {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  /** Null while a cell is wrong. */
  readonly read: Read | null;
};

export type Bench = {
  /** The day on which the list is judged, yyyy-mm-dd. */
  readonly today: string;
  readonly unitKind: string;
  readonly unitNames: readonly string[];
  /** In whose name one may write; "" is the unit itself. */
  readonly departments: readonly { readonly value: string; readonly label: string }[];
  readonly honours: HonourIndex;
  /** Who is registered for what already, by `personKey`. */
  readonly registered: ReadonlySet<string>;
};

/** One person and one honour, as the database tells them apart: letters, case aside, with the year and the honour. */
export const personKey = (one: Pick<Read, "fullName" | "birthYear" | "honour">): string =>
  `${one.fullName.normalize("NFC").trim().toLowerCase()}|${one.birthYear ?? 0}|${one.honour}`;

export type Cell<T> =
  | { readonly value: T }
  | { readonly message: string; readonly suggestion: string | null };
const wrong = (message: string, suggestion: string | null = null) => ({ message, suggestion });

const OLDEST = 1920;
const YOUNGEST = 2010;

export function readName(text: string): Cell<string> {
  const name = text.replace(/\s+/g, " ").trim();
  if (name === "") return wrong("Nhập họ và tên.");
  if (name.length > 120) return wrong("Họ và tên dài quá 120 ký tự.");
  if (/\d/.test(name)) {
    const letters = name.replace(/[\d.)]+/g, "").trim();
    return wrong("Họ và tên có chữ số.", /\p{L}/u.test(letters) ? letters : null);
  }
  if (!/\p{L}/u.test(name)) return wrong("Đây không phải là họ và tên.");
  return { value: name };
}

/** A year of birth: alone, or at the end of a full date. Never guessed from two digits. */
export function readYear(text: string, today: string): Cell<number | null> {
  const typed = text.trim().replace(/^(sinh\s*(năm|ngày)?|ns)\s*:?\s*/iu, "");
  if (typed === "") return { value: null };
  const day = parseDay(typed) ?? (isDay(typed) ? typed : null);
  const year = day ? Number(day.slice(0, 4)) : /^\d{4}(\.0+)?$/.test(typed) ? Number(typed) : null;
  if (year === null) {
    const { message, years } = unreadYear(typed);
    const meant = years.map(String).find((one) => "value" in readYear(one, today));
    return wrong(message, meant ?? "");
  }
  if ((day ?? `${year}-01-01`) > today)
    return wrong(
      day
        ? `Ngày sinh ${typed} ở trong tương lai. Nhập lại năm sinh.`
        : `Năm sinh ${year} ở trong tương lai. Nhập lại năm sinh.`,
    );
  if (year < OLDEST) return wrong(`Năm sinh phải từ ${OLDEST} trở lại đây.`);
  if (year > YOUNGEST) return wrong(`Kiểm tra lại năm sinh ${year}.`);
  return { value: year };
}

/** What is wrong with a year that cannot be read, and the years that may be meant, the likeliest first. */
function unreadYear(typed: string): { message: string; years: readonly number[] } {
  const two = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]|')?(\d{2})$/.exec(typed)?.[1];
  if (two)
    return {
      message: "Năm sinh chỉ có hai chữ số. Nhập đủ bốn chữ số.",
      years: [1900 + Number(two), 2000 + Number(two)],
    };
  const four = [...new Set(typed.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))];
  if (four.length === 1)
    return {
      message: "Ngày sinh không đọc được. Nhập ngày/tháng/năm hoặc năm sinh.",
      years: four.map(Number),
    };
  // A workbook counts days from 1900; a bare number of five digits is such a day pasted without its format.
  const serial = /^\d{5}$/.test(typed) ? Number(typed) : 0;
  if (serial > 7_000) {
    const year = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
    return { message: "Đây là ngày chưa định dạng của Excel.", years: [year] };
  }
  return { message: "Nhập năm sinh gồm bốn chữ số.", years: [] };
}

export function readSex(text: string): Cell<"female" | "male" | ""> {
  const said = foldDiacritics(text).replace(/[^a-z]/g, "");
  if (said === "") return { value: "" };
  if (["nam", "male", "m", "ong", "trai"].includes(said)) return { value: "male" };
  if (["nu", "female", "f", "ba", "gai"].includes(said)) return { value: "female" };
  return wrong("Ghi Nam hoặc Nữ, hoặc để trống.", "");
}

function readHonour(text: string, bench: Bench): Cell<string> {
  if (text === "") return { value: "" };
  const entry = findHonour(bench.honours, text);
  if (entry) {
    const why = whyNotRegistrable(entry, bench.unitKind);
    return why ? wrong(why) : { value: honourKey(entry) };
  }
  const meant = suggestHonour(bench.honours, text, bench.unitKind);
  return wrong(`Không có danh hiệu, hình thức nào tên là “${text}”.`, meant ? meant.name : null);
}

/** "P. TC-HC" and "Phòng TC HC" as one. */
const foldDepartment = (text: string): string =>
  ` ${foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `
    .replace(/^ p /, " phong ")
    .replace(/^ tt /, " trung tam ")
    .trim();

export function findDepartment(
  text: string,
  { departments, unitNames }: Pick<Bench, "departments" | "unitNames">,
): string | null {
  const folded = foldDepartment(text);
  if (folded === "") return null;
  const same = departments.find(({ label }) => foldDepartment(label) === folded);
  if (same) return same.value;
  const bare = departments.find(
    ({ label }) => foldDepartment(label).replace(/^(phong|ban) /, "") === folded,
  );
  if (bare) return bare.value;
  const ofUnit = unitNames.some((name) => foldDepartment(name) === folded);
  return ofUnit && departments.some(({ value }) => value === "") ? "" : null;
}

export function readDepartment(
  text: string,
  bench: Pick<Bench, "departments" | "unitNames">,
): Cell<string> {
  const [only, ...others] = bench.departments;
  if (only && others.length === 0) return { value: only.value };
  if (text === "") return { value: "" };
  const found = findDepartment(text, bench);
  if (found !== null) return { value: found };
  const meant = likeliest(
    foldDepartment(text),
    bench.departments.map(({ label }) => ({ name: foldDepartment(label), thing: label })),
  );
  return wrong(
    `Đơn vị không có phòng, ban nào tên là “${text}”. Sửa lại, hoặc để trống nếu thuộc đơn vị.`,
    meant ?? "",
  );
}

export function readText(text: string, limit: number, what: string): Cell<string> {
  return text.length > limit
    ? wrong(`${what} dài quá ${limit} ký tự. Rút gọn lại.`, text.slice(0, limit))
    : { value: text };
}

function judge(draft: Draft, bench: Bench): Judged {
  const { cells } = draft;
  const read = {
    fullName: readName(cells.fullName),
    birthYear: readYear(cells.birthYear, bench.today),
    sex: readSex(cells.sex),
    jobTitle: readText(cells.jobTitle, 160, "Chức vụ"),
    department: readDepartment(cells.department, bench),
    honour: readHonour(cells.honour, bench),
    note: readText(cells.note, 500, "Ghi chú"),
  };
  const issues = Object.entries(read).flatMap(([field, cell]) =>
    "message" in cell ? [{ field: field as Field, ...cell }] : [],
  );
  const { fullName, birthYear, sex, jobTitle, department, honour, note } = read;
  if (
    "value" in fullName &&
    "value" in birthYear &&
    "value" in sex &&
    "value" in jobTitle &&
    "value" in department &&
    "value" in honour &&
    "value" in note
  ) {
    return {
      draft,
      issues,
      read: {
        departmentId: department.value,
        fullName: fullName.value,
        birthYear: birthYear.value,
        sex: sex.value,
        jobTitle: jobTitle.value,
        honour: honour.value,
        note: note.value,
      },
    };
  }
  return { draft, issues, read: null };
}

/**
 * Judges a list line by line. Who stands twice for the same honour, in the list or on the file, is marked from the second
 * time on; the first stays good.
 */
export function judgeAll(drafts: readonly Draft[], bench: Bench): Judged[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const judged = judge(draft, bench);
    if (judged.read === null || judged.read.honour === "") return judged;
    const key = personKey(judged.read);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, draft.line);
    const where =
      before !== undefined
        ? `ở dòng ${formatNumber(before)} của danh sách này`
        : bench.registered.has(key)
          ? "trong hồ sơ"
          : null;
    if (where === null) return judged;
    const message = `Người này đã được đăng ký danh hiệu này ${where}. Bỏ dòng này, hoặc nhập năm sinh nếu là người khác trùng họ tên.`;
    return { draft, read: null, issues: [{ field: "fullName", message, suggestion: null }] };
  });
}
