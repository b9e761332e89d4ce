import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Author,
  evenShares,
  type Initiative,
  initiativeProblems,
  shareProblem,
  sumOfShares,
} from "@/lib/entry/initiative/rules";

const author = (fullName: string, share: string, birthYear: number | null = null): Author => ({
  fullName,
  birthYear,
  jobTitle: "Chuyên viên",
  share,
});

const WHOLE: Omit<Initiative, "id" | "departmentName"> = {
  title: "Bản đồ trực tuyến nguồn nước dưới đất",
  field: "Tài nguyên nước",
  summary: "Gộp số liệu quan trắc của các trạm vào một bản đồ, ai cần cũng tra được ngay.",
  scope: "grassroots",
  appliedFrom: "2021-01-15",
  authors: [author("Trần Thị Ví Dụ", "60"), author("Nguyễn Văn Mẫu", "40")],
};

const problems = (over: Partial<typeof WHOLE>) => initiativeProblems({ ...WHOLE, ...over });
const shares = (...values: string[]) => values.map((share) => ({ share }));

describe("an initiative", () => {
  it.each<[string, Partial<typeof WHOLE>, string[]]>([
    ["lacks nothing", {}, []],
    ["need not be applied yet", { appliedFrom: null }, []],
    ["without a title", { title: " " }, ["title"]],
    ["without a field", { field: "" }, ["field"]],
    ["with 49 characters of summary", { summary: "x".repeat(49) }, ["summary"]],
    ["with 50 characters of summary", { summary: "x".repeat(50) }, []],
    [
      "with 50 characters of which some are blanks at the ends",
      { summary: ` ${"x".repeat(49)}` },
      ["summary"],
    ],
    ["without a scope", { scope: null }, ["scope"]],
    ["without an author", { authors: [] }, ["authors"]],
    ["with a nameless author", { authors: [author("A", "50"), author(" ", "50")] }, ["authors"]],
    [
      "just begun",
      { title: "", field: "", summary: "", scope: null, authors: [] },
      ["title", "field", "summary", "scope", "authors"],
    ],
  ])("%s", (_, over, fields) => {
    expect(problems(over).map((problem) => problem.field)).toEqual(fields);
  });
});

describe("its authors", () => {
  it("[I-03] are told the sum when it is not 100", () => {
    expect(problems({ authors: [author("A", "50"), author("B", "40")] })).toEqual([
      {
        field: "authors",
        message:
          "Tổng tỷ lệ đóng góp của các tác giả đang là 90%, phải bằng đúng 100%. Điều chỉnh lại tỷ lệ của từng tác giả.",
      },
    ]);
  });

  it.each([
    ["twice in the same words", "Trần Thị Ví Dụ", null, "Trần Thị Ví Dụ", null],
    ["in capitals", "Trần Thị Ví Dụ", null, "TRẦN THỊ VÍ DỤ", null],
    ["with more blanks", "Trần Thị Ví Dụ", null, " Trần  Thị Ví Dụ ", null],
    ["in decomposed letters", "Trần Thị Ví Dụ", null, "Trần Thị Ví Dụ".normalize("NFD"), null],
    ["with the same year of birth", "Trần Thị Ví Dụ", 1985, "Trần Thị Ví Dụ", 1985],
  ])("[I-05] stand once: %s", (_, first, firstYear, second, secondYear) => {
    const authors = [author(first, "50", firstYear), author(second, "50", secondYear)];
    expect(problems({ authors })).toEqual([
      { field: "authors", message: expect.stringContaining("Một tác giả được nhập hai lần") },
    ]);
  });

  it.each([
    ["another year of birth", "Trần Thị Ví Dụ", 1985, "Trần Thị Ví Dụ", 1990],
    ["another diacritic", "Nguyễn Văn Hùng", null, "Nguyễn Văn Hưng", null],
  ])("are two people with %s", (_, first, firstYear, second, secondYear) => {
    const authors = [author(first, "50", firstYear), author(second, "50", secondYear)];
    expect(problems({ authors })).toEqual([]);
  });
});

describe("shares", () => {
  it.each([
    [["33.33", "33.33", "33.34"], 100],
    [["33.33", "33.33", "33.33"], 99.99],
    [["0.1", "0.2", "99.7"], 100],
    [["100"], 100],
    [["60", "40.01"], 100.01],
    [[], 0],
  ])("%j add to %d", (values, total) => {
    expect(sumOfShares(shares(...values))).toBe(total);
  });

  it("99,99 is not 100, and is told as it is written here", () => {
    expect(shareProblem(shares("33.33", "33.33", "33.33"))).toContain("đang là 99,99%");
  });

  it("a row still without a share is told even when the others make the whole", () => {
    expect(shareProblem(shares("100", ""))).toBe(
      "Có tác giả chưa có tỷ lệ đóng góp: nhập tỷ lệ lớn hơn 0% hoặc xóa dòng đó.",
    );
  });

  it("[I-04] are split evenly, the odd hundredths going to the last", () => {
    expect(evenShares(1)).toEqual(["100.00"]);
    expect(evenShares(2)).toEqual(["50.00", "50.00"]);
    expect(evenShares(3)).toEqual(["33.33", "33.33", "33.34"]);
    expect(evenShares(7)).toEqual(["14.28", "14.28", "14.28", "14.29", "14.29", "14.29", "14.29"]);
  });

  const written = (hundredths: number) =>
    `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
  /** Some positive whole numbers. */
  const parts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 });

  it("any split of 10,000 hundredths passes", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 30 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places.toSorted((a, b) => a - b), 10_000];
        const split = ends.map((end, index) => end - (ends[index - 1] ?? 0));
        expect(shareProblem(shares(...split.map(written)))).toBeNull();
      }),
    );
  });

  it("any other sum fails", () => {
    fc.assert(
      fc.property(parts, (split) => {
        fc.pre(split.reduce((sum, part) => sum + part, 0) !== 10_000);
        expect(shareProblem(shares(...split.map(written)))).not.toBeNull();
      }),
    );
  });

  it("an even split always makes the whole, no share a hundredth above another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
        const even = evenShares(count);
        expect(even).toHaveLength(count);
        expect(shareProblem(shares(...even))).toBeNull();
        const cents = even.map((share) => Math.round(Number(share) * 100));
        expect(Math.max(...cents) - Math.min(...cents)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
