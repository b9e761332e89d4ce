import { describe, expect, it } from "vitest";
import { summarySheet } from "@/lib/campaign/document/labels";
import {
  documentProblems,
  documentSlug,
  documentsPath,
  effectOn,
  readDocuments,
} from "@/lib/campaign/document/rules";

const N91 = { effectiveOn: "2017-10-01", expiresOn: "2023-12-31" };

describe("whether a document binds", () => {
  it.each([
    ["2017-09-30", "not_yet"],
    ["2017-10-01", "in_force"],
    ["2023-12-31", "in_force"],
    ["2024-01-01", "ended"],
  ] as const)("[F-02] on %s it is %s, first and last day included", (day, effect) => {
    expect(effectOn(N91, day)).toBe(effect);
  });

  it("[F-02] is not guessed where the first day is not known, but an end that has passed is an end", () => {
    expect(effectOn({ effectiveOn: null, expiresOn: null }, "2021-03-01")).toBe("unknown");
    expect(effectOn({ effectiveOn: null, expiresOn: "2018-12-31" }, "2021-03-01")).toBe("ended");
  });
});

describe("the dates of an entry", () => {
  const entry = { signedOn: "2017-07-31", year: 2017, ...N91 };
  const wrong = (over: object) =>
    Object.keys(documentProblems({ ...entry, ...over }, "2021-03-01") ?? {});

  it("[F-03] stand together, or are told beside their fields", () => {
    expect(documentProblems(entry, "2021-03-01")).toBeNull();
    expect(wrong({ signedOn: null, effectiveOn: null, expiresOn: null })).toEqual([]);
    expect(wrong({ signedOn: "2021-03-02", year: 2021, effectiveOn: null })).toEqual(["signedOn"]);
    expect(wrong({ year: 2018 })).toEqual(["year"]);
    expect(wrong({ effectiveOn: "2017-07-30" })).toEqual(["effectiveOn"]);
    expect(wrong({ expiresOn: "2017-09-30" })).toEqual(["expiresOn"]);
  });
});

describe("the address of a document", () => {
  it("holds its kind and number, and the year where the number holds none", () => {
    expect(documentSlug("Nghị định", "91/2017/NĐ-CP", 2017)).toBe("nghi-dinh-91-2017-nd-cp");
    expect(documentSlug("Quyết định", "2218/QĐ-BTNMT", 2019)).toBe("quyet-dinh-2218-qd-btnmt-2019");
  });

  it("of a list is read kindly and written once", () => {
    const filter = readDocuments({ loai: "nghi-dinh", nam: "2017", "hieu-luc": "x", trang: "0" });
    expect(filter).toEqual({ kind: "decree", year: 2017, effect: null, search: "", page: 1 });
    expect(documentsPath("/van-ban", filter)).toBe("/van-ban?loai=nghi-dinh&nam=2017");
  });
});

describe("the summary sheet", () => {
  const document = {
    kind: "decree",
    number: "91/2017/NĐ-CP",
    title: "Quy định chi tiết",
    issuer: "Chính phủ",
    year: 2017,
    signedOn: null,
    ...N91,
    signerName: null,
    signerTitle: null,
    note: "",
    confidence: "inferred",
    replacedBy: null,
    replaces: [{ kind: "decree", number: "65/2014/NĐ-CP", title: "Cũ" }],
  } as const;

  it("[F-06] says what is known, what is not, and that it is not the document itself", () => {
    const sheet = summarySheet(document, "2021-03-01");
    const text = JSON.stringify(sheet.blocks);
    expect(sheet).toMatchObject({ symbol: "", number: null, date: "2021-03-01" });
    expect(text).toContain("năm 2017 (ngày đang cập nhật)");
    expect(text).toContain("Còn hiệu lực");
    expect(text).toContain("cần xác nhận");
    expect(text).toContain("Nghị định số 65/2014/NĐ-CP: Cũ");
    expect(text).toContain("không thay cho văn bản gốc");
    // An end that lies ahead, with nothing in its place yet, is not told as if it had come.
    expect(text).not.toContain("Hiệu lực đến hết ngày");
    expect(JSON.stringify(summarySheet(document, "2024-01-02"))).toContain("31/12/2023");
  });
});
