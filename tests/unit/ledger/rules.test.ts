import { describe, expect, it } from "vitest";
import { grouped, splitWords, wordStart } from "@/lib/titles/ledger/rules";
import { rollSearch } from "@/lib/titles/ledger/schema";

describe("what a reader typed", () => {
  it.each([
    ["Nguyễn Văn Mẫu", ["nguyen", "van", "mau"], null],
    ["  ĐẶNG,  (Thị)  đặng ", ["dang", "thi"], null],
    ["Thanh Hóa 2020", ["thanh", "hoa"], 2020],
    ["TN&MT 63", ["tn&mt", "63"], null],
    [" - ", [], null],
    ["a b c d e f g h i k", ["a", "b", "c", "d", "e", "f", "g", "h"], null],
  ])("is split into folded words and a year: %s", (text, words, year) => {
    expect(splitWords(text)).toEqual({ words, year });
  });

  it("cannot write a pattern of its own", () => {
    const pattern = new RegExp(wordStart("a.*(b"));
    expect(pattern.test("a.*(bc")).toBe(true);
    expect(pattern.test("axx(b")).toBe(false);
    expect(pattern.test("la.*(b")).toBe(false);
  });
});

it("rows stay in order under the headings they share", () => {
  expect(grouped([1, 1, 2, 1], String)).toEqual([
    { key: "1", rows: [1, 1] },
    { key: "2", rows: [2] },
    { key: "1", rows: [1] },
  ]);
});

describe("the address of the honour roll", () => {
  it("is read kindly: what makes no sense is as good as absent", () => {
    expect(rollSearch.parse({})).toEqual({
      q: "",
      nam: null,
      "danh-hieu": "",
      "doi-tuong": null,
      trang: 1,
    });
    expect(
      rollSearch.parse({
        q: ["a", "b"],
        nam: "hai nghìn",
        "danh-hieu": "drop table",
        "doi-tuong": "ai",
        trang: "0",
      }),
    ).toEqual({ q: "", nam: null, "danh-hieu": "", "doi-tuong": null, trang: 1 });
    expect(rollSearch.parse({ nam: "2020", "danh-hieu": "form:BKB", trang: "3" })).toMatchObject({
      nam: 2020,
      "danh-hieu": "form:BKB",
      trang: 3,
    });
  });
});
