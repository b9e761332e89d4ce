import type { Outcome } from "@/lib/titles/eligibility/rules/judge";
import type { FactTypes, JudgementName } from "@/lib/titles/ruleset/rules/facts";
import type { HonourCode, RulesetCode, Subject } from "@/lib/titles/ruleset/rules/shape";

type Values = Partial<FactTypes>;
type Said = Partial<Record<JudgementName, boolean>>;

type Vector = {
  readonly id: string;
  readonly honour: HonourCode;
  readonly ruleset: RulesetCode;
  readonly subject: Subject;
  readonly facts: Values;
  readonly said: Said;
  readonly outcome: Outcome;
  readonly why: string;
};

/** No case tries the ballot: all agreed. */
const PERSON: Values = {
  votedFor: 100,
  registered: true,
  rating: "good",
  monthsEmployed: 12,
  disciplineLevel: 0,
  hasLdtt: true,
  pendingCase: false,
};
const COLLECTIVE: Values = {
  registered: true,
  collectiveRating: "good",
  pctCompleted: 100,
  cstdcsMembers: 1,
  maxMemberDiscipline: 0,
  hasTtldtt: true,
};
const PRAISED: Said = {
  spirit: true,
  best_of: true,
  campaign: true,
  internal_unity: true,
  exemplary: true,
  model: true,
  conduct: true,
};
/** Every road but that of the counted facts is closed. */
const NO_OTHER_ROAD: Said = {
  ...PRAISED,
  campaign: false,
  annual_campaign: false,
  ad_hoc: false,
  contribution: false,
  worker_farmer: false,
  ad_hoc_bo: false,
  scope: false,
  outside: false,
  national_model: false,
  campaign_leader: false,
};

type Row = readonly [string, HonourCode, RulesetCode, Values, Said, Outcome, string];

const persons: readonly Row[] = [
  ["T01", "LDTT", "R2017", { ...PERSON }, PRAISED, "pass", "ordinary case"],
  [
    "T02",
    "LDTT",
    "R2017",
    { ...PERSON, monthsEmployed: 8 },
    PRAISED,
    "fail",
    "recruited less than 10 months",
  ],
  [
    "T03",
    "LDTT",
    "R2024",
    { ...PERSON, monthsEmployed: 8 },
    PRAISED,
    "pass",
    "6-month rule since 2024",
  ],
  [
    "T04",
    "LDTT",
    "R2017",
    { ...PERSON, registered: false },
    PRAISED,
    "fail",
    "not registered (2021)",
  ],
  [
    "T05",
    "LDTT",
    "R2024",
    { ...PERSON, registered: false },
    PRAISED,
    "pass",
    "registration not required",
  ],
  ["T06", "LDTT", "R2017", { ...PERSON, disciplineLevel: 1 }, PRAISED, "fail", "khiển trách"],
  [
    "T07",
    "CSTDCS",
    "R2017",
    { ...PERSON, initiativesGrassroots: 1 },
    PRAISED,
    "pass",
    "good completion + initiative",
  ],
  [
    "T08",
    "CSTDCS",
    "R2017",
    { ...PERSON, rating: "excellent", initiativesGrassroots: 0 },
    PRAISED,
    "fail",
    "2021: excellent rating alone is not enough",
  ],
  [
    "T09",
    "CSTDCS",
    "R2024",
    { ...PERSON, rating: "excellent", initiativesGrassroots: 0 },
    PRAISED,
    "pass",
    "2024: excellent rating alone suffices",
  ],
  [
    "T10",
    "CSTDCS",
    "R2024",
    { ...PERSON, initiativesGrassroots: 0 },
    PRAISED,
    "fail",
    "good completion without initiative",
  ],
  [
    "T11",
    "CSTDB",
    "R2017",
    { ...PERSON, cstdcsInRow: 3, initiativesMinistry: 1 },
    PRAISED,
    "pass",
    "three consecutive + ministry initiative",
  ],
  [
    "T12",
    "CSTDB",
    "R2017",
    { ...PERSON, cstdcsInRow: 2, initiativesMinistry: 1 },
    PRAISED,
    "fail",
    "only two",
  ],
  [
    "T13",
    "CSTDTQ",
    "R2017",
    { ...PERSON, cstdbInRow: 2, initiativesNational: 1 },
    PRAISED,
    "pass",
    "",
  ],
  [
    "T22",
    "BKB",
    "R2017",
    { ...PERSON, ratingYearsExcellent: 2, initiatives2y: 2 },
    NO_OTHER_ROAD,
    "pass",
    "two years + two initiatives",
  ],
  [
    "T23",
    "BKB",
    "R2017",
    { ...PERSON, ratingYearsExcellent: 2, initiatives2y: 1 },
    NO_OTHER_ROAD,
    "fail",
    "",
  ],
  [
    "T24",
    "BKB",
    "R2024",
    { ...PERSON, cstdcsInRow: 2, ratingYearsExcellent: 0, initiatives2y: 0, topics2y: 2 },
    NO_OTHER_ROAD,
    "pass",
    "two CSTĐCS + two topics",
  ],
  [
    "T25",
    "BKTTCP",
    "R2017",
    {
      ...PERSON,
      campaignReviewYears: 0,
      yearsSinceBkb: 5,
      ratingYearsExcellent: 5,
      initiatives5y: 5,
    },
    NO_OTHER_ROAD,
    "pass",
    "",
  ],
  [
    "T27",
    "KNC",
    "R2017",
    { ...PERSON, hasKnc: false, sex: "female", sectorYears: 15 },
    NO_OTHER_ROAD,
    "pass",
    "woman, 15 years",
  ],
  [
    "T28",
    "KNC",
    "R2017",
    { ...PERSON, hasKnc: false, sex: "male", sectorYears: 19 },
    NO_OTHER_ROAD,
    "fail",
    "man, 19 years",
  ],
  [
    "T29",
    "KNC",
    "R2017",
    { ...PERSON, hasKnc: true, sex: "male", sectorYears: 30 },
    NO_OTHER_ROAD,
    "fail",
    "already holds it",
  ],
  [
    "T30",
    "CSTDB",
    "R2017",
    { registered: true, cstdcsInRow: 3, initiativesMinistry: 1 },
    {},
    "review",
    "judgement not yet given by the council",
  ],
];

const collectives: readonly Row[] = [
  ["T14", "TTLDTT", "R2017", { ...COLLECTIVE, pctLdtt: 51 }, PRAISED, "pass", "more than 50%"],
  [
    "T15",
    "TTLDTT",
    "R2017",
    { ...COLLECTIVE, pctLdtt: 50 },
    PRAISED,
    "fail",
    "exactly 50% is not 'over half'",
  ],
  ["T16", "TTLDTT", "R2024", { ...COLLECTIVE, pctLdtt: 60 }, PRAISED, "fail", "70% since 2024"],
  ["T17", "TTLDTT", "R2024", { ...COLLECTIVE, pctLdtt: 70 }, PRAISED, "pass", ""],
  [
    "T18",
    "TTLDXS",
    "R2017",
    { ...COLLECTIVE, collectiveRating: "excellent", pctLdtt: 70 },
    PRAISED,
    "pass",
    "",
  ],
  [
    "T19",
    "TTLDXS",
    "R2017",
    { ...COLLECTIVE, collectiveRating: "excellent", pctLdtt: 70, cstdcsMembers: 0 },
    PRAISED,
    "fail",
    "needs a CSTĐCS",
  ],
  [
    "T20",
    "TTLDXS",
    "R2017",
    { ...COLLECTIVE, collectiveRating: "excellent", pctLdtt: 90, maxMemberDiscipline: 2 },
    PRAISED,
    "fail",
    "a member with cảnh cáo",
  ],
  [
    "T21",
    "TTLDXS",
    "R2017",
    { ...COLLECTIVE, collectiveRating: "excellent", pctLdtt: 90, pctCompleted: 97 },
    PRAISED,
    "fail",
    "not 100%",
  ],
  [
    "T26",
    "HCLD3",
    "R2017",
    {
      ...COLLECTIVE,
      pctLdtt: 60,
      historyYears: 12,
      yearsSinceBktt: 5,
      ratingYearsExcellent: 5,
      ministryFlags: 1,
      ministryCertificates: 2,
    },
    NO_OTHER_ROAD,
    "pass",
    "1 flag + 2 certificates alternative",
  ],
];

const vectorsOf = (rows: readonly Row[], subject: Subject): Vector[] =>
  rows.map(([id, honour, ruleset, facts, said, outcome, why]) => ({
    id,
    honour,
    ruleset,
    subject,
    facts,
    said,
    outcome,
    why,
  }));

/** The thirty worked cases of the field, with the facts each gives and what comes of it. */
export const vectors = [...vectorsOf(persons, "person"), ...vectorsOf(collectives, "collective")];
