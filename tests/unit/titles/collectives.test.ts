import { expect, it } from "vitest";
import { judge, type Outcome } from "@/lib/titles/eligibility/rules/judge";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import type { HonourCode, RulesetCode } from "@/lib/titles/ruleset/rules/shape";
import { COLLECTIVE, COLLECTIVE_SAID, type Said, type Values } from "./candidates";
import { known } from "./known";

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

const TTLDXS_COMMON: readonly Row[] = [
  ["70 %", { pctLdtt: 70 }, "pass"],
  ["69,9 %", { pctLdtt: 69.9 }, "fail"],
  ["a member who did not complete", { pctCompleted: 99 }, "fail"],
  ["one CSTĐCS", { cstdcsMembers: 1 }, "pass"],
  ["no CSTĐCS", { cstdcsMembers: 0 }, "fail"],
  ["good is not excellent", { collectiveRating: "good" }, "fail"],
];

const ORDERS: readonly (readonly [HonourCode, Row[]])[] = [
  [
    "HCLD3",
    [
      ["2 flags", { ministryFlags: 2, ministryCertificates: 0 }, "pass"],
      ["1 flag, 2 certificates", { ministryFlags: 1, ministryCertificates: 2 }, "pass"],
      ["1 flag, 1 certificate", { ministryFlags: 1, ministryCertificates: 1 }, "fail"],
      ["4 years since BKTT", { yearsSinceBktt: 4 }, "fail"],
      ["4 excellent years", { ratingYearsExcellent: 4 }, "fail"],
      ["founded 9 years ago warns and never blocks", { historyYears: 9 }, "review"],
      ["founded 10 years ago", { historyYears: 10 }, "pass"],
    ],
  ],
  [
    "HCLD2",
    [
      ["1 Government flag, 1 flag", { governmentFlags: 1, ministryFlags: 1 }, "pass"],
      ["3 flags", { governmentFlags: 0, ministryFlags: 3 }, "pass"],
      ["2 flags", { governmentFlags: 0, ministryFlags: 2 }, "fail"],
      ["4 years since hạng Ba", { yearsSinceHcld3: 4 }, "fail"],
    ],
  ],
  [
    "HCLD1",
    [
      ["1 Government flag, 2 flags", { governmentFlags: 1, ministryFlags: 2 }, "pass"],
      ["1 Government flag, 1 flag", { governmentFlags: 1, ministryFlags: 1 }, "fail"],
      ["4 flags", { governmentFlags: 0, ministryFlags: 4 }, "pass"],
      ["3 flags", { governmentFlags: 0, ministryFlags: 3 }, "fail"],
      ["4 years since hạng Nhì", { yearsSinceHcld2: 4 }, "fail"],
    ],
  ],
];

const rows = [
  ...table("R2017", "TTLDTT", [
    ["exactly 50 %", { pctLdtt: 50 }, "fail"],
    ["just over 50 %", { pctLdtt: 50.01 }, "pass"],
    ["cảnh cáo", { maxMemberDiscipline: 2 }, "fail"],
    ["khiển trách", { maxMemberDiscipline: 1 }, "pass"],
    ["good", { collectiveRating: "good" }, "pass"],
    ["completed", { collectiveRating: "completed" }, "fail"],
    ["not registered", { registered: false }, "fail"],
    ["unity not judged well", {}, "fail", { internal_unity: false }],
  ]),
  ...table("R2024", "TTLDTT", [
    ["exactly 70 %", { pctLdtt: 70 }, "pass"],
    ["69,99 %", { pctLdtt: 69.99 }, "fail"],
    ["cảnh cáo", { maxMemberDiscipline: 2 }, "fail"],
    ["not registered", { registered: false }, "pass"],
  ]),
  ...table("R2017", "TTLDXS", [
    ...TTLDXS_COMMON,
    ["not TTLĐTT", { hasTtldtt: false }, "fail"],
    ["cảnh cáo", { maxMemberDiscipline: 2 }, "fail"],
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "TTLDXS", [
    ...TTLDXS_COMMON,
    ["TTLĐTT is not asked", { hasTtldtt: false }, "pass"],
    ["cảnh cáo asks for a person's eye", { maxMemberDiscipline: 2 }, "review"],
  ]),
  ...table("R2017", "CTDB", [
    ["has everything", {}, "pass"],
    ["targets not exceeded", { exceededTargets: false }, "fail"],
    ["not nominated by the bloc", { blocNominated: false }, "fail"],
    ["cảnh cáo asks for a person's eye", { maxMemberDiscipline: 2 }, "review"],
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "CTDB", [
    ["cảnh cáo is not asked about", { maxMemberDiscipline: 2 }, "pass"],
    ["not nominated by the bloc", { blocNominated: false }, "fail"],
  ]),
  ...table("R2017", "CTDCP", [
    ["has everything", {}, "pass"],
    ["no model for the nation", {}, "fail", { national_model: false }],
    ["not up to the Ministry's flag", { meetsCtdb: false }, "fail"],
    [
      "a campaign of 5 years",
      { meetsCtdb: false, campaignReviewYears: 5 },
      "pass",
      { campaign_leader: true },
    ],
    [
      "a campaign of 4 years",
      { meetsCtdb: false, campaignReviewYears: 4 },
      "fail",
      { campaign_leader: true },
    ],
    ["not registered", { registered: false }, "fail"],
  ]),
  ...table("R2024", "CTDCP", [
    ["has everything", {}, "pass"],
    ["not nominated", { blocNominated: false }, "fail"],
  ]),
  ...table("R2017", "GK", [
    ["good", { collectiveRating: "good" }, "pass"],
    ["completed", { collectiveRating: "completed" }, "fail"],
  ]),
  ...table("R2017", "BKB", [
    ["2 years", { ratingYearsExcellent: 2 }, "pass"],
    ["1 year", { ratingYearsExcellent: 1 }, "fail"],
    ["not vibrant", {}, "fail", { vibrant: false }],
    ["ad hoc", { ratingYearsExcellent: 0 }, "pass", { ad_hoc: true }],
  ]),
  ...table("R2024", "BKB", [
    ["2 years", { ratingYearsExcellent: 2 }, "pass"],
    ["1 year", { ratingYearsExcellent: 1 }, "fail"],
  ]),
  ...table("R2017", "BKTTCP", [
    ["5, 5 and a flag", { yearsSinceBkb: 5, ratingYearsExcellent: 5, ministryFlags: 1 }, "pass"],
    ["no flag", { ministryFlags: 0 }, "fail"],
    ["4 excellent years", { ratingYearsExcellent: 4 }, "fail"],
  ]),
  ...table("R2024", "BKTTCP", [
    [
      "5 good years and a flag",
      { ratingYearsExcellent: 0, ratingYearsGood: 5, ministryFlags: 1 },
      "fail",
      { campaign: false, internal_unity: false },
    ],
    [
      "5 good years and a flag, united",
      { ratingYearsExcellent: 0, ratingYearsGood: 5, ministryFlags: 1 },
      "pass",
      { campaign: false },
    ],
    ["4 good years", { ratingYearsGood: 4 }, "fail", { campaign: false }],
  ]),
  ...ORDERS.flatMap(([honour, cases]) => table("R2017", honour, cases)),
  ...ORDERS.flatMap(([honour, cases]) => table("R2024", honour, cases)),
];

it.each(rows)(
  "[L-02] $ruleset $honour for a collective: $what",
  ({ ruleset, honour, change, outcome, said }) => {
    const facts = known({ ...COLLECTIVE, ...change }, { ...COLLECTIVE_SAID, ...said });
    expect(judge(RULESETS[ruleset], honour, "collective", facts).outcome).toBe(outcome);
  },
);
