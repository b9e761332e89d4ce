import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  meanReached,
  plannedBy,
  proposedPeriods,
  reached,
  reportStanding,
  targetState,
} from "@/lib/entry/progress/rules";
import { figuresOf, reportInput } from "@/lib/entry/progress/schema";
import { messagesOf } from "@/lib/platform/shared/failure";

describe("the periods of a year", () => {
  it("[K-13] one report at the end of each month, the longer for the shorter, on its milestone", () => {
    const periods = proposedPeriods(2021, { halfDueOn: "2021-07-15", finalDueOn: "2021-12-10" });
    expect(periods.map(({ code, dueOn }) => `${code} ${dueOn}`)).toEqual([
      "T01 2021-02-05",
      "T02 2021-03-05",
      "Q1 2021-04-10",
      "T04 2021-05-05",
      "T05 2021-06-05",
      "H1 2021-07-15",
      "T07 2021-08-05",
      "T08 2021-09-05",
      "Q3 2021-10-10",
      "T10 2021-11-05",
      "T11 2021-12-05",
      "N 2021-12-10",
    ]);
    expect(periods[1]).toMatchObject({
      startsOn: "2021-02-01",
      endsOn: "2021-02-28",
      opensOn: "2021-02-23",
    });
    expect(periods.every(({ opensOn, dueOn }) => opensOn <= dueOn)).toBe(true);
  });

  it.each([
    [null, "2021-02-22", { kind: "not_open" }],
    [null, "2021-02-23", { kind: "open", late: 0 }],
    [null, "2021-03-05", { kind: "open", late: 0 }],
    [null, "2021-03-06", { kind: "open", late: 1 }],
    ["2021-03-05", "2021-06-01", { kind: "sent", late: 0 }],
    ["2021-03-15", "2021-06-01", { kind: "sent", late: 10 }],
  ])("[K-15] sent on %s and seen on %s stands %j", (sentOn, today, expected) => {
    const period = { opensOn: "2021-02-23", dueOn: "2021-03-05" };
    expect(reportStanding(period, sentOn, today)).toEqual(expected);
  });
});

describe("how far a target has come", () => {
  const promised = (baseline: number | null, target: number | null) => ({
    baseline,
    target,
    dueOn: "2021-12-31",
  });

  it.each([
    [90, 100, 95, 50],
    [90, 100, 100, 100],
    [90, 100, 105, 150],
    [90, 100, 80, 0],
    [null, 40, 10, 25],
    // What is to fall: from 20 late cases to 5.
    [20, 5, 10, 66.7],
    [5, 5, 5, 100],
    [5, 5, 4, 0],
    [90, null, 95, null],
    [90, 100, null, null],
  ])("[K-21] from %j to %j at %j is %j per cent", (baseline, target, value, expected) => {
    expect(reached(promised(baseline, target), value)).toBe(expected);
  });

  it.each([
    [100, "2021-03-31", "done"],
    [93, "2021-03-31", "on_track"],
    [91, "2021-03-31", "behind"],
    [null, "2021-03-31", "unknown"],
  ])("[K-21] at %j on %s it is %s", (value, day, expected) => {
    expect(targetState(promised(90, 100), value, day)).toBe(expected);
  });

  it("[K-21] a unit's mean weighs its targets and counts none above 100", () => {
    expect(meanReached([])).toBeNull();
    expect(
      meanReached([
        { weight: 30, percent: 100 },
        { weight: 70, percent: null },
      ]),
    ).toBe(30);
    const targets = fc.array(
      fc.record({
        weight: fc.option(fc.integer({ min: 1, max: 100 })),
        percent: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
      }),
    );
    fc.assert(
      fc.property(targets, (some) => {
        const mean = meanReached(some);
        expect(mean === null || (mean >= 0 && mean <= 100)).toBe(true);
        expect(meanReached(some.toReversed())).toBe(mean);
      }),
    );
  });

  it("[K-21] the plan runs evenly through its year", () => {
    expect([plannedBy(2021, "2021-01-01"), plannedBy(2021, "2021-07-02")]).toEqual([0, 50]);
    expect([plannedBy(2021, "2020-05-01"), plannedBy(2021, "2022-05-01")]).toEqual([0, 100]);
  });
});

it("[K-14] the form's figures are gathered by their target, and what is wrong with one is said of its field", () => {
  const form = new FormData();
  const id = "0190a0b0-0000-7000-8000-000000000001";
  form.set(`figures.${id}.value`, "95,5");
  form.set(`figures.${id}.difficulty`, "Thiếu người");
  form.set("figures.khong-phai.value", "1");
  expect(figuresOf(form)).toEqual({
    [id]: { value: "95,5", difficulty: "Thiếu người", evidenceLink: "" },
  });
  const sent = () =>
    reportInput.safeParse({
      periodId: id,
      unitId: id,
      version: "0",
      results: "",
      difficulties: "",
      example: "",
      plan: "",
      figures: figuresOf(form),
    });
  expect(sent().data?.figures).toEqual([
    { lineId: id, value: "95.5", difficulty: "Thiếu người", evidenceLink: "" },
  ]);
  form.set(`figures.${id}.value`, "chín mươi");
  form.set(`figures.${id}.evidenceLink`, "bao-cao.pdf");
  const { error } = sent();
  expect(error && messagesOf(error)).toEqual({
    [`figures.${id}.value`]: ["Nhập số, ví dụ 1.234,5."],
    [`figures.${id}.evidenceLink`]: ["Nhập đường dẫn đầy đủ, bắt đầu bằng https://"],
  });
});
