import { describe, expect, it } from "vitest";
import { idsInBook, idsInTitles, mismatches } from "@/scripts/checks/cases.mjs";

const book = [
  "# Cases",
  "",
  "| id | case |",
  "|---|---|",
  "| R-03 | The window is closed, see R-04 |",
  "| `SGN-12` | Locked after five wrong passwords |",
].join("\n");

describe("the book", () => {
  it("holds the ids that open its rows, and no others", () => {
    expect(idsInBook("| R-300 | … |")).toEqual({ ids: new Set(["R-300"]), problems: [] });
    expect(idsInBook(book)).toEqual({ ids: new Set(["R-03", "SGN-12"]), problems: [] });
  });

  it("refuses an id given twice", () => {
    expect(idsInBook(`${book}\n| R-03 | Again |`).problems).toEqual([
      "R-03 stands twice in docs/cases.md",
    ]);
  });

  it.each(["R-3", "r-03", "R03", "ABCD-01", "R-003", "R-1000"])(
    "refuses %s, which is nearly an id",
    (id) => {
      expect(idsInBook(`| ${id} | … |`).problems).toEqual([
        `${id} in docs/cases.md is not an id; write it as R-03`,
      ]);
    },
  );
});

describe("titles", () => {
  it.each([
    ['it("[R-03] refuses", () => {});', ["R-03"]],
    ["it('[R-03] refuses', () => {});", ["R-03"]],
    ["it(`[R-03] refuses`, () => {});", ["R-03"]],
    ['it("[R-03] [R-04] both", () => {});', ["R-03", "R-04"]],
    ['it("[R-300] past the hundred", () => {});', ["R-300"]],
    ['it.each([["[R-03] closed", 1]])("%s", () => {});', ["R-03"]],
    ['describe("[R-03] a", () => { it("[R-03] b", () => {}); });', ["R-03"]],
    ['it("says \\"no\\" [R-03]", () => {});', ["R-03"]],
    ['goto("https://a.vn"); it("[R-03] x", () => {});', ["R-03"]],
  ])("%s", (text, ids) => {
    expect(idsInTitles(text)).toEqual(ids);
  });

  it.each(["// [R-03] later", "/* [R-03]\n [R-04] */", 'it("R-03 bare", f)', 'row["R-03"]'])(
    "%s names none",
    (text) => {
      expect(idsInTitles(text)).toEqual([]);
    },
  );
});

describe("book and tests", () => {
  it("agree when each names what the other names", () => {
    const tests = [
      { file: "tests/a.test.ts", text: 'it("[R-03] x", f)' },
      { file: "tests/b.spec.ts", text: 'it("[SGN-12] y", f); it("[R-03] z", f)' },
    ];
    expect(mismatches(book, tests)).toEqual([]);
  });

  it("tell what each is missing", () => {
    const tests = [{ file: "tests/a.test.ts", text: 'it("[R-03] x", f); it("[R-99] y", f)' }];
    expect(mismatches(book, tests)).toEqual([
      "SGN-12 is in docs/cases.md, but no test carries [SGN-12] in its title",
      "[R-99] is in tests/a.test.ts, but not in docs/cases.md",
    ]);
  });
});
