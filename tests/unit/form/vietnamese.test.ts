import { describe, expect, it } from "vitest";
import {
  comparePersonNames,
  compareText,
  foldDiacritics,
  formatMoney,
  formatNumber,
  formatPercent,
  matchesFolded,
  midSentence,
  parseNumber,
  withMeasure,
} from "@/lib/platform/shared/vietnamese";

describe("foldDiacritics", () => {
  it("drops tones, hooks and the bar of đ, composed or decomposed", () => {
    expect(foldDiacritics("Đặng Thị Hường")).toBe("dang thi huong");
    expect(foldDiacritics("Đặng Thị Hường".normalize("NFD"))).toBe("dang thi huong");
    expect(foldDiacritics("  Sở  TN&MT   Thừa Thiên – Huế ")).toBe("so tn&mt thua thien – hue");
  });
});

describe("matchesFolded", () => {
  it("finds every typed word in any order, and refuses when one is missing", () => {
    expect(matchesFolded("Cục Quản lý tài nguyên nước", "nuoc quan ly")).toBe(true);
    expect(matchesFolded("Cục Quản lý tài nguyên nước", "nước biển")).toBe(false);
    expect(matchesFolded("Cục Quản lý tài nguyên nước", "")).toBe(true);
  });
});

describe("sorting", () => {
  it("puts people by given name, then family and middle names", () => {
    const names = [
      "Trần Văn Bình",
      "Nguyễn Thị Ánh",
      "Lê Văn Bình",
      "Phạm Đức An",
      "Hoàng Đạt",
      "Vũ Dũng",
    ];
    expect(names.sort(comparePersonNames)).toEqual([
      "Phạm Đức An",
      "Nguyễn Thị Ánh",
      "Lê Văn Bình",
      "Trần Văn Bình",
      "Vũ Dũng",
      "Hoàng Đạt",
    ]);
  });

  it("puts đ after d and numbers by value", () => {
    expect(["Đà Nẵng", "Điện Biên", "Dân Tiến", "Cần Thơ"].sort(compareText)).toEqual([
      "Cần Thơ",
      "Dân Tiến",
      "Đà Nẵng",
      "Điện Biên",
    ]);
    expect(["Cụm 10", "Cụm 9"].sort(compareText)).toEqual(["Cụm 9", "Cụm 10"]);
  });
});

describe("numbers", () => {
  it("writes points for thousands and a comma for decimals", () => {
    expect(formatNumber(1234.5)).toBe("1.234,5");
    expect(formatNumber(0)).toBe("0");
    expect(formatNumber(-1234567)).toBe("-1.234.567");
    expect(formatMoney(13410000)).toBe("13.410.000 đ");
  });

  it.each([
    ["1.234,5", 1234.5],
    ["1234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    [" 60 ", 60],
    ["-3,25", -3.25],
    ["−3", -3],
  ])("reads %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", "1.5", "1,2,3", "12.34", "1.2345", "abc", "12%", "1e3", "--2", "1.234 567"])(
    "refuses %j rather than guess",
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );
});

describe("figures and names inside a sentence", () => {
  it("[K-380] the sign of a percentage stands at its figure, other measures after a space", () => {
    expect(formatPercent(90)).toBe("90%");
    expect(formatPercent(45.5)).toBe("45,5%");
    expect(withMeasure("95", "%")).toBe("95%");
    expect(withMeasure("1.200", "hồ sơ")).toBe("1.200 hồ sơ");
    expect(withMeasure("3", "")).toBe("3");
  });

  it("[K-380] a period's name begins small in the middle of a sentence", () => {
    expect(midSentence("Tháng 1/2021")).toBe("tháng 1/2021");
    expect(midSentence("6 tháng đầu năm 2021")).toBe("6 tháng đầu năm 2021");
    expect(midSentence("Đoạn mở đầu")).toBe("đoạn mở đầu");
  });
});
