import { describe, expect, it } from "vitest";
import { grouped, readRoll, rollPath, splitWords, wordStart } from "@/lib/titles/ledger/rules";

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
  const everything = { text: "", year: null, honour: null, recipient: null, page: 1 };

  it("is read kindly: what makes no sense is as good as absent", () => {
    expect(readRoll({})).toEqual(everything);
    expect(
      readRoll({
        q: ["a", "b"],
        nam: "hai nghìn",
        "danh-hieu": "drop table",
        "doi-tuong": "ai",
        trang: "0",
      }),
    ).toEqual(everything);
  });

  it("says one search in one way", () => {
    const search = readRoll({
      q: " Đặng Thị ",
      nam: "2020",
      "danh-hieu": "form:BKB",
      "doi-tuong": "ca-nhan",
      trang: "3",
    });
    expect(search).toEqual({
      text: "Đặng Thị",
      year: 2020,
      honour: { kind: "form", code: "BKB" },
      recipient: "person",
      page: 3,
    });
    expect(rollPath(search)).toBe(
      "/bang-vang?q=%C4%90%E1%BA%B7ng+Th%E1%BB%8B&nam=2020&danh-hieu=form%3ABKB&doi-tuong=ca-nhan&trang=3",
    );
    expect(rollPath(readRoll({}))).toBe("/bang-vang");
  });
});
