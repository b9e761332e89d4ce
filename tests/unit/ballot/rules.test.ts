import { describe, expect, it } from "vitest";
import {
  BLOC_RULES,
  COUNCIL_RULES,
  hasQuorum,
  type Member,
  obstaclesToOpening,
  outlook,
  type Rules,
  resultOf,
} from "@/lib/judging/ballot/rules";
import { follow, openEvents, STATUSES } from "@/lib/judging/ballot/workflow";
import config from "@/next.config";

const members = (count: number, over: Partial<Member> = {}): Member[] =>
  Array.from({ length: count }, () => ({
    attendance: "present",
    hasVoted: true,
    recusedFrom: [],
    ...over,
  }));
const absent: Partial<Member> = { attendance: "absent", hasVoted: false };
const line = (agree: number, disagree = 0, lineId = "a") => ({
  lineId,
  tally: { agree, disagree, blank: 0 },
});
const outcomes = (rules: Rules, roll: Member[], lines: ReturnType<typeof line>[]) =>
  resultOf(rules, roll, lines).map((one) => one.outcome);

describe("the Ministry's council (QĐ 2218 Điều 8)", () => {
  it.each([
    [15, "won"],
    [14, "won"],
    [13, "lost"],
    [0, "lost"],
  ] as const)("[T-16] of 15 members %i agree: %s", (agree, outcome) => {
    expect(outcomes(COUNCIL_RULES, members(15), [line(agree, 15 - agree)])).toEqual([outcome]);
    expect(resultOf(COUNCIL_RULES, members(15), [line(agree)])[0]?.needed).toBe(14);
  });

  it("[T-16] absent members count in the denominator: 13 of 13 in the room are not enough", () => {
    const roll = [...members(13), ...members(2, absent)];
    expect(hasQuorum(COUNCIL_RULES, roll)).toBe(true);
    expect(outcomes(COUNCIL_RULES, roll, [line(13)])).toEqual(["lost"]);
  });

  it.each([
    [10, 15, true],
    [9, 15, false],
    [2, 3, true],
    [1, 2, false],
    [9, 13, true],
    [8, 13, false],
  ])("with %i of %i in the room has met: %s", (present, all, met) => {
    const roll = [...members(present), ...members(all - present, absent)];
    expect(hasQuorum({ ...COUNCIL_RULES, writtenVotes: false }, roll)).toBe(met);
  });

  it("[T-17] warns early that 90 % cannot be reached any more, until absent members answer in writing", () => {
    const waiting = members(13, { hasVoted: false });
    expect(outlook(COUNCIL_RULES, [...waiting, ...members(2, absent)], [{ id: "a" }])).toEqual([
      { kind: "line", lineId: "a", possible: 13, needed: 14 },
    ]);
    const written = members(2, { attendance: "written", hasVoted: false });
    expect(outlook(COUNCIL_RULES, [...waiting, ...written], [{ id: "a" }])).toEqual([]);
    expect(outlook(COUNCIL_RULES, [...members(9), ...members(6, absent)], [])).toEqual([
      { kind: "quorum", present: 9, needed: 10 },
    ]);
  });

  it("needs no quorum in the room when every absent member has answered in writing", () => {
    const roll = [...members(3), ...members(12, { attendance: "written" })];
    expect(hasQuorum(COUNCIL_RULES, roll)).toBe(true);
    expect(hasQuorum(COUNCIL_RULES, [...roll, ...members(1, absent)])).toBe(false);
    expect(hasQuorum({ ...COUNCIL_RULES, writtenVotes: false }, roll)).toBe(false);
    expect(hasQuorum(COUNCIL_RULES, [])).toBe(false);
  });
});

describe("a bloc's vote", () => {
  it("leaves who stands back out of the line's denominator, unless the rules say otherwise", () => {
    const roll = [...members(9), ...members(1, { recusedFrom: ["a"] })];
    const [apart] = resultOf(BLOC_RULES, roll, [line(6)]);
    expect(apart).toMatchObject({ denominator: 9, needed: 6, outcome: "won" });
    const [counted] = resultOf({ ...BLOC_RULES, recusedCounted: true }, roll, [line(6)]);
    expect(counted).toMatchObject({ denominator: 10, needed: 7, outcome: "lost" });
  });

  it("may count only those who took part", () => {
    const rules: Rules = { ...BLOC_RULES, denominator: "present" };
    const roll = [...members(6), ...members(4, absent)];
    expect(resultOf(rules, roll, [line(4)])[0]).toMatchObject({ denominator: 6, outcome: "won" });
    expect(resultOf(BLOC_RULES, roll, [line(4)])[0]).toMatchObject({
      denominator: 10,
      outcome: "lost",
    });
  });

  it("[T-18] gives the seats to the most votes; level at the last seat nobody takes it", () => {
    const roll = members(10);
    const lines = [line(10, 0, "a"), line(8, 0, "b"), line(8, 0, "c"), line(3, 0, "d")];
    expect(outcomes({ ...BLOC_RULES, seats: 1 }, roll, lines)).toEqual([
      "won",
      "passed_over",
      "passed_over",
      "lost",
    ]);
    expect(outcomes({ ...BLOC_RULES, seats: 2 }, roll, lines)).toEqual([
      "won",
      "tied",
      "tied",
      "lost",
    ]);
    expect(outcomes({ ...BLOC_RULES, seats: 3 }, roll, lines)).toEqual([
      "won",
      "won",
      "won",
      "lost",
    ]);
  });

  it("is opened with lines, at least two members, and the bloc's members of the day", () => {
    const roll = members(3, { hasVoted: false }).map((member, index) => ({
      ...member,
      unitId: `u${index}`,
      accountId: null,
    }));
    const seats = (...unitIds: string[]) => unitIds.map((unitId) => ({ unitId, accountId: null }));
    const here = seats("u0", "u1", "u2");
    expect(obstaclesToOpening(BLOC_RULES, roll, 1, here)).toEqual([]);
    expect(obstaclesToOpening(BLOC_RULES, roll, 0, here)).toEqual(["no_lines"]);
    expect(obstaclesToOpening(BLOC_RULES, roll, 1, seats("u0", "u1", "u3"))).toEqual([
      "roll_changed",
    ]);
    expect(obstaclesToOpening(BLOC_RULES, roll.slice(0, 1), 1, seats("u0"))).toEqual([
      "few_members",
    ]);
    const nobody = roll.map((member) => ({ ...member, attendance: "expected" as const }));
    expect(obstaclesToOpening({ ...BLOC_RULES, writtenVotes: false }, nobody, 1, here)).toEqual([
      "no_quorum",
    ]);
    expect(obstaclesToOpening(BLOC_RULES, nobody, 1, here)).toEqual([]);
  });
});

describe("the life of a vote", () => {
  it("goes one way, and ends", () => {
    expect(STATUSES.map(openEvents)).toEqual([["open"], ["close", "void"], ["publish"], [], []]);
    expect(follow("closed", "open")).toEqual({ ok: false, error: { code: "wrong_status" } });
  });
});

it("[T-09] the framework's own log of actions, which would hold papers with their voters, is off", () => {
  expect(config.logging).toMatchObject({ serverFunctions: false });
});
