import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";

export const SCOPES = ["grassroots", "ministry", "nationwide"] as const;
export type Scope = (typeof SCOPES)[number];

export type Author = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly jobTitle: string;
  /** Per cent of the work, with at most two decimals, as a string with a point. */
  readonly share: string;
};

export type Initiative = {
  readonly id: string;
  readonly departmentName: string | null;
  readonly title: string;
  readonly field: string;
  readonly summary: string;
  readonly scope: Scope | null;
  readonly appliedFrom: string | null;
  readonly authors: readonly Author[];
};

type Problem = {
  readonly field: "title" | "field" | "summary" | "scope" | "authors";
  readonly message: string;
};

const SUMMARY_MINIMUM = 50;

/** The whole work, in hundredths of a per cent. */
const WHOLE = 10_000;

/** Shares in hundredths of a per cent: whole numbers, so that 33.33 + 33.33 + 33.34 is exactly a hundred. */
const hundredths = (share: string): number => Math.round(Number(share) * 100);

/** What all authors hold together, in per cent. */
export const sumOfShares = (authors: readonly Pick<Author, "share">[]): number =>
  authors.reduce((sum, author) => sum + hundredths(author.share), 0) / 100;

/** The whole split into so many shares as equal as two decimals allow, the larger ones last. */
export function evenShares(count: number): string[] {
  const least = Math.floor(WHOLE / count);
  const larger = WHOLE % count;
  return Array.from({ length: count }, (_, index) =>
    ((least + (index >= count - larger ? 1 : 0)) / 100).toFixed(2),
  );
}

/** What is wrong with the shares, as one sentence; null when every author has one and they add to exactly 100. */
export function shareProblem(authors: readonly Pick<Author, "share">[]): string | null {
  const total = sumOfShares(authors);
  if (total !== 100) {
    const shown = total.toLocaleString("vi-VN");
    return `Tổng tỷ lệ đóng góp của các tác giả đang là ${shown}%, phải bằng đúng 100%. Điều chỉnh lại tỷ lệ của từng tác giả.`;
  }
  return authors.some((author) => hundredths(author.share) <= 0)
    ? "Có tác giả chưa có tỷ lệ đóng góp: nhập tỷ lệ lớn hơn 0% hoặc xóa dòng đó."
    : null;
}

/** What keeps an initiative from being sent (NĐ 13/2012/NĐ-CP; authors' table of TT 18/2013/TT-BKHCN, Phụ lục I). */
export function initiativeProblems(
  initiative: Omit<Initiative, "id" | "departmentName">,
): Problem[] {
  const problems: Problem[] = [];
  if (initiative.title.trim() === "")
    problems.push({ field: "title", message: "Nhập tên sáng kiến." });
  if (initiative.field.trim() === "")
    problems.push({ field: "field", message: "Nhập lĩnh vực áp dụng." });
  if (initiative.summary.trim().length < SUMMARY_MINIMUM) {
    problems.push({
      field: "summary",
      message: `Mô tả bản chất, điểm mới và lợi ích của sáng kiến (ít nhất ${SUMMARY_MINIMUM} ký tự).`,
    });
  }
  if (initiative.scope === null)
    problems.push({ field: "scope", message: "Chọn phạm vi đề nghị công nhận." });
  const message = authorsProblem(initiative.authors);
  if (message !== null) problems.push({ field: "authors", message });
  return problems;
}

/** One person by name and year of birth. Diacritics count: Hùng is not Hưng. */
type Named = Pick<Author, "fullName" | "birthYear">;
const personKey = ({ fullName, birthYear }: Named): string =>
  `${fullName.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi")}|${birthYear ?? ""}`;

/** The places of the authors who stand further up already. */
export function doubledPlaces(authors: readonly Named[]): number[] {
  const keys = authors.map(personKey);
  return keys.flatMap((key, place) =>
    authors[place]?.fullName.trim() !== "" && keys.indexOf(key) < place ? [place] : [],
  );
}

/** What is said beside such an author. */
export const DOUBLED =
  "Tác giả này đã có ở dòng trên: gộp lại thành một dòng, hoặc nhập năm sinh để phân biệt hai người trùng tên.";

function authorsProblem(authors: readonly Author[]): string | null {
  const named = authors.filter((author) => author.fullName.trim() !== "");
  if (named.length === 0) return "Nhập ít nhất một tác giả.";
  if (named.length < authors.length)
    return "Có tác giả chưa nhập họ và tên: nhập họ tên hoặc xóa dòng đó.";
  if (doubledPlaces(authors).length > 0)
    return "Một tác giả được nhập hai lần: gộp lại thành một dòng, hoặc nhập năm sinh để phân biệt hai người trùng tên.";
  return shareProblem(authors);
}

/** What the public list of initiatives is narrowed to. */
export type PublicFilter = {
  readonly year: number | null;
  readonly scope: Scope | null;
  /** Any part of the title, the field or the unit's name, diacritics or not. */
  readonly search: string;
  readonly page: number;
};

export const SCOPE_SLUG: Record<Scope, string> = {
  grassroots: "cap-co-so",
  ministry: "cap-bo",
  nationwide: "toan-quoc",
};

/** What the public list's address asks for, read kindly: what makes no sense is as good as absent. */
export function readInitiatives(query: Query): PublicFilter {
  const year = wordOf(query, "nam");
  const scope = wordOf(query, "pham-vi");
  return {
    year: /^(19|20)\d{2}$/.test(year) ? Number(year) : null,
    scope: SCOPES.find((one) => SCOPE_SLUG[one] === scope) ?? null,
    search: wordOf(query, "q"),
    page: pageOf(query),
  };
}

/** The one address of the public list. */
export const initiativesPath = ({ year, scope, search, page }: PublicFilter): string =>
  queryPath("/sang-kien", {
    nam: year ?? "",
    "pham-vi": scope ? SCOPE_SLUG[scope] : "",
    q: search,
    trang: page,
  });
