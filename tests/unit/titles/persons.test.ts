import { expect, it } from "vitest";
import { judge, type Outcome } from "@/lib/titles/eligibility/rules/judge";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import type { HonourCode, RulesetCode } from "@/lib/titles/ruleset/rules/shape";
import { PERSON, PERSON_SAID, type Said, type Values } from "./candidates";
import { known } from "./known";

/** What differs from a person who has everything, and what comes of it. */
type Row = readonly [what: string, change: Values, outcome: Outcome, said?: Said];

const table = (ruleset: RulesetCode, honour: HonourCode, rows: readonly Row[]) =>
  rows.map(([what, change, outcome, said = {}]) => ({
    ruleset,
    honour,
    what,
    change,
    outcome,
    said,
  }));

const LDTT_COMMON: readonly Row[] = [
  ["has everything", {}, "pass"],
  ["good is enough", { rating: "good" }, "pass"],
  ["merely completed", { rating: "completed" }, "fail"],
  ["not completed", { rating: "not_completed" }, "fail"],
  ["khiển trách", { disciplineLevel: 1 }, "fail"],
  ["buộc thôi việc", { disciplineLevel: 5 }, "fail"],
  ["spirit not yet judged", {}, "review", { spirit: undefined }],
  ["spirit judged wanting", {}, "fail", { spirit: false }],
];

const CSTDB_COMMON: readonly Row[] = [
  ["three years in a row", { cstdcsInRow: 3 }, "pass"],
  ["two years in a row", { cstdcsInRow: 2 }, "fail"],
  ["one ministry initiative", { initiativesMinistry: 1 }, "pass"],
  ["no ministry initiative", { initiativesMinistry: 0 }, "fail"],
  ["the council has not spoken", {}, "review", { best_of: undefined }],
];

/** NĐ 91/2017, Điều 45 khoản 8: ninety in a hundred of all members. */
const BALLOT_2017: readonly Row[] = [
  ["89,99 % agreed", { votedFor: 89.99 }, "fail"],
  ["exactly 90 % agreed", { votedFor: 90 }, "pass"],
  ["90,01 % agreed", { votedFor: 90.01 }, "pass"],
  ["no minutes", { votedFor: undefined }, "review"],
];

/** Four fifths are not confirmed: they ask for a person's eye. */
const BALLOT_2024: readonly Row[] = [
  ["79,99 % agreed", { votedFor: 79.99 }, "review"],
  ["exactly 80 % agreed", { votedFor: 80 }, "pass"],
  ["80,01 % agreed", { votedFor: 80.01 }, "pass"],
  ["no minutes", { votedFor: undefined }, "review"],
];

const CSTDTQ_COMMON: readonly Row[] = [
  ["two in a row", { cstdbInRow: 2 }, "pass"],
  ["one alone", { cstdbInRow: 1 }, "fail"],
  ["one national initiative", { initiativesNational: 1 }, "pass"],
  ["no national initiative", { initiativesNational: 0 }, "fail"],
];

const KNC_COMMON: readonly Row[] = [
  ["man, 20 years", { sectorYears: 20 }, "pass"],
  ["man, 19 years", { sectorYears: 19 }, "fail"],
  ["woman, 15 years", { sex: "female", sectorYears: 15 }, "pass"],
  ["woman, 14 years", { sex: "female", sectorYears: 14 }, "fail"],
  ["holds it already", { hasKnc: true }, "fail"],
  ["khiển trách does not shut out", { disciplineLevel: 1 }, "pass"],
  ["cảnh cáo shuts out", { disciplineLevel: 2 }, "fail"],
  ["an outsider's merit", { sectorYears: 0 }, "pass", { outside: true }],
  ["an outsider nobody has judged", { sectorYears: 0 }, "review", { outside: undefined }],
];

const rows = [
  ...table("R2017", "LDTT", [
    ...LDTT_COMMON,
    ["10 months", { monthsEmployed: 10 }, "pass"],
    ["9 months", { monthsEmployed: 9 }, "fail"],
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "LDTT", [
    ...LDTT_COMMON,
    ["6 months", { monthsEmployed: 6 }, "pass"],
    ["5 months", { monthsEmployed: 5 }, "fail"],
    ["not registered", { registered: false }, "pass"],
  ]),
  ...table("R2017", "CSTDCS", [
    ["has everything", {}, "pass"],
    ["one initiative", { initiativesGrassroots: 1 }, "pass"],
    ["excellent without initiative", { initiativesGrassroots: 0 }, "fail"],
    ["good with initiative", { rating: "good", initiativesGrassroots: 1 }, "pass"],
    ["no LĐTT", { hasLdtt: false }, "fail"],
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "CSTDCS", [
    ["excellent without initiative", { initiativesGrassroots: 0 }, "pass"],
    ["good with initiative", { rating: "good", initiativesGrassroots: 1 }, "pass"],
    ["good without initiative", { rating: "good", initiativesGrassroots: 0 }, "fail"],
    ["completed with initiative", { rating: "completed", initiativesGrassroots: 1 }, "fail"],
    ["no LĐTT", { hasLdtt: false }, "fail"],
    ["not registered", { registered: false }, "pass"],
  ]),
  ...table("R2017", "CSTDB", BALLOT_2017),
  ...table("R2017", "CSTDTQ", BALLOT_2017),
  ...table("R2024", "CSTDB", BALLOT_2024),
  ...table("R2024", "CSTDTQ", BALLOT_2024),
  ...table("R2017", "CSTDB", [...CSTDB_COMMON, ["not registered", { registered: false }, "fail"]]),
  ...table("R2024", "CSTDB", [...CSTDB_COMMON, ["not registered", { registered: false }, "pass"]]),
  ...table("R2017", "CSTDTQ", [
    ...CSTDTQ_COMMON,
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "CSTDTQ", CSTDTQ_COMMON),
  ...table("R2017", "GK", [
    ["good", { rating: "good" }, "pass"],
    ["completed", { rating: "completed" }, "fail"],
  ]),
  ...table("R2024", "GK", [
    ["good", { rating: "good" }, "pass"],
    ["completed", { rating: "completed" }, "fail"],
  ]),
  ...table("R2017", "BKB", [
    ["2 years and 2 initiatives", { ratingYearsExcellent: 2, initiatives2y: 2 }, "pass"],
    ["1 year", { ratingYearsExcellent: 1 }, "fail"],
    ["1 initiative", { initiatives2y: 1 }, "fail"],
    ["two topics are no initiatives", { initiatives2y: 0, topics2y: 2 }, "fail"],
    ["another road", { ratingYearsExcellent: 0 }, "pass", { annual_campaign: true }],
    ["not registered", { registered: false }, "pass"],
  ]),
  ...table("R2024", "BKB", [
    [
      "2 CSTĐCS, 2 topics",
      { cstdcsInRow: 2, ratingYearsExcellent: 0, initiatives2y: 0, topics2y: 2 },
      "pass",
    ],
    [
      "2 excellent years, 2 initiatives",
      { cstdcsInRow: 0, ratingYearsExcellent: 2, initiatives2y: 2, topics2y: 0 },
      "pass",
    ],
    ["neither road", { cstdcsInRow: 1, ratingYearsExcellent: 1 }, "fail"],
    ["1 initiative, 1 topic", { initiatives2y: 1, topics2y: 1 }, "fail"],
    ["a contribution", { cstdcsInRow: 0, ratingYearsExcellent: 0 }, "pass", { contribution: true }],
  ]),
  ...table("R2017", "BKTTCP", [
    ["5, 5 and 5", { yearsSinceBkb: 5, ratingYearsExcellent: 5, initiatives5y: 5 }, "pass"],
    ["4 years since the certificate", { yearsSinceBkb: 4 }, "fail"],
    ["never had the certificate", { yearsSinceBkb: null }, "fail"],
    ["4 excellent years", { ratingYearsExcellent: 4 }, "fail"],
    ["4 initiatives", { initiatives5y: 4 }, "fail"],
    ["a campaign of 3 years", { yearsSinceBkb: null, campaignReviewYears: 3 }, "pass"],
    ["a campaign of 2 years", { yearsSinceBkb: null, campaignReviewYears: 2 }, "fail"],
  ]),
  ...table("R2024", "BKTTCP", [
    ["5, 5 and 3", { yearsSinceBkb: 5, ratingYearsGood: 5, cstdcsInRun: 3 }, "pass"],
    ["4 years good or better", { ratingYearsGood: 4 }, "fail"],
    ["2 CSTĐCS in the run", { cstdcsInRun: 2 }, "fail"],
    ["4 years since the certificate", { yearsSinceBkb: 4 }, "fail"],
    ["initiatives are not asked", { initiatives5y: 0 }, "pass"],
  ]),
  ...table("R2017", "HCLD3", [
    ["5 years, 2 initiatives", { yearsSinceBktt: 5, initiativesMinistry5y: 2 }, "pass"],
    ["1 initiative", { initiativesMinistry5y: 1 }, "fail"],
    ["4 years", { yearsSinceBktt: 4 }, "fail"],
    ["long service", { yearsSinceBktt: null, longServiceMet: true }, "pass"],
  ]),
  ...table("R2017", "HCLD2", [
    ["5 years, 3 initiatives", { yearsSinceHcld3: 5, initiativesMinistry5y: 3 }, "pass"],
    ["2 initiatives", { initiativesMinistry5y: 2 }, "fail"],
    ["4 years", { yearsSinceHcld3: 4 }, "fail"],
  ]),
  ...table("R2017", "HCLD1", [
    ["5 years, 4 initiatives", { yearsSinceHcld2: 5, initiativesMinistry5y: 4 }, "pass"],
    ["3 initiatives", { initiativesMinistry5y: 3 }, "fail"],
    ["4 years", { yearsSinceHcld2: 4 }, "fail"],
  ]),
  ...table("R2024", "HCLD3", [
    [
      "5, 5, 1 and 3",
      { yearsSinceBktt: 5, ratingYearsGood: 5, ratingExcellentIn5: 1, cstdcsIn5: 3 },
      "pass",
    ],
    ["no excellent year", { ratingExcellentIn5: 0 }, "fail"],
    ["2 CSTĐCS in five years", { cstdcsIn5: 2 }, "fail"],
    ["4 years good", { ratingYearsGood: 4 }, "fail"],
    ["4 years since", { yearsSinceBktt: 4 }, "fail"],
  ]),
  ...table("R2024", "HCLD2", [
    ["5 and 5", { yearsSinceHcld3: 5, ratingYearsGood: 5 }, "pass"],
    ["4 years since", { yearsSinceHcld3: 4 }, "fail"],
  ]),
  ...table("R2024", "HCLD1", [
    ["5 and 5", { yearsSinceHcld2: 5, ratingYearsGood: 5 }, "pass"],
    ["4 years good", { ratingYearsGood: 4 }, "fail"],
  ]),
  ...table("R2017", "KNC", [
    ...KNC_COMMON,
    [
      "transferred man, 25 and 10",
      { transferredIn: true, continuousYears: 25, sectorYears: 10 },
      "pass",
    ],
    [
      "transferred man, 24 and 10",
      { transferredIn: true, continuousYears: 24, sectorYears: 10 },
      "fail",
    ],
    [
      "transferred man, 25 and 9",
      { transferredIn: true, continuousYears: 25, sectorYears: 9 },
      "fail",
    ],
    [
      "transferred woman, 20 and 7",
      { sex: "female", transferredIn: true, continuousYears: 20, sectorYears: 7 },
      "pass",
    ],
    [
      "transferred woman, 19 and 7",
      { sex: "female", transferredIn: true, continuousYears: 19, sectorYears: 7 },
      "fail",
    ],
    ["not said to be transferred", { continuousYears: 25, sectorYears: 10 }, "fail"],
  ]),
  ...table("R2024", "KNC", KNC_COMMON),
];

it.each(rows)("[L-02] $ruleset $honour: $what", ({ ruleset, honour, change, outcome, said }) => {
  const facts = known({ ...PERSON, ...change }, { ...PERSON_SAID, ...said });
  expect(judge(RULESETS[ruleset], honour, "person", facts).outcome).toBe(outcome);
});

it("[L-02] 2025 judges as 2024 does; 2026 passes nothing before a person has looked", () => {
  const facts = known(PERSON, PERSON_SAID);
  expect(judge(RULESETS.R2025, "LDTT", "person", facts).outcome).toBe("pass");
  expect(judge(RULESETS.R2026, "LDTT", "person", facts).outcome).toBe("review");
  const looked = known(PERSON, { ...PERSON_SAID, new_law: true });
  expect(judge(RULESETS.R2026, "LDTT", "person", looked).outcome).toBe("pass");
});
