import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distance,
  excerpt,
  highlight,
  nearestWord,
  readSearch,
  searchPath,
  searchWords,
} from "@/lib/platform/search/rules";

describe("the words of a search", () => {
  it.each([
    ["Đăng ký THI đua", ["dang", "ky", "thi", "dua"]],
    ["91/2017/NĐ-CP", ["91", "2017", "nd", "cp"]],
    ["thi  thi, Thi!", ["thi"]],
    ["'); drop table x; --", ["drop", "table", "x"]],
    ["…", []],
  ])("[F-11] of %j are %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("[F-11] are letters and digits alone, at most eight, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe("a misspelt word", () => {
  it.each([
    ["ngyuen", "nguyen", 1],
    ["thanh", "tanh", 1],
    ["dua", "dua", 0],
    ["", "abc", 3],
    ["hoa", "hao", 1],
  ])("[F-12] %s is so far from %s: %i", (from, to, away) => {
    expect(distance(from, to)).toBe(away);
  });

  it("[F-12] is as far one way as the other", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });

  it("[F-12] is taken for the nearest, of several the commonest, and for nothing when none is near", () => {
    const known = [
      { word: "khoi", entries: 3 },
      { word: "khen", entries: 9 },
      { word: "khe", entries: 1 },
    ];
    expect(nearestWord("khenn", known)).toBe("khen");
    expect(nearestWord("khel", known)).toBe("khen");
    expect(nearestWord("moi", known)).toBeNull();
  });
});

describe("showing what was found", () => {
  it("[F-13] marks the words without regard to diacritics, and only whole ones", () => {
    expect(highlight("Thi đua, thiên nhiên", ["thi", "dua"])).toEqual([
      { text: "Thi", hit: true },
      { text: " ", hit: false },
      { text: "đua", hit: true },
      { text: ", thiên nhiên", hit: false },
    ]);
    expect(highlight("thiên", ["thi*"])).toEqual([{ text: "thiên", hit: true }]);
  });

  it("[F-13] loses no letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const whole = highlight(text, ["a", "thi"])
          .map((piece) => piece.text)
          .join("");
        expect(whole).toBe(text);
      }),
    );
  });

  it("[F-13] shows the text around the first of them, cut between words", () => {
    const text = `${"mở đầu ".repeat(30)}khen thưởng ${"kết thúc ".repeat(40)}`;
    const shown = excerpt(text, ["khen"]);
    expect(shown).toContain("khen thưởng");
    expect(shown.startsWith("… ")).toBe(true);
    expect(shown.endsWith(" …")).toBe(true);
    expect(shown.length).toBeLessThan(240);
    expect(excerpt("ngắn", ["khen"])).toBe("ngắn");
  });
});

it("[F-13] one search has one address", () => {
  const search = readSearch({ q: " thi đua ", loai: "van-ban", nam: "2021", trang: "2" });
  expect(search).toEqual({ text: "thi đua", kind: "document", year: 2021, page: 2 });
  expect(searchPath(search)).toBe("/tim-kiem?q=thi+%C4%91ua&loai=van-ban&nam=2021&trang=2");
  expect(readSearch({ loai: "x", nam: "20", trang: "999999" })).toMatchObject({
    kind: null,
    year: null,
    page: 250,
  });
});
