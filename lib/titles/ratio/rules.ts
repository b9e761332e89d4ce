import {
  type Figures,
  type Quota,
  quotaOf,
  type Rounding,
} from "@/lib/titles/ruleset/rules/figures";
import type { Condition, HonourCode, Rule, Ruleset } from "@/lib/titles/ruleset/rules/shape";

/** A share that the law asks for: "over 50 %" leaves exactly half out, "at least 70 %" takes exactly 70 in. */
export type Threshold = { readonly op: "more_than" | "at_least"; readonly percent: number };

/** Whether so many of the whole reach the share. Nobody of nothing reaches none. */
export const reaches = (part: number, whole: number, { op, percent }: Threshold): boolean =>
  whole > 0 && (op === "more_than" ? part * 100 > whole * percent : part * 100 >= whole * percent);

/** The share in percent, unrounded; null of an empty whole. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? (part * 100) / whole : null;

/** The fewest of the whole that reach the share. */
function fewestReaching(whole: number, { op, percent }: Threshold): number {
  const exact = (whole * percent) / 100;
  return op === "more_than" ? Math.floor(exact) + 1 : Math.ceil(exact);
}

/** How many more are needed, the whole staying what it is; 0 once reached, null where even all of them are too few. */
export function missingFor(part: number, whole: number, threshold: Threshold): number | null {
  const needed = fewestReaching(whole, threshold);
  if (needed > whole || whole === 0) return null;
  return Math.max(0, needed - part);
}

/** Rounds a count: down, to the nearest with halves up, or up. */
function round(exact: number, rounding: Rounding): number {
  switch (rounding) {
    case "floor":
      return Math.floor(exact);
    case "nearest":
      return Math.floor(exact + 0.5);
    case "ceiling":
      return Math.ceil(exact);
  }
}

/** How many a quota allows out of `base`; null where it sets no limit. */
export const allowedBy = ({ percent, rounding }: Quota, base: number): number | null =>
  percent === null ? null : round((base * percent) / 100, rounding);

function shareIn(rule: Rule | undefined): Condition | null {
  if (!rule || rule.kind === "judgement") return null;
  if (rule.kind === "condition") return rule.fact === "pctLdtt" ? rule : null;
  for (const inner of rule.of) {
    const found = shareIn(inner);
    if (found) return found;
  }
  return null;
}

/** The share of LĐTT that a collective title asks for, with its article; null for a title that asks for none. */
function ldttShareOf(
  ruleset: Ruleset,
  honour: HonourCode,
): (Threshold & Pick<Condition, "article" | "confidence">) | null {
  const condition = shareIn(ruleset.laws[honour].collective);
  if (!condition || (condition.op !== "more_than" && condition.op !== "at_least")) return null;
  const { op, value, article, confidence } = condition;
  return { op, percent: Number(value), article, confidence };
}

/** One line of the panel beside a list. */
export type Share =
  | {
      readonly kind: "share";
      readonly honour: HonourCode;
      readonly part: number;
      readonly whole: number | null;
      readonly threshold: Threshold;
      readonly reached: boolean | null;
      /** How many more LĐTT are needed; null when the whole is not known or cannot reach it. */
      readonly missing: number | null;
      readonly article: string;
    }
  | {
      readonly kind: "quota";
      readonly honour: HonourCode;
      readonly used: number;
      readonly base: number;
      readonly percent: number;
      readonly rounding: Rounding;
      readonly allowed: number;
      /** How many are over; 0 while within. */
      readonly over: number;
    };

/** Whether a share is kept; unknown while the whole is not known. */
export type Standing = "kept" | "broken" | "unknown";
export function standingOf(share: Share): Standing {
  if (share.kind === "quota") return share.over > 0 ? "broken" : "kept";
  if (share.reached === null) return "unknown";
  return share.reached ? "kept" : "broken";
}

/** What a panel counts: distinct people of the list, and the headcount of the unit, null while not known. */
export type Counts = {
  readonly ldtt: number;
  readonly cstdcs: number;
  readonly headcount: number | null;
};

/** The shares and quotas of a unit's list under a ruleset, each with the number that is missing or over. */
export function sharesOf(ruleset: Ruleset, counts: Counts, figures: Figures = {}): Share[] {
  const shares: Share[] = [];
  for (const honour of ["TTLDTT", "TTLDXS"] as const) {
    const threshold = ldttShareOf(ruleset, honour);
    if (!threshold) continue;
    const { article, op, percent } = threshold;
    const whole = counts.headcount;
    shares.push({
      kind: "share",
      honour,
      part: counts.ldtt,
      whole,
      threshold: { op, percent },
      reached: whole === null ? null : reaches(counts.ldtt, whole, threshold),
      missing: whole === null ? null : missingFor(counts.ldtt, whole, threshold),
      article,
    });
  }
  const quota = quotaOf(ruleset, "CSTDCS", figures);
  const allowed = quota && allowedBy(quota, counts.ldtt);
  if (quota && allowed !== null && quota.percent !== null) {
    shares.push({
      kind: "quota",
      honour: "CSTDCS",
      used: counts.cstdcs,
      base: counts.ldtt,
      percent: quota.percent,
      rounding: quota.rounding,
      allowed,
      over: Math.max(0, counts.cstdcs - allowed),
    });
  }
  return shares;
}

type Preferred = { readonly sex?: "female" | "male"; readonly womenShare?: number };

/**
 * The order among equals: women first; of collectives, those with at least 70 % women first (NĐ 91/2017/NĐ-CP,
 * Điều 3). 0 where neither is preferred.
 */
export function byPreference(a: Preferred, b: Preferred): number {
  const weight = ({ sex, womenShare }: Preferred) =>
    sex === "female" || (womenShare !== undefined && womenShare >= 70) ? 0 : 1;
  return weight(a) - weight(b);
}
