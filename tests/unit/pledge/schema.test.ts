import { describe, expect, it } from "vitest";
import { targetInput } from "@/lib/entry/pledge/schema";

const TYPED = {
  registrationId: "01890000-0000-7000-8000-000000000001",
  id: "01890000-0000-7000-8000-000000000002",
  version: 0,
  contentCode: "c1",
  indicator: "  Tỷ lệ hồ sơ đúng hạn ",
  measure: "%",
  baseline: 1234.5,
  target: 100,
  weight: 25,
  dueOn: "2021-12-15",
};

const messages = (over: object) => {
  const parsed = targetInput.safeParse({ ...TYPED, ...over });
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path[0], issue.message]);
};

describe("what a target's form sends", () => {
  it("becomes exact decimals with a point and trimmed text", () => {
    const target = targetInput.parse(TYPED);
    expect(target.baseline).toBe("1234.5");
    expect(target.target).toBe("100");
    expect(target.indicator).toBe("Tỷ lệ hồ sơ đúng hạn");
  });

  it.each([
    [0, "0"],
    [-3, "-3"],
    [0.0001, "0.0001"],
    [99999999999.9999, "99999999999.9999"],
  ])("keeps the figure %d", (typed, kept) => {
    expect(targetInput.parse({ ...TYPED, target: typed }).target).toBe(kept);
  });

  it("may be empty everywhere but in its content", () => {
    const empty = { indicator: "", measure: "", baseline: null, target: null };
    expect(messages({ ...empty, weight: null, dueOn: null })).toEqual([]);
    expect(messages({ contentCode: "" })).toHaveLength(1);
  });

  it.each([
    ["target", "khoảng mười"],
    ["baseline", 0.00001],
    ["target", 100000000000],
    ["target", 1e21],
  ])("[G-03] refuses in %s what is no such figure: %s", (field, typed) => {
    expect(messages({ [field]: typed })).toEqual([
      [field, "Nhập số, ví dụ 1.234,5; tối đa bốn chữ số sau dấu phẩy."],
    ]);
  });

  it.each([0, 101, 12.5, "nhiều"])("refuses the weight %s", (weight) => {
    expect(messages({ weight })).toEqual([["weight", "Nhập trọng số là số nguyên từ 1 đến 100."]]);
  });

  it("refuses a day that is none", () => {
    expect(messages({ dueOn: "cuối năm" })).toEqual([
      ["dueOn", "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021."],
    ]);
  });
});
