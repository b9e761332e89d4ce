import type { FactTypes, JudgementName } from "@/lib/titles/ruleset/rules/facts";

/** Undefined: nothing is known. */
export type Values = { readonly [Name in keyof FactTypes]?: FactTypes[Name] | undefined };
/** Undefined: nobody has spoken. */
export type Said = { readonly [Name in JudgementName]?: boolean | undefined };

/** A person who has everything that any honour asks for. */
export const PERSON: Values = {
  registered: true,
  rating: "excellent",
  monthsEmployed: 12,
  disciplineLevel: 0,
  hasLdtt: true,
  initiativesGrassroots: 9,
  initiativesMinistry: 9,
  initiativesNational: 9,
  initiatives2y: 9,
  topics2y: 9,
  initiatives5y: 9,
  initiativesMinistry5y: 9,
  cstdcsInRow: 9,
  cstdbInRow: 9,
  votedFor: 100,
  cstdcsIn5: 5,
  cstdcsInRun: 9,
  ratingYearsExcellent: 9,
  ratingYearsGood: 9,
  ratingExcellentIn5: 5,
  yearsSinceBkb: 9,
  yearsSinceBktt: 9,
  yearsSinceHcld3: 9,
  yearsSinceHcld2: 9,
  campaignReviewYears: 0,
  longServiceMet: false,
  sex: "male",
  sectorYears: 30,
  hasKnc: false,
};

/** Councils have said yes to what all are asked, and no to each other road to the same award. */
export const PERSON_SAID: Said = {
  spirit: true,
  best_of: true,
  exemplary: true,
  conduct: true,
  excellent_5y: true,
  annual_campaign: false,
  campaign: false,
  ad_hoc: false,
  ad_hoc_bo: false,
  contribution: false,
  worker_farmer: false,
  outside: false,
};

/** A collective that has everything. */
export const COLLECTIVE: Values = {
  registered: true,
  collectiveRating: "excellent",
  pctLdtt: 100,
  pctCompleted: 100,
  cstdcsMembers: 3,
  maxMemberDiscipline: 0,
  hasTtldtt: true,
  exceededTargets: true,
  blocNominated: true,
  meetsCtdb: true,
  campaignReviewYears: 0,
  historyYears: 30,
  ratingYearsExcellent: 9,
  ratingYearsGood: 9,
  yearsSinceBkb: 9,
  yearsSinceBktt: 9,
  yearsSinceHcld3: 9,
  yearsSinceHcld2: 9,
  ministryFlags: 9,
  governmentFlags: 9,
  ministryCertificates: 9,
};

/** The same of a collective. */
export const COLLECTIVE_SAID: Said = {
  campaign: true,
  internal_unity: true,
  exemplary: true,
  model: true,
  national_model: true,
  vibrant: true,
  annual_campaign: false,
  ad_hoc: false,
  ad_hoc_bo: false,
  scope: false,
  campaign_leader: false,
};
