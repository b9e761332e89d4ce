import { describe, expect, it } from "vitest";
import { canSee, mayEdit, openEvents } from "@/lib/honours/decision/policy";
import {
  dateProblems,
  decisionsPath,
  publishProblems,
  readDecisions,
  tallySentence,
} from "@/lib/honours/decision/rules";
import { createInput, editInput, publishInput } from "@/lib/honours/decision/schema";
import { follow } from "@/lib/honours/decision/workflow";
import { ROLES } from "@/lib/platform/auth/viewer";
import { aPdf } from "@/tests/factories/files";
import { aViewer } from "@/tests/factories/viewer";

describe("the life of a decision", () => {
  it("goes from draft to published and nowhere else", () => {
    expect(follow("draft", "publish")).toEqual({ ok: true, value: "published" });
    expect(follow("published", "publish")).toEqual({ ok: false, error: { code: "wrong_status" } });
  });

  it("[D-16] is in the hands of the ministry's staff alone", () => {
    for (const role of ROLES) {
      const viewer = aViewer(role);
      const staff = role === "ministry_staff";
      expect(canSee(viewer, { status: "draft" })).toBe(staff);
      expect(canSee(viewer, { status: "published" })).toBe(true);
      expect(mayEdit(viewer, { status: "draft" })).toBe(staff);
      expect(mayEdit(viewer, { status: "published" })).toBe(false);
      expect(openEvents(viewer, { status: "draft" })).toEqual(staff ? ["publish"] : []);
      expect(openEvents(viewer, { status: "published" })).toEqual([]);
    }
  });
});

describe("what publishing says beforehand", () => {
  it.each([
    [
      { titles: 12, forms: 0, people: 9, collectives: 3 },
      "12 danh hiệu thi đua cho 9 cá nhân và 3 tập thể",
    ],
    [{ titles: 0, forms: 1, people: 1, collectives: 0 }, "1 hình thức khen thưởng cho 1 cá nhân"],
    [
      { titles: 1200, forms: 2, people: 0, collectives: 900 },
      "1.200 danh hiệu thi đua và 2 hình thức khen thưởng cho 900 tập thể",
    ],
    [{ titles: 0, forms: 0, people: 0, collectives: 0 }, ""],
  ])("counts honours and recipients (%#)", (tally, sentence) => {
    expect(tallySentence(tally)).toBe(sentence);
  });
});

describe("what keeps a decision from being published", () => {
  const whole = { number: "12/QĐ-BTNMT", hasScan: true, awards: 3 };

  it("[D-08] is a number that is not typed exactly, spaces around it aside", () => {
    expect(publishProblems(whole, " 12/QĐ-BTNMT ")).toEqual({});
    expect(Object.keys(publishProblems(whole, "12/QD-BTNMT"))).toEqual(["number"]);
    expect(Object.keys(publishProblems(whole, "12/qđ-btnmt"))).toEqual(["number"]);
  });

  it("[D-09] is a scan or awards that are missing, all told at once", () => {
    expect(
      Object.keys(publishProblems({ ...whole, hasScan: false, awards: 0 }, "khác")).sort(),
    ).toEqual(["awards", "number", "scan"]);
  });
});

describe("the dates of a decision", () => {
  it("[D-02] may not lie in the future nor leave the campaign's year", () => {
    const header = { signedOn: "2021-12-20", year: 2021 };
    expect(dateProblems(header, "2021-12-20", 2021)).toBeNull();
    expect(dateProblems(header, "2021-12-20", null)).toBeNull();
    expect(dateProblems(header, "2021-12-19", 2021)).toEqual({
      signedOn: ["Ngày ký không thể sau hôm nay (19/12/2021)."],
    });
    expect(dateProblems(header, "2021-12-20", 2020)).toEqual({
      year: ["Phong trào đã chọn là của năm 2020; năm khen thưởng phải trùng."],
    });
  });
});

describe("what a form may send", () => {
  const header = {
    campaignId: "",
    year: "2021",
    number: " 12/QĐ-BTNMT ",
    title: "Về việc tặng danh hiệu",
    signedOn: "2021-12-15",
    signerName: "",
    signerTitle: "Bộ trưởng",
    meritType: "regular",
  };

  it("is trimmed, and what is left empty is nothing", () => {
    expect(createInput.parse({ ...header, scan: null })).toEqual({
      campaignId: null,
      year: 2021,
      number: "12/QĐ-BTNMT",
      title: "Về việc tặng danh hiệu",
      signedOn: "2021-12-15",
      signerName: null,
      signerTitle: "Bộ trưởng",
      meritType: "regular",
      scan: null,
    });
  });

  it.each([
    ["number", { number: "  " }],
    ["year", { year: "21" }],
    ["year", { year: "2022" }],
    ["signedOn", { signedOn: "31/12" }],
    ["signerTitle", { signerTitle: "" }],
    ["title", { title: "x".repeat(301) }],
    ["meritType", { meritType: "" }],
    ["campaignId", { campaignId: "khác" }],
  ])("is refused at %s", (field, over) => {
    const parsed = createInput.safeParse({ ...header, scan: null, ...over });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
  });

  it("[D-04] is refused when the scan is larger than 20 MB, before it travels", () => {
    const large = new File([new Uint8Array(20 * 1024 * 1024 + 1)], "lon.pdf");
    const parsed = createInput.safeParse({ ...header, scan: large });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([
      "Tệp lớn hơn 20 MB. Quét lại ở độ phân giải thấp hơn (200–300 dpi) rồi chọn lại.",
    ]);
    expect(createInput.safeParse({ ...header, scan: aPdf() }).success).toBe(true);
  });

  it("names its record and the version last seen", () => {
    const decisionId = "01a20a63-0a81-7488-998d-ae087a851198";
    expect(editInput.safeParse({ ...header, decisionId, version: 2 }).success).toBe(true);
    expect(editInput.safeParse({ ...header, decisionId }).success).toBe(false);
    expect(publishInput.safeParse({ decisionId, version: 1, number: "" }).success).toBe(false);
  });
});

it("the address of the list is read kindly, and one state has one address", () => {
  const path = "/lam-viec/quyet-dinh?trang-thai=dang-soan&q=12%2FQ%C4%90&nam=2021&trang=2";
  const query = Object.fromEntries(new URL(path, "http://x").searchParams);
  expect(readDecisions(query)).toEqual({ status: "draft", year: 2021, search: "12/QĐ", page: 2 });
  expect(decisionsPath(readDecisions(query))).toBe(path);
  expect(decisionsPath(readDecisions({ nam: "x", "trang-thai": "y" }))).toBe(
    "/lam-viec/quyet-dinh",
  );
});
