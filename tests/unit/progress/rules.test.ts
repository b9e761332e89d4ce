import { describe, expect, it } from "vitest";
import { blocNumber, totalOf } from "@/lib/entry/progress/rules";

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
  const bloc = { members: 8, sent: 3, accepted: 1, targets: 10, initiatives: 2 };
  expect(totalOf([bloc, bloc])).toEqual({
    members: 16,
    sent: 6,
    accepted: 2,
    targets: 20,
    initiatives: 4,
  });
  expect(totalOf([]).members).toBe(0);
});
