import type { Confidence } from "@/lib/platform/shared/confidence";
import type { FactName, JudgementName } from "./facts";

export const RULESET_CODES = ["R2017", "R2024", "R2025", "R2026"] as const;
export type RulesetCode = (typeof RULESET_CODES)[number];

export const isRulesetCode = (code: string): code is RulesetCode =>
  RULESET_CODES.some((known) => known === code);

/** The ten emulation titles and the ten commendation forms, in the order of the law. */
export const HONOUR_CODES = [
  "LDTT",
  "CSTDCS",
  "CSTDB",
  "CSTDTQ",
  "TTLDTT",
  "TTLDXS",
  "CTDB",
  "CTDCP",
  "CSTDTINH",
  "CTDTINH",
  "GK",
  "BKB",
  "BKTTCP",
  "HCLD3",
  "HCLD2",
  "HCLD1",
  "KNC",
  "BKTINH",
  "HCDL",
  "AHLD",
] as const;
export type HonourCode = (typeof HONOUR_CODES)[number];

export const isHonourCode = (code: string): code is HonourCode =>
  HONOUR_CODES.some((known) => known === code);

export type Subject = "person" | "collective";

export type Operator = "is" | "at_least" | "more_than" | "below" | "one_of";

/** `block` fails what does not satisfy; `warn` only asks that a person looks. */
export type Severity = "block" | "warn";

/** Where a rule stands, and how surely. */
export type Basis = { readonly article: string; readonly confidence: Confidence };

type Expected = number | boolean | string | readonly string[];

/** One fact measured against one value of the law. */
export type Condition = Basis & {
  readonly kind: "condition";
  readonly fact: FactName;
  readonly op: Operator;
  readonly value: Expected;
  readonly severity: Severity;
  /** A special case that is there only for who claims it: as long as nobody does, it is no way open. */
  readonly claimed?: true;
  /** What the law asks, as a line of the readable page. */
  readonly asks: string;
  /** What is said when it is not so. */
  readonly message: string;
  /** The field to fill, or the paper to bring, that mends it. */
  readonly cure: string;
};

/** Something that only people weigh: REVIEW until somebody has said so. */
export type Judgement = Basis & {
  readonly kind: "judgement";
  readonly name: JudgementName;
  readonly asks: string;
  readonly cure: string;
};

export type All = { readonly kind: "all"; readonly of: readonly Rule[] };
/** One way of several is enough. */
export type Any = { readonly kind: "any"; readonly asks: string; readonly of: readonly Rule[] };
export type Rule = Condition | Judgement | All | Any;

export type Effect = "block" | "hold" | "warn";

/** A single test of a known fact. */
type Test = {
  readonly fact: FactName;
  readonly op: Operator;
  readonly value: Expected;
  /** True where the rule speaks when the test is not satisfied. */
  readonly not?: boolean;
};

/**
 * A rule across honours. It is silent until the first of its facts raises it; then a further fact that is not known
 * asks for a person's eye, and all of them together have its effect.
 */
export type Exclusion = Basis & {
  readonly id: string;
  readonly when: readonly [Test, ...Test[]];
  readonly effect: Effect;
  readonly asks: string;
  readonly message: string;
  readonly cure: string;
  /** The honours it speaks of; every one when absent. */
  readonly honours?: readonly HonourCode[];
  readonly subjects?: readonly Subject[];
  /** The last day on which it held, yyyy-mm-dd; absent while it does. */
  readonly until?: string;
};

/** The rule of one honour, for the subjects it may be given to. */
export type Law = {
  readonly basis: readonly Basis[];
  readonly confidence: Confidence;
  readonly person?: Rule;
  readonly collective?: Rule;
  readonly note?: string;
};

export type Laws = Readonly<Record<HonourCode, Law>>;

export type Ruleset = {
  readonly code: RulesetCode;
  readonly name: string;
  /** First and last day of receipt it governs, yyyy-mm-dd; null while in force. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly law: string;
  readonly decree: string;
  readonly circulars: readonly string[];
  /** The texts are not all known: a person looks at every result. */
  readonly needsReview: boolean;
  readonly laws: Laws;
  readonly exclusions: readonly Exclusion[];
  readonly principles: readonly (Basis & { readonly text: string })[];
};

export const all = (...of: Rule[]): All => ({ kind: "all", of });
export const any = (asks: string, ...of: Rule[]): Any => ({ kind: "any", asks, of });

/** An article that the text was read in. */
export const by = (article: string): Basis => ({ article, confidence: "confirmed" });
/** An article that follows from a predecessor or a neighbour, not read word for word. */
export const likely = (article: string): Basis => ({ article, confidence: "inferred" });
/** A default of the portal where no text was found. */
export const assumed = (article: string): Basis => ({ article, confidence: "proposed" });
