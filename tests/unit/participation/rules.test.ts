import { describe, expect, it } from "vitest";
import { blocNumber, standingOf, totalOf, totalStanding } from "@/lib/entry/participation/rules";

describe("the order of blocs", () => {
  it.each([
    ["KHOI-I", 1],
    ["KHOI-IV", 4],
    ["CUM-VIII", 8],
    ["CUM-IX", 9],
    ["CUM-XII", 12],
    ["CUM-TAY-NGUYEN", Number.POSITIVE_INFINITY],
  ])("%s is number %d", (code, number) => {
    expect(blocNumber(code)).toBe(number);
  });
});

it("adds the figures of all blocs", () => {
  const bloc = { members: 8, sent: 3, accepted: 1, signed: 2, targets: 10, initiatives: 2 };
  expect(totalOf([bloc, bloc])).toEqual({
    members: 16,
    sent: 6,
    accepted: 2,
    signed: 4,
    targets: 20,
    initiatives: 4,
  });
  expect(totalOf([]).members).toBe(0);
});

it("[P-30] sorts a bloc's targets by what was reported last, the unreported apart, and adds the blocs up", () => {
  const target = { baseline: 0, target: 100, dueOn: "2021-12-31" };
  const standing = standingOf(
    [
      { ...target, value: 100, day: "2021-06-30" },
      { ...target, value: 60, day: "2021-06-30" },
      { ...target, value: 20, day: "2021-06-30" },
      { ...target, value: null, day: "2021-06-30" },
    ],
    3,
  );
  expect(standing).toEqual({ done: 1, on_track: 1, behind: 1, unknown: 4 });
  expect(totalStanding([standing, standing])).toEqual({
    done: 2,
    on_track: 2,
    behind: 2,
    unknown: 8,
  });
});
