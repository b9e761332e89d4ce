import { describe, expect, it } from "vitest";
import { baseSalaryOn, bonusOf, bonusTotal, coefficientOf } from "@/lib/titles/bonus/rules";
import { judge } from "@/lib/titles/eligibility/rules/judge";
import { judgeList, type ListRow } from "@/lib/titles/eligibility/rules/list";
import { shareWords } from "@/lib/titles/ratio/labels";
import {
  allowedBy,
  byPreference,
  missingFor,
  percentOf,
  reaches,
  sharesOf,
  standingOf,
} from "@/lib/titles/ratio/rules";
import { figuresOf, quotaOf, withFigures } from "@/lib/titles/ruleset/rules/figures";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import type { HonourCode, Subject } from "@/lib/titles/ruleset/rules/shape";
import { known } from "./known";

describe("shares", () => {
  const OVER_HALF = { op: "more_than", percent: 50 } as const;
  const SEVENTY = { op: "at_least", percent: 70 } as const;

  it.each([
    [5, 10, false],
    [6, 10, true],
    [0, 0, false],
    [5, 9, true],
  ])("[L-06] %i of %i is over half: %s", (part, whole, reached) => {
    expect(reaches(part, whole, OVER_HALF)).toBe(reached);
  });

  it.each([
    [7, 10, true],
    [6, 10, false],
    [14, 20, true],
    [699, 1000, false],
    [700, 1000, true],
  ])("[L-06] %i of %i is at least 70 %%: %s", (part, whole, reached) => {
    expect(reaches(part, whole, SEVENTY)).toBe(reached);
  });

  it.each([
    [5, 10, OVER_HALF, 1],
    [5, 10, SEVENTY, 2],
    [7, 10, SEVENTY, 0],
    [0, 3, SEVENTY, 3],
    [0, 0, SEVENTY, null],
  ])("[L-06] with %i of %i the missing number is told", (part, whole, threshold, missing) => {
    expect(missingFor(part, whole, threshold)).toBe(missing);
  });

  it("[L-06] 15 % of the LĐTT of the whole agency, its rounding named and tunable", () => {
    const quota = quotaOf(RULESETS.R2017, "CSTDCS");
    expect(quota).toMatchObject({ percent: 15, rounding: "nearest" });
    const tuned = quotaOf(RULESETS.R2017, "CSTDCS", { "quota.CSTDCS.rounding": "floor" });
    expect(quota && allowedBy(quota, 30)).toBe(5);
    expect(tuned && allowedBy(tuned, 30)).toBe(4);
    const none = quotaOf(RULESETS.R2024, "CSTDCS");
    expect(none && allowedBy(none, 30)).toBeNull();
  });

  it("[L-06] Government flags: at most 20 % of those up to the Ministry's, rounded down", () => {
    const quota = quotaOf(RULESETS.R2017, "CTDCP");
    expect([4, 5, 9, 10].map((base) => quota && allowedBy(quota, base))).toEqual([0, 1, 1, 2]);
    expect(quotaOf(RULESETS.R2017, "LDTT")).toBeNull();
  });

  it("[L-06] the panel of a list tells what is missing and what is over", () => {
    const shares = sharesOf(RULESETS.R2017, { ldtt: 10, cstdcs: 3, headcount: 20 });
    expect(shares).toMatchObject([
      { honour: "TTLDTT", reached: false, missing: 1 },
      { honour: "TTLDXS", reached: false, missing: 4 },
      { kind: "quota", honour: "CSTDCS", allowed: 2, over: 1 },
    ]);
    expect(sharesOf(RULESETS.R2017, { ldtt: 10, cstdcs: 0, headcount: null })[0]).toMatchObject({
      reached: null,
      missing: null,
    });
    expect(percentOf(1, 0)).toBeNull();
  });

  it("[B-43] a list at 150 % of a quota is told so, with how many to leave out and on what ground", () => {
    const told = (cstdcs: number, ldtt = 40) => {
      const quota = sharesOf(RULESETS.R2017, { ldtt, cstdcs, headcount: 50 }).at(-1);
      if (!quota) throw new Error("This ruleset has a quota");
      return { ...shareWords(quota), standing: standingOf(quota) };
    };
    expect(told(9)).toEqual({
      words:
        "9 người, bằng 150% mức tối đa 6 người: bỏ bớt 3 người, hoặc đăng ký thêm Lao động tiên tiến để nâng mức",
      basis:
        "Không quá 15% của 40 Lao động tiên tiến, làm tròn đến số gần nhất, từ 0,5 làm tròn lên",
      standing: "broken",
    });
    expect(told(6)).toMatchObject({ words: "6 trên tối đa 6 người", standing: "kept" });
    expect(told(1, 0)).toMatchObject({
      words: expect.stringContaining("1 người, mức tối đa hiện là 0: bỏ bớt 1 người"),
      standing: "broken",
    });
  });

  it("[L-06] women come first among equals, and collectives of 70 % women", () => {
    const sorted = [{ sex: "male" }, { sex: "female" }] as const;
    expect(sorted.toSorted(byPreference)[0]).toEqual({ sex: "female" });
    expect(byPreference({ womenShare: 70 }, { womenShare: 69.9 })).toBeLessThan(0);
  });
});

describe("the bonus", () => {
  it.each<[HonourCode, Subject, string, number | null]>([
    ["CSTDTQ", "person", "2021-12-15", 6_705_000],
    ["CSTDB", "person", "2021-12-15", 4_470_000],
    ["CSTDCS", "person", "2021-12-15", 1_490_000],
    ["LDTT", "person", "2021-12-15", 447_000],
    ["TTLDXS", "collective", "2021-12-15", 2_235_000],
    ["TTLDTT", "collective", "2021-12-15", 1_192_000],
    ["CTDCP", "collective", "2021-12-15", 17_880_000],
    ["CTDB", "collective", "2021-12-15", 11_920_000],
    ["HCLD1", "person", "2021-12-15", 13_410_000],
    ["HCLD2", "person", "2021-12-15", 11_175_000],
    ["HCLD3", "collective", "2021-12-15", 13_410_000],
    ["BKTTCP", "person", "2021-12-15", 5_215_000],
    ["BKB", "person", "2021-12-15", 1_490_000],
    ["BKB", "collective", "2021-12-15", 2_980_000],
    ["GK", "collective", "2021-12-15", 894_000],
    ["BKB", "person", "2024-06-30", 2_700_000],
    ["BKB", "person", "2024-07-01", 3_510_000],
    ["BKTTCP", "person", "2025-07-01", 7_020_000],
    ["CSTDTINH", "person", "2021-12-15", null],
    ["LDTT", "person", "2010-01-01", null],
  ])("[L-07] %s to a %s decided on %s pays %s", (honour, subject, day, amount) => {
    expect(bonusOf(honour, subject, day)?.amount ?? null).toBe(amount);
  });

  it("[L-07] the base salary changes on its day", () => {
    expect(baseSalaryOn("2019-06-30")?.amount).toBe(1_390_000);
    expect(baseSalaryOn("2019-07-01")?.amount).toBe(1_490_000);
    expect(baseSalaryOn("2026-07-01")?.amount).toBe(2_530_000);
    expect(baseSalaryOn("2018-06-30")).toBeNull();
  });

  it("[L-07] rounding is asked for by name", () => {
    expect(bonusOf("LDTT", "person", "2021-12-15", "up_10000")?.amount).toBe(450_000);
    expect(bonusOf("LDTT", "person", "2021-12-15", "nearest_10000")?.amount).toBe(450_000);
    expect(bonusOf("TTLDTT", "collective", "2021-12-15", "nearest_10000")?.amount).toBe(1_190_000);
  });

  it("[L-07] one achievement pays its highest form, different ones pay each", () => {
    const awards = [
      { achievement: "a", amount: 100 },
      { achievement: "a", amount: 300 },
      { achievement: "b", amount: 50 },
    ];
    expect(bonusTotal(awards)).toBe(350);
    expect(coefficientOf("R2017", "KNC", "person")).toMatchObject({ value: 0.6, upTo: true });
  });
});

describe("figures that staff tune", () => {
  it("[L-08] an unconfirmed threshold moves, and a confirmed one does not", () => {
    const figures = figuresOf(RULESETS.R2017);
    const tunable = figures.map(({ key }) => key);
    expect(tunable).toContain("HCLD2.person.initiativesMinistry5y.3");
    expect(tunable.some((key) => key.startsWith("LDTT.person.monthsEmployed"))).toBe(false);

    const tuned = withFigures(RULESETS.R2017, {
      "HCLD2.person.initiativesMinistry5y.3": 2,
      "LDTT.person.monthsEmployed.10": 1,
    });
    const facts = known(
      { yearsSinceHcld3: 5, initiativesMinistry5y: 2 },
      { exemplary: true, excellent_5y: true },
    );
    expect(judge(RULESETS.R2017, "HCLD2", "person", facts).outcome).toBe("review");
    expect(judge(tuned, "HCLD2", "person", facts).outcome).toBe("pass");
    expect(judge(tuned, "LDTT", "person", known({ monthsEmployed: 9 })).outcome).toBe("fail");
  });

  it("[L-08] without tuned figures the ruleset is the one of the law", () => {
    expect(withFigures(RULESETS.R2017, {})).toBe(RULESETS.R2017);
  });
});

describe("a whole list", () => {
  const person = (
    id: string,
    honour: HonourCode,
    facts = known({}),
    groupId: string | null = null,
  ): ListRow => ({
    id,
    subject: "person",
    honour,
    who: id,
    groupId,
    facts,
  });
  const GOOD = known(
    {
      registered: true,
      rating: "good",
      monthsEmployed: 12,
      disciplineLevel: 0,
      initiativesGrassroots: 1,
    },
    { spirit: true },
  );
  const unit: ListRow = {
    id: "đơn vị",
    subject: "collective",
    honour: "TTLDXS",
    who: "đơn vị",
    groupId: null,
    facts: known(
      { registered: true, collectiveRating: "excellent" },
      { campaign: true, internal_unity: true },
    ),
  };

  it("[L-09] a person's LĐTT is judged with the list and carries CSTĐ cơ sở", () => {
    const bad = known({
      ...({ registered: true, rating: "good", monthsEmployed: 3, disciplineLevel: 0 } as const),
    });
    const { verdicts } = judgeList(
      RULESETS.R2017,
      [person("a", "CSTDCS", GOOD), person("b", "CSTDCS", bad)],
      new Map(),
    );
    expect([verdicts.get("a")?.outcome, verdicts.get("b")?.outcome]).toEqual(["pass", "fail"]);
  });

  it("[L-09] a collective has its shares from the list, and its lower title", () => {
    const rows = [...["a", "b", "c"].map((id) => person(id, "CSTDCS", GOOD)), unit];
    const outcomeOf = (headcount: number | null) =>
      judgeList(RULESETS.R2017, rows, new Map([[null, headcount]])).verdicts.get("đơn vị")?.outcome;
    expect(outcomeOf(3)).toBe("pass");
    expect(outcomeOf(4)).toBe("review");
    expect(outcomeOf(5)).toBe("fail");
    expect(outcomeOf(null)).toBe("review");
  });

  it("[L-09] a department counts its own people alone", () => {
    const rows = [
      person("a", "CSTDCS", GOOD, "phòng 1"),
      person("b", "LDTT", GOOD, "phòng 2"),
      { ...unit, id: "phòng 1", honour: "TTLDTT" as const, groupId: "phòng 1" },
    ];
    const { verdicts } = judgeList(RULESETS.R2017, rows, new Map([["phòng 1", 2]]));
    expect(verdicts.get("phòng 1")?.outcome).toBe("fail");
  });
});
