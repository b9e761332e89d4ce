import type { Confidence } from "@/lib/platform/shared/confidence";
import { rulesetOn } from "@/lib/titles/ruleset/rules/rulesets";
import {
  type HonourCode,
  isHonourCode,
  type RulesetCode,
  type Subject,
} from "@/lib/titles/ruleset/rules/shape";

export type BonusRounding = "none" | "nearest_10000" | "up_10000";

export type BaseSalary = {
  /** First day, yyyy-mm-dd; it holds until the next one begins. */
  readonly from: string;
  /** Đồng a month. */
  readonly amount: number;
  readonly basis: string;
  readonly confidence: Confidence;
};

/** Mức lương cơ sở by the day on which a decision is signed. */
const BASE_SALARIES: readonly BaseSalary[] = [
  {
    from: "2018-07-01",
    amount: 1_390_000,
    basis: "Nghị định 72/2018/NĐ-CP",
    confidence: "inferred",
  },
  {
    from: "2019-07-01",
    amount: 1_490_000,
    basis: "Nghị định 38/2019/NĐ-CP",
    confidence: "confirmed",
  },
  {
    from: "2023-07-01",
    amount: 1_800_000,
    basis: "Nghị định 24/2023/NĐ-CP",
    confidence: "confirmed",
  },
  {
    from: "2024-07-01",
    amount: 2_340_000,
    basis: "Nghị định 73/2024/NĐ-CP",
    confidence: "confirmed",
  },
  {
    from: "2026-07-01",
    amount: 2_530_000,
    basis: "Nghị định 161/2026/NĐ-CP",
    confidence: "inferred",
  },
];

/** A coefficient of the base salary; `upTo` where the text says "at most". */
export type Coefficient = {
  readonly value: number;
  readonly upTo: boolean;
  readonly confidence: Confidence;
};

const sure = (value: number): Coefficient => ({ value, upTo: false, confidence: "confirmed" });
const likely = (value: number): Coefficient => ({ value, upTo: false, confidence: "inferred" });
const atMost = (value: number): Coefficient => ({ value, upTo: true, confidence: "inferred" });

type Table = Partial<Record<HonourCode, Coefficient>>;

/** NĐ 91/2017/NĐ-CP, Điều 69, 70, 73. */
const TABLE_2017: Table = {
  CSTDTQ: sure(4.5),
  CSTDB: sure(3),
  CSTDCS: sure(1),
  LDTT: sure(0.3),
  TTLDXS: sure(1.5),
  TTLDTT: sure(0.8),
  CTDCP: sure(12),
  CTDB: sure(8),
  HCLD1: sure(9),
  HCLD2: sure(7.5),
  HCLD3: sure(4.5),
  BKTTCP: sure(3.5),
  BKB: sure(1),
  GK: sure(0.3),
  KNC: atMost(0.6),
};

/** NĐ 98/2023/NĐ-CP, Điều 54; the medal by Điều 58 khoản 1 điểm d. */
const TABLE_2024: Table = {
  ...TABLE_2017,
  HCLD1: likely(9),
  HCLD2: likely(7.5),
  HCLD3: likely(4.5),
  BKTTCP: likely(3.5),
  BKB: likely(1.5),
};

/** NĐ 152/2025/NĐ-CP, Điều 50, 54, as the press reports it. */
const TABLE_2025: Table = {
  ...TABLE_2024,
  TTLDTT: likely(0.8),
  BKTTCP: likely(3),
  BKB: sure(1.5),
  KNC: atMost(1),
};

const TABLES: Readonly<Record<RulesetCode, Table>> = {
  R2017: TABLE_2017,
  R2024: TABLE_2024,
  R2025: TABLE_2025,
  R2026: TABLE_2025,
};

/** Orders and certificates give a collective twice what they give a person; flags and titles have their own figure. */
const DOUBLED: readonly HonourCode[] = ["GK", "BKB", "BKTTCP", "HCLD3", "HCLD2", "HCLD1"];

/** The coefficient of an honour; null for one that has no bonus of the Ministry or the State here. */
export function coefficientOf(
  ruleset: RulesetCode,
  honour: HonourCode,
  subject: Subject,
): Coefficient | null {
  const { [honour]: found } = TABLES[ruleset];
  if (!found) return null;
  return subject === "collective" && DOUBLED.includes(honour)
    ? { ...found, value: found.value * 2 }
    : found;
}

/** The base salaries that are known, with those entered since; of one day what was entered counts. */
export function salariesWith(entered: readonly BaseSalary[]): readonly BaseSalary[] {
  const byDay = new Map([...BASE_SALARIES, ...entered].map((one) => [one.from, one]));
  return [...byDay.values()].sort((a, b) => a.from.localeCompare(b.from));
}

/** The base salary in force on a day; null before the first that is known. */
export const baseSalaryOn = (
  day: string,
  salaries: readonly BaseSalary[] = BASE_SALARIES,
): BaseSalary | null => salaries.findLast((one) => one.from <= day) ?? null;

const ARTICLES: Readonly<Record<RulesetCode, string>> = {
  R2017: "Nghị định 91/2017/NĐ-CP, Điều 69, 70, 73",
  R2024: "Nghị định 98/2023/NĐ-CP, Điều 54, 58",
  R2025: "Nghị định 152/2025/NĐ-CP, Điều 50, 54",
  R2026: "Nghị định 152/2025/NĐ-CP, Điều 50, 54",
};

/** Where the coefficients of a day stand; null before the first ruleset. */
export function bonusArticleOn(day: string): string | null {
  const ruleset = rulesetOn(day);
  return ruleset && ARTICLES[ruleset.code];
}

function roundBonus(amount: number, rounding: BonusRounding): number {
  switch (rounding) {
    case "none":
      return amount;
    case "nearest_10000":
      return Math.round(amount / 10_000) * 10_000;
    case "up_10000":
      return Math.ceil(amount / 10_000) * 10_000;
  }
}

export type Bonus = {
  readonly coefficient: Coefficient;
  readonly baseSalary: BaseSalary;
  /** Đồng, rounded as asked. */
  readonly amount: number;
};

/**
 * The bonus of an honour decided on a day: coefficient × base salary, both of that day. Null where either is not
 * known. How sources round differs, so nothing is rounded unless asked.
 */
export function bonusOf(
  honour: HonourCode,
  subject: Subject,
  decidedOn: string,
  rounding: BonusRounding = "none",
  salaries: readonly BaseSalary[] = BASE_SALARIES,
): Bonus | null {
  const ruleset = rulesetOn(decidedOn);
  const baseSalary = baseSalaryOn(decidedOn, salaries);
  const coefficient = ruleset && coefficientOf(ruleset.code, honour, subject);
  if (!coefficient || !baseSalary) return null;
  // Coefficients have one decimal: tenths keep the product a whole number of đồng.
  const exact = (Math.round(coefficient.value * 10) * baseSalary.amount) / 10;
  return { coefficient, baseSalary, amount: roundBonus(exact, rounding) };
}

/**
 * What is paid to one recipient. Several forms for one achievement at one time pay the highest alone; different
 * achievements pay each (general knowledge, cần xác nhận). `achievement` tells them apart.
 */
export function bonusTotal(
  awards: readonly { readonly achievement: string; readonly amount: number }[],
): number {
  const highest = new Map<string, number>();
  for (const { achievement, amount } of awards)
    highest.set(achievement, Math.max(amount, highest.get(achievement) ?? 0));
  return [...highest.values()].reduce((sum, amount) => sum + amount, 0);
}

/** An award as its bonus is reckoned: to whom and for what it was given, by which decision, and when. */
export type Rewarded = {
  readonly recipient: Subject;
  readonly recipientName: string;
  readonly honourCode: string;
  readonly achievement: string;
  readonly decisionId: string;
  readonly decidedOn: string;
};

export type BonusOfAward = {
  /** Null where no coefficient or no base salary is known: nothing is made up. */
  readonly bonus: Bonus | null;
  /** The same decision pays this recipient a higher form for the same achievement. */
  readonly coveredByHigher: boolean;
};

/** The awards of one history, each with its bonus. */
export function withBonuses<Award extends Rewarded>(
  awards: readonly Award[],
  salaries: readonly BaseSalary[],
): readonly (Award & BonusOfAward)[] {
  const reckoned = awards.map((award) => ({
    award,
    achievement: [award.decisionId, award.recipientName, award.achievement].join("|"),
    bonus: isHonourCode(award.honourCode)
      ? bonusOf(award.honourCode, award.recipient, award.decidedOn, "none", salaries)
      : null,
  }));
  const paid = new Map<string, (typeof reckoned)[number]>();
  for (const one of reckoned)
    if (one.bonus && one.bonus.amount > (paid.get(one.achievement)?.bonus?.amount ?? 0))
      paid.set(one.achievement, one);
  return reckoned.map((one) => ({
    ...one.award,
    bonus: one.bonus,
    coveredByHigher: one.bonus !== null && paid.get(one.achievement) !== one,
  }));
}
