import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandOf,
  type Criterion,
  type Entry,
  entryProblems,
  rank,
  type Standing,
  suggestionOf,
  type Table,
  totalOf,
} from "@/lib/judging/scoring/rules";
import { follow, LAYERS } from "@/lib/judging/scoring/workflow";

const criterion = (
  code: string,
  kind: Criterion["kind"],
  points: number,
  over: Partial<Criterion> = {},
): Criterion => ({
  id: code,
  code,
  groupCode: code.split(".")[0] ?? code,
  groupTitle: "",
  title: "",
  kind,
  points,
  disqualifies: false,
  evidence: null,
  ...over,
});

/** The proposal of the handbook §3.3. */
const TABLE: Table = {
  bonusMax: 5,
  gapLimit: 2,
  excellentFrom: 90,
  goodFrom: 80,
  fairFrom: 65,
  womenShare: 70,
  tieBreaks: ["women", "first_group", "ballot"],
  criteria: [
    criterion("I.1", "base", 25, { evidence: "targets_met" }),
    criterion("I.2", "base", 10),
    criterion("I.3", "base", 10),
    criterion("I.4", "base", 5),
    criterion("II", "base", 20),
    criterion("III", "base", 15),
    criterion("IV", "base", 10),
    criterion("V", "base", 5),
    criterion("T1", "bonus", 5),
    criterion("T2", "bonus", 3),
    criterion("Đ1", "deduction", 1),
    criterion("Đ2", "deduction", 2, { evidence: "late_registration" }),
    criterion("Đ3", "deduction", 5, { disqualifies: true }),
  ],
};

const gave = (scores: Record<string, number>, layer: Entry["layer"] = "self"): Entry[] =>
  Object.entries(scores).map(([criterionId, value]) => ({ criterionId, layer, value, reason: "" }));
const FULL = { "I.1": 25, "I.2": 10, "I.3": 10, "I.4": 5, II: 20, III: 15, IV: 10, V: 5 };

describe("a total", () => {
  it("[C-01] adds groups, bonus within its limit and deductions by the case", () => {
    const total = totalOf(TABLE, gave({ ...FULL, T1: 4, T2: 3, Đ1: 3, Đ2: 1 }));
    expect(total).toMatchObject({ base: 100, bonus: 5, deduction: 5, total: 100, missing: 0 });
    expect(total.groups.map((group) => group.points)).toEqual([50, 20, 15, 10, 5]);
  });

  it("[C-01] nought is a score; a box left empty is not", () => {
    expect(totalOf(TABLE, gave({ ...FULL, V: 0 }))).toMatchObject({ total: 95, missing: 0 });
    const { V: _, ...without } = FULL;
    expect(totalOf(TABLE, gave(without))).toMatchObject({ total: 95, missing: 1 });
  });

  it("[C-02] the last layer that spoke has the word, criterion by criterion", () => {
    const entries = [
      ...gave(FULL),
      ...gave({ II: 18 }, "cross"),
      ...gave({ II: 15, V: 4 }, "leader"),
    ];
    expect(totalOf(TABLE, entries, "self").total).toBe(100);
    expect(totalOf(TABLE, entries, "cross").total).toBe(98);
    expect(totalOf(TABLE, entries).total).toBe(94);
  });

  it.each([
    [90, "excellent"],
    [89.99, "good"],
    [80, "good"],
    [79.99, "fair"],
    [65, "fair"],
    [64.99, "failed"],
    [0, "failed"],
  ] as const)("[C-03] of %d points is rated %s", (points, band) => {
    expect(bandOf(TABLE, points)).toBe(band);
  });

  const anyScore = fc.record({
    criterionId: fc.constantFrom(...TABLE.criteria.map((one) => one.id)),
    layer: fc.constantFrom(...LAYERS),
    value: fc.integer({ min: -2_000, max: 20_000 }).map((n) => n / 100),
    reason: fc.constant(""),
  });
  const anySheet = fc.uniqueArray(anyScore, {
    selector: (entry) => `${entry.criterionId} ${entry.layer}`,
    maxLength: 52,
  });

  it("[C-04] never exceeds its caps, whatever was given", () => {
    fc.assert(
      fc.property(anySheet, (entries) => {
        const total = totalOf(TABLE, entries);
        expect(total.total).toBeGreaterThanOrEqual(0);
        expect(total.total).toBeLessThanOrEqual(105);
        expect(total.bonus).toBeLessThanOrEqual(TABLE.bonusMax);
        for (const group of total.groups) {
          expect(group.points).toBeGreaterThanOrEqual(0);
          expect(group.points).toBeLessThanOrEqual(group.max);
        }
      }),
    );
  });

  it("[C-05] is the same in whatever order scores and criteria stand", () => {
    fc.assert(
      fc.property(
        anySheet.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
          ),
        ),
        fc.shuffledSubarray([...TABLE.criteria], { minLength: TABLE.criteria.length }),
        ([entries, shuffled], criteria) => {
          const { groups: _a, ...one } = totalOf(TABLE, entries);
          const { groups: _b, ...other } = totalOf({ ...TABLE, criteria }, shuffled);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it("[C-06] bars from the flag after a case of discipline, by the word of the last layer", () => {
    expect(totalOf(TABLE, gave({ ...FULL, Đ3: 1 }))).toMatchObject({
      disqualified: true,
      total: 95,
    });
    expect(totalOf(TABLE, gave({ ...FULL, Đ1: 5 })).disqualified).toBe(false);
    const cleared = [...gave({ ...FULL, Đ3: 1 }), ...gave({ Đ3: 0 }, "leader")];
    expect(totalOf(TABLE, cleared).disqualified).toBe(false);
    fc.assert(
      fc.property(anySheet, fc.integer({ min: 1, max: 9 }), (entries, cases) => {
        const others = entries.filter((one) => one.criterionId !== "Đ3");
        expect(totalOf(TABLE, [...others, ...gave({ Đ3: cases }, "ministry")]).disqualified).toBe(
          true,
        );
      }),
    );
  });
});

const unit = (unitId: string, over: Partial<Standing> = {}): Standing => ({
  unitId,
  total: 90,
  womenShare: null,
  firstGroup: 40,
  votes: null,
  ...over,
});
const places = (standings: Standing[]) =>
  rank(TABLE, standings).map(({ unitId, rank: place, behindBy }) => [unitId, place, behindBy]);

describe("a ranking", () => {
  it("[C-07] goes by points, then by women, the first group and the ballot, and says by which", () => {
    expect(
      places([
        unit("e", { firstGroup: 41, votes: 3 }),
        unit("d", { firstGroup: 42 }),
        unit("f", { firstGroup: 41, votes: 2 }),
        unit("a", { total: 95.5 }),
        unit("c", { womenShare: 70 }),
        unit("b", { total: 95.25 }),
      ]),
    ).toEqual([
      ["a", 1, null],
      ["b", 2, null],
      ["c", 3, null],
      ["d", 4, "women"],
      ["e", 5, "first_group"],
      ["f", 6, "ballot"],
    ]);
  });

  it("[C-08] lets those share a rank whom no rule tells apart, and leaves the next ones out", () => {
    expect(
      places([unit("c", { total: 80 }), unit("b"), unit("a"), unit("d", { womenShare: 69.9 })]),
    ).toEqual([
      ["a", 1, null],
      ["b", 1, "level"],
      ["d", 1, "level"],
      ["c", 4, null],
    ]);
    expect(
      rank({ ...TABLE, tieBreaks: [] }, [unit("a", { votes: 3 }), unit("b")]).map(
        (one) => one.rank,
      ),
    ).toEqual([1, 1]);
  });

  it("[C-05] is the same in whatever order the units come", () => {
    const standing = fc.record({
      total: fc.constantFrom(80, 80.25, 90),
      womenShare: fc.constantFrom(null, 40, 75),
      firstGroup: fc.constantFrom(40, 45),
      votes: fc.constantFrom(null, 2, 3),
    });
    fc.assert(
      fc.property(
        fc
          .array(standing, { maxLength: 40 })
          .map((rows) => rows.map((row, index) => ({ ...row, unitId: `u${index}` })))
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const ranked = rank(TABLE, rows);
          expect(rank(TABLE, shuffled)).toEqual(ranked);
          // A rank is one more than the number of units that are truly ahead.
          for (const row of ranked)
            expect(ranked.filter((other) => other.rank < row.rank)).toHaveLength(row.rank - 1);
        },
      ),
    );
  });
});

describe("what a layer gives", () => {
  const one = (criterionId: string, value: number | null, reason = "") => [
    { criterionId, value, reason },
  ];
  it("[C-09] stands between nought and its maximum, cases in whole numbers", () => {
    const words = (code: string, value: number) =>
      entryProblems(TABLE, [], "self", one(code, value)).map((problem) => problem.message);
    expect(words("V", 5)).toEqual([]);
    expect(words("V", 0)).toEqual([]);
    expect(words("V", 5.01)).toEqual(["Điểm cao nhất của tiêu chí này là 5."]);
    expect(words("V", -1)).toEqual(["Điểm không được âm; nhập 0 nếu không đạt."]);
    expect(words("Đ1", 1.5)).toEqual(["Nhập số lần bằng số nguyên từ 0 đến 99."]);
    expect(words("Đ1", 7)).toEqual([]);
    expect(entryProblems(TABLE, [], "self", one("V", null))).toEqual([]);
  });

  it("[C-10] needs a reason where it is further than the limit from the layer before", () => {
    const earlier = [...gave({ II: 20, Đ3: 0 }), ...gave({ II: 17 }, "cross")];
    const problems = (layer: Entry["layer"], code: string, value: number, reason = "") =>
      entryProblems(TABLE, earlier, layer, one(code, value, reason)).map(
        (problem) => problem.field,
      );
    expect(problems("cross", "II", 18)).toEqual([]);
    expect(problems("cross", "II", 17.99)).toEqual(["reason"]);
    expect(problems("leader", "II", 18.99)).toEqual([]);
    expect(problems("leader", "II", 20)).toEqual(["reason"]);
    expect(problems("leader", "II", 20, "Đã bổ sung minh chứng")).toEqual([]);
    // One case of discipline is five points away from none.
    expect(problems("leader", "Đ3", 1)).toEqual(["reason"]);
    expect(problems("self", "II", 1)).toEqual([]);
  });
});

describe("evidence", () => {
  const facts = {
    registration: { sentOn: "2021-03-18", lateDays: 3 },
    targets: { set: 4, met: 3 },
    reports: null,
    covenantSigned: null,
  };
  const of = (code: string) =>
    TABLE.criteria.find((one) => one.code === code) ?? criterion("", "base", 1);
  it("[C-11] suggests points for targets met and a case for a late registration, nothing for what is not known", () => {
    expect(suggestionOf(of("I.1"), facts)).toBe(18.75);
    expect(suggestionOf(of("Đ2"), facts)).toBe(1);
    expect(
      suggestionOf(of("Đ2"), { ...facts, registration: { sentOn: "2021-03-01", lateDays: 0 } }),
    ).toBe(0);
    expect(suggestionOf(of("I.1"), { ...facts, targets: { set: 4, met: null } })).toBeNull();
    expect(suggestionOf(of("II"), facts)).toBeNull();
  });
});

describe("the way of a sheet", () => {
  it("[C-12] passes over layers that have nobody, and ends with the ministry", () => {
    const both = { cross: true, leader: true };
    const way = (scorers: typeof both) => {
      const at = (result: ReturnType<typeof follow>) =>
        result.ok ? result.value : result.error.code;
      return [
        at(follow("draft", "send", scorers)),
        at(follow("awaiting_cross", "cross_check", scorers)),
        at(follow("awaiting_leader", "consolidate", scorers)),
      ];
    };
    expect(way(both)).toEqual(["awaiting_cross", "awaiting_leader", "awaiting_ministry"]);
    expect(way({ cross: false, leader: true })[0]).toBe("awaiting_leader");
    expect(way({ cross: false, leader: false })[0]).toBe("awaiting_ministry");
    expect(follow("final", "send_back", both)).toEqual({
      ok: false,
      error: { code: "wrong_status" },
    });
  });
});
