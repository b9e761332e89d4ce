/** Annual evaluation of a person or a collective: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ. */
export type Rating = "excellent" | "good" | "completed" | "not_completed";

/** Khiển trách 1, cảnh cáo 2, hạ bậc lương hoặc giáng chức 3, cách chức 4, buộc thôi việc 5; 0 is none. */
export type DisciplineLevel = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Every fact that the law asks about, and what kind of value it holds. Years and counts are whole numbers up to and
 * including the year judged; shares are percent of the whole list. A `null` in years since an award says that the award
 * was never held, which is known and does not satisfy; a fact that is absent is not known.
 */
export type FactTypes = {
  /** Took part and registered to emulate for the year. */
  registered: boolean;
  rating: Rating;
  /** Years in a row, this one included, rated excellent. */
  ratingYearsExcellent: number;
  /** Years in a row, this one included, rated good or better. */
  ratingYearsGood: number;
  /** How many of the last five years were excellent. */
  ratingExcellentIn5: number;
  /** Months at work in the year; treatment after a brave act, training under a year and maternity count. */
  monthsEmployed: number;
  disciplineLevel: DisciplineLevel;
  /** Lao động tiên tiến of this year, awarded or approved in the same round. */
  hasLdtt: boolean;
  /** Recognised and applied initiatives, or accepted topics, of the year. */
  initiativesGrassroots: number;
  initiativesMinistry: number;
  initiativesNational: number;
  /** Within the last two years. */
  initiatives2y: number;
  topics2y: number;
  /** Within five years, since the previous award that the criterion names. */
  initiatives5y: number;
  initiativesMinistry5y: number;
  cstdcsInRow: number;
  /** Awards of CSTĐ cấp Bộ or cấp tỉnh in a row. */
  cstdbInRow: number;
  /** Percent of all members of the unit's meeting, present or not, who agreed in its secret ballot. */
  votedFor: number;
  cstdcsIn5: number;
  /** CSTĐ cơ sở during the unbroken run of years that is counted. */
  cstdcsInRun: number;
  yearsSinceBkb: number | null;
  yearsSinceBktt: number | null;
  yearsSinceHcld3: number | null;
  yearsSinceHcld2: number | null;
  /** Flags and certificates since the previous award that the criterion names. */
  ministryFlags: number;
  governmentFlags: number;
  ministryCertificates: number;
  /** Years since the collective was founded. */
  historyYears: number;
  /** Percent of members rated "completed" or better. */
  pctCompleted: number;
  pctLdtt: number;
  cstdcsMembers: number;
  maxMemberDiscipline: DisciplineLevel;
  hasTtldtt: boolean;
  collectiveRating: Rating;
  exceededTargets: boolean;
  blocNominated: boolean;
  meetsCtdb: boolean;
  /** Length in years of the campaign whose review the proposal rests on. */
  campaignReviewYears: number;
  sex: "female" | "male";
  /** Years in the natural-resources-and-environment sector, time under discipline left out. */
  sectorYears: number;
  continuousYears: number;
  transferredIn: boolean;
  hasKnc: boolean;
  /** The long-service table of positions and years is satisfied: said by a person, never reckoned. */
  longServiceMet: boolean;

  // What an exclusion asks about.
  pendingCase: boolean;
  achievementUsed: boolean;
  initiativeReused: boolean;
  /** Other State-level commendation forms proposed for the subject in the year. */
  stateFormsThisYear: number;
  /** Đột xuất, cống hiến, niên hạn, đối ngoại: outside the yearly limit of State forms. */
  exceptionalMerit: boolean;
  provincialUnit: boolean;
  managedByMinistry: boolean;
  partyOrgsExcellent: boolean;
  publiclyListed: boolean;
  headOfUnit: boolean;
};

export type FactName = keyof FactTypes;

/** What only people judge. The machine asks; a council or an officer answers. */
export const JUDGEMENTS = [
  "spirit",
  "best_of",
  "campaign",
  "internal_unity",
  "exemplary",
  "model",
  "national_model",
  "conduct",
  "annual_campaign",
  "ad_hoc",
  "ad_hoc_bo",
  "contribution",
  "worker_farmer",
  "scope",
  "outside",
  "campaign_leader",
  "excellent_5y",
  "vibrant",
  "new_law",
  "by_hand",
  "decided_elsewhere",
] as const;
export type JudgementName = (typeof JUDGEMENTS)[number];

/** A value and, in words for the reader, where it was found: "Sổ khen thưởng, QĐ 12/QĐ-BTNMT ngày 05/01/2020". */
export type Known<Value> = { readonly value: Value; readonly source: string };

/** What is known of one person or collective. What is absent is not known. */
export type Facts = { readonly [Name in FactName]?: Known<FactTypes[Name]> } & {
  readonly judged?: { readonly [Name in JudgementName]?: Known<boolean> };
};
