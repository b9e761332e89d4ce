import { describe, expect, it } from "vitest";
import { type Target, targetProblems, totalWeight, weightHint } from "@/lib/entry/pledge/rules";

const WHOLE: Target = {
  id: "t1",
  contentCode: "c1",
  contentTitle: "Hoàn thiện thể chế",
  indicator: "Tỷ lệ văn bản trình đúng hạn",
  measure: "%",
  baseline: "92.5",
  target: "100",
  weight: 20,
  dueOn: "2021-12-15",
  responsible: "",
};

const fieldsOf = (over: Partial<Target>) =>
  targetProblems({ ...WHOLE, ...over }, 2021).map((problem) => problem.field);

describe("a target", () => {
  it.each<[string, Partial<Target>, (keyof Target)[]]>([
    ["lacks nothing", {}, []],
    ["without a baseline may go", { baseline: null }, []],
    ["without an indicator", { indicator: "" }, ["indicator"]],
    ["with a blank indicator", { indicator: "   " }, ["indicator"]],
    ["without a unit of measure", { measure: "" }, ["measure"]],
    ["without a figure to reach", { target: null }, ["target"]],
    ["to reach nought is a figure", { target: "0" }, []],
    ["without a weight", { weight: null }, ["weight"]],
    ["without a day", { dueOn: null }, ["dueOn"]],
    ["due on the first day of the year", { dueOn: "2021-01-01" }, []],
    ["due on the last day of the year", { dueOn: "2021-12-31" }, []],
    ["due the year before", { dueOn: "2020-12-31" }, ["dueOn"]],
    ["due the year after", { dueOn: "2022-01-01" }, ["dueOn"]],
    [
      "just added",
      { indicator: "", measure: "", baseline: null, target: null, weight: null, dueOn: null },
      ["indicator", "measure", "target", "weight", "dueOn"],
    ],
  ])("%s", (_, over, fields) => {
    expect(fieldsOf(over)).toEqual(fields);
  });

  it("[G-05] tells in which year it must fall due", () => {
    expect(targetProblems({ ...WHOLE, dueOn: "2022-01-01" }, 2021)).toEqual([
      {
        field: "dueOn",
        message: "Chỉ tiêu của phong trào năm 2021 phải hoàn thành trong năm 2021.",
      },
    ]);
  });
});

describe("the total weight", () => {
  it("adds what has a weight and passes over what has none yet", () => {
    expect(totalWeight([{ weight: 20 }, { weight: null }, { weight: 35 }])).toBe(55);
    expect(totalWeight([])).toBe(0);
  });

  it("[G-04] is advised to be 100, in words that ask for nothing", () => {
    expect(weightHint(90)).toBe(
      "Tổng trọng số đang là 90, còn 10 để tròn 100. Đây là gợi ý để dễ chấm điểm, không bắt buộc.",
    );
    expect(weightHint(130)).toBe(
      "Tổng trọng số đang là 130, vượt 100 là 30. Đây là gợi ý để dễ chấm điểm, không bắt buộc.",
    );
    expect(weightHint(100)).toBeNull();
    expect(weightHint(0)).toBeNull();
  });
});
