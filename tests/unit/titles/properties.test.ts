import fc from "fast-check";
import { expect, it } from "vitest";
import { judge, leavesOf } from "@/lib/titles/eligibility/rules/judge";
import { judgeList, type ListRow } from "@/lib/titles/eligibility/rules/list";
import { missingFor, percentOf, reaches } from "@/lib/titles/ratio/rules";
import type { Facts, FactTypes } from "@/lib/titles/ruleset/rules/facts";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { HONOUR_CODES, RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { known } from "./known";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const count = optional(fc.nat(6));
const yes = optional(fc.boolean());

/** Any mixture of known and unknown facts. */
const someFacts: fc.Arbitrary<Partial<FactTypes>> = fc
  .record({
    registered: yes,
    rating: optional(fc.constantFrom("excellent", "good", "completed", "not_completed")),
    monthsEmployed: optional(fc.nat(12)),
    disciplineLevel: optional(fc.constantFrom(0, 1, 2, 3, 4, 5)),
    hasLdtt: yes,
    initiativesGrassroots: count,
    initiativesMinistry: count,
    initiatives2y: count,
    cstdcsInRow: count,
    cstdbInRow: count,
    cstdcsIn5: count,
    ratingYearsExcellent: count,
    ratingYearsGood: count,
    ratingExcellentIn5: count,
    yearsSinceBkb: optional(fc.option(fc.nat(9))),
    yearsSinceBktt: optional(fc.option(fc.nat(9))),
    ministryFlags: count,
    pctLdtt: optional(fc.nat(100)),
    pendingCase: yes,
    provincialUnit: yes,
    hasKnc: yes,
    sectorYears: optional(fc.nat(40)),
    sex: optional(fc.constantFrom("female", "male")),
  })
  .map(
    (facts) =>
      Object.fromEntries(
        Object.entries(facts).filter(([, value]) => value !== undefined),
      ) as Partial<FactTypes>,
  );

const anyCase = fc.record({
  ruleset: fc.constantFrom(...RULESET_CODES),
  honour: fc.constantFrom(...HONOUR_CODES),
  subject: fc.constantFrom("person" as const, "collective" as const),
  facts: someFacts,
});

it("[L-05] an unknown fact alone never fails anything; only a special case must be claimed", () => {
  fc.assert(
    fc.property(anyCase, ({ ruleset, honour, subject, facts }) => {
      const { finding } = judge(RULESETS[ruleset], honour, subject, known(facts));
      for (const leaf of finding === null ? [] : leavesOf(finding)) {
        if (leaf.kind === "condition" && !leaf.known && !leaf.condition.claimed)
          expect(leaf.outcome).toBe("review");
        if (leaf.kind === "judgement") expect(leaf.outcome).toBe("review");
      }
    }),
  );
});

it("[L-05] forgetting a fact never turns what is in doubt into a refusal, nor a pass into one", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(30), ({ ruleset, honour, subject, facts }, place) => {
      const names = Object.keys(facts);
      const forgotten = names[place % Math.max(1, names.length)];
      const fewer = Object.fromEntries(
        Object.entries(facts).filter(([name]) => name !== forgotten),
      );
      const before = judge(RULESETS[ruleset], honour, subject, known(facts)).outcome;
      const after = judge(RULESETS[ruleset], honour, subject, known(fewer)).outcome;
      if (before !== "fail") expect(after).not.toBe("fail");
    }),
  );
});

it("[L-05] one more title never turns a pass into a refusal, unless a rule says so", () => {
  const MORE = [
    "cstdcsInRow",
    "cstdbInRow",
    "cstdcsIn5",
    "ministryFlags",
    "initiativesGrassroots",
  ] as const;
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...MORE), ({ ruleset, honour, subject, facts }, title) => {
      const held = facts[title];
      if (held === undefined) return;
      const before = judge(RULESETS[ruleset], honour, subject, known(facts)).outcome;
      const richer = { ...facts, [title]: held + 1 };
      const after = judge(RULESETS[ruleset], honour, subject, known(richer)).outcome;
      if (before === "pass") expect(after).toBe("pass");
      if (before === "review") expect(after).not.toBe("fail");
    }),
  );
  const medal = known({ hasKnc: true, disciplineLevel: 0, sex: "male", sectorYears: 30 });
  expect(judge(RULESETS.R2017, "KNC", "person", medal).outcome).toBe("fail");
});

const someRow = fc.record({
  honour: fc.constantFrom("LDTT", "CSTDCS", "BKB", null),
  who: fc.integer({ min: 1, max: 12 }).map((n) => `người ${n}`),
  groupId: fc.constantFrom(null, "phòng 1", "phòng 2"),
  facts: someFacts,
});
/** What is known of a person is known on every row of that person. */
const someList = fc.array(someRow, { maxLength: 20 }).map((rows): ListRow[] => {
  const of = new Map<string, { facts: Facts; groupId: string | null }>();
  return rows.map((row, place) => {
    const about = of.get(row.who) ?? { facts: known(row.facts), groupId: row.groupId };
    of.set(row.who, about);
    return { id: `${place}`, subject: "person", honour: row.honour, who: row.who, ...about };
  });
});
const COLLECTIVES: ListRow[] = (["TTLDTT", "TTLDXS"] as const).map((honour) => ({
  id: honour,
  subject: "collective",
  honour,
  who: honour,
  groupId: null,
  facts: known({ registered: true, collectiveRating: "excellent" }),
}));

it("[L-05] the order of rows never changes a verdict", () => {
  fc.assert(
    fc.property(someList, fc.constantFrom(...RULESET_CODES), fc.nat(), (rows, code, turn) => {
      const list = [...rows, ...COLLECTIVES];
      const cut = turn % list.length;
      const turned = [...list.slice(cut), ...list.slice(0, cut)].reverse();
      const headcounts = new Map([[null, 15]]);
      const one = judgeList(RULESETS[code], list, headcounts);
      const other = judgeList(RULESETS[code], turned, headcounts);
      expect([other.ldtt, other.cstdcs]).toEqual([one.ldtt, one.cstdcs]);
      for (const { id } of list) expect(other.verdicts.get(id)).toEqual(one.verdicts.get(id));
    }),
    { numRuns: 200 },
  );
});

it("[L-05] the shares of a list agree with a naive count", () => {
  fc.assert(
    fc.property(someList, (rows) => {
      const naive = new Set(
        rows
          .filter(({ honour, facts }) => {
            const stands = honour === "LDTT" || honour === "CSTDCS";
            const ldtt = judge(RULESETS.R2017, "LDTT", "person", facts).outcome;
            const failed = facts.hasLdtt ? !facts.hasLdtt.value : ldtt === "fail";
            return stands && !failed;
          })
          .map(({ who }) => who),
      );
      const { ldtt } = judgeList(RULESETS.R2017, rows, new Map());
      expect(ldtt).toBe(naive.size);
    }),
  );
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(60),
      fc.integer({ min: 1, max: 99 }),
      fc.boolean(),
      (part, rest, percent, over) => {
        const whole = part + rest;
        const threshold = { op: over ? ("more_than" as const) : ("at_least" as const), percent };
        let more = 0;
        while (part + more <= whole && !reaches(part + more, whole, threshold)) more += 1;
        const naive = part + more > whole || whole === 0 ? null : more;
        expect(missingFor(part, whole, threshold)).toBe(naive);
        if (whole > 0) expect(percentOf(part, whole)).toBeCloseTo((100 * part) / whole, 10);
      },
    ),
  );
});
