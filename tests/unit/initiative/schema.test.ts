import { describe, expect, it } from "vitest";
import { initiativeInput } from "@/lib/entry/initiative/schema";

const AUTHOR = { fullName: "Trần Thị Ví Dụ", birthYear: 1985, jobTitle: "", share: 100 };
const TYPED = {
  registrationId: "01890000-0000-7000-8000-000000000001",
  id: "01890000-0000-7000-8000-000000000002",
  version: 0,
  departmentId: null,
  title: "",
  field: "",
  summary: "",
  scope: null,
  appliedFrom: null,
  authors: [AUTHOR],
};

const messages = (over: object) => {
  const parsed = initiativeInput.safeParse({ ...TYPED, ...over });
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]);
};

const SHARE = "Nhập số lớn hơn 0, không quá 100, ví dụ 33,33; tối đa hai chữ số sau dấu phẩy.";

describe("what an initiative's form sends", () => {
  it("may be empty everywhere but in an author's share", () => {
    expect(messages({ authors: [] })).toEqual([]);
    expect(messages({ authors: [{ ...AUTHOR, fullName: "", birthYear: null }] })).toEqual([]);
  });

  it.each([
    [33.33, "33.33"],
    [100, "100"],
    [0.01, "0.01"],
  ])("keeps the share %d exactly", (typed, kept) => {
    const parsed = initiativeInput.parse({ ...TYPED, authors: [{ ...AUTHOR, share: typed }] });
    expect(parsed.authors[0]?.share).toBe(kept);
  });

  it.each([0, -1, 100.01, 33.333, "một nửa", null])(
    "[I-06] refuses the share %s beside its author",
    (share) => {
      expect(messages({ authors: [AUTHOR, { ...AUTHOR, share }] })).toEqual([
        ["authors.1.share", SHARE],
      ]);
    },
  );

  it("composes letters typed apart", () => {
    const apart = "Trần Thị Ví Dụ".normalize("NFD");
    const parsed = initiativeInput.parse({ ...TYPED, authors: [{ ...AUTHOR, fullName: apart }] });
    expect(parsed.authors[0]?.fullName).toBe("Trần Thị Ví Dụ".normalize("NFC"));
  });

  it("refuses a scope that is not on the list and a year of birth that is none", () => {
    expect(messages({ scope: "world" })).toEqual([["scope", "Chọn phạm vi trong danh sách."]]);
    expect(messages({ authors: [{ ...AUTHOR, birthYear: 85 }] })).toEqual([
      ["authors.0.birthYear", "Nhập năm sinh gồm bốn chữ số, từ 1920 đến 2010."],
    ]);
  });
});
