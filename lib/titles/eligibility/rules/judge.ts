import type { FactName, Facts } from "@/lib/titles/ruleset/rules/facts";
import { NEW_LAW } from "@/lib/titles/ruleset/rules/rulesets";
import type {
  Condition,
  Exclusion,
  HonourCode,
  Judgement,
  Operator,
  Rule,
  Ruleset,
  RulesetCode,
  Subject,
} from "@/lib/titles/ruleset/rules/shape";

/** Đủ; chưa đủ; cần bổ sung hoặc xem xét. */
export type Outcome = "pass" | "fail" | "review";

/** A condition with the fact it was measured on and where that came from; `known` is false while nothing is known. */
export type ConditionFinding = {
  readonly kind: "condition";
  readonly outcome: Outcome;
  readonly condition: Condition;
  readonly known: boolean;
  readonly value: unknown;
  readonly source: string | null;
};

export type JudgementFinding = {
  readonly kind: "judgement";
  readonly outcome: Outcome;
  readonly judgement: Judgement;
  readonly source: string | null;
};

type GroupFinding = {
  readonly kind: "all" | "any";
  readonly outcome: Outcome;
  /** What the alternatives have in common; null where all of them are asked. */
  readonly asks: string | null;
  readonly of: readonly Finding[];
};

export type Finding = ConditionFinding | JudgementFinding | GroupFinding;

/** A cross rule that a fact raised. */
type Raised = {
  readonly exclusion: Exclusion;
  readonly outcome: "fail" | "review";
  readonly source: string;
};

export type Verdict = {
  readonly ruleset: RulesetCode;
  readonly honour: HonourCode;
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** A case is open: the dossier waits for its conclusion and is not refused. */
  readonly held: boolean;
  /** Null where the honour is not given to this kind of subject; the outcome is then "fail". */
  readonly finding: Finding | null;
  readonly raised: readonly Raised[];
};

function satisfies(value: unknown, op: Operator, expected: Condition["value"]): boolean {
  switch (op) {
    case "is":
      return value === expected;
    case "at_least":
      return typeof value === "number" && value >= Number(expected);
    case "more_than":
      return typeof value === "number" && value > Number(expected);
    case "below":
      return typeof value === "number" && value < Number(expected);
    case "one_of":
      return Array.isArray(expected) && expected.includes(value);
  }
}

const knownOf = (facts: Facts, fact: FactName) =>
  facts[fact] as { readonly value: unknown; readonly source: string } | undefined;

function weigh(rule: Rule, facts: Facts): Finding {
  switch (rule.kind) {
    case "condition": {
      const known = knownOf(facts, rule.fact);
      if (known === undefined)
        return {
          kind: "condition",
          outcome: rule.claimed ? "fail" : "review",
          condition: rule,
          known: false,
          value: undefined,
          source: null,
        };
      const met = satisfies(known.value, rule.op, rule.value);
      return {
        kind: "condition",
        outcome: met ? "pass" : rule.severity === "warn" ? "review" : "fail",
        condition: rule,
        known: true,
        value: known.value,
        source: known.source,
      };
    }
    case "judgement": {
      const said = facts.judged?.[rule.name];
      return {
        kind: "judgement",
        outcome: said === undefined ? "review" : said.value ? "pass" : "fail",
        judgement: rule,
        source: said?.source ?? null,
      };
    }
    case "all": {
      const of = rule.of.map((inner) => weigh(inner, facts));
      return { kind: "all", outcome: worstOf(of), asks: null, of };
    }
    case "any": {
      const of = rule.of.map((inner) => weigh(inner, facts));
      return { kind: "any", outcome: bestOf(of), asks: rule.asks, of };
    }
  }
}

/** All are asked: one that fails fails them all, one in doubt leaves them in doubt. */
function worstOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = "pass";
  for (const one of findings) {
    if (one.outcome === "fail") return "fail";
    if (one.outcome === "review") outcome = "review";
  }
  return outcome;
}

/** One is enough: while one is in doubt nothing has failed. */
function bestOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = "fail";
  for (const one of findings) {
    if (one.outcome === "pass") return "pass";
    if (one.outcome === "review") outcome = "review";
  }
  return outcome;
}

/** Null while no fact raises it. A first fact that does, beside a further one not known, asks for a person's eye. */
function raise(exclusion: Exclusion, facts: Facts): Raised | null {
  let doubt = false;
  let source = "";
  for (const [place, test] of exclusion.when.entries()) {
    const known = knownOf(facts, test.fact);
    if (known === undefined) {
      if (place === 0) return null;
      doubt = true;
      continue;
    }
    if (satisfies(known.value, test.op, test.value) === (test.not ?? false)) return null;
    if (source === "") source = known.source;
  }
  const outcome = !doubt && exclusion.effect === "block" ? "fail" : "review";
  return { exclusion, outcome, source };
}

const speaksOf = (exclusion: Exclusion, honour: HonourCode, subject: Subject, day: string | null) =>
  (exclusion.honours === undefined || exclusion.honours.includes(honour)) &&
  (exclusion.subjects === undefined || exclusion.subjects.includes(subject)) &&
  (exclusion.until === undefined || (day !== null && day <= exclusion.until));

/**
 * Judges one proposal by one ruleset. A fact that is not known gives REVIEW and never FAIL; what people must weigh is
 * REVIEW until they have; an open case holds the dossier. `day` is the day of receipt (yyyy-mm-dd), for rules that
 * ended within the ruleset; without it they do not speak.
 */
export function judge(
  ruleset: Ruleset,
  honour: HonourCode,
  subject: Subject,
  facts: Facts,
  day: string | null = null,
): Verdict {
  const rule = ruleset.laws[honour][subject];
  const base = { ruleset: ruleset.code, honour, subject } as const;
  if (!rule) return { ...base, outcome: "fail", held: false, finding: null, raised: [] };

  const found = weigh(rule, facts);
  const finding = ruleset.needsReview ? besideNewLaw(found, facts) : found;
  let outcome = finding.outcome;
  let held = false;
  const raised: Raised[] = [];
  for (const exclusion of ruleset.exclusions) {
    if (!speaksOf(exclusion, honour, subject, day)) continue;
    const one = raise(exclusion, facts);
    if (one === null) continue;
    raised.push(one);
    if (one.outcome === "fail") outcome = "fail";
    else if (outcome === "pass") outcome = "review";
    if (exclusion.effect === "hold") held = true;
  }
  return { ...base, outcome, held, finding, raised };
}

/** While the text of the newest law is unread, a person looks at every result. */
function besideNewLaw(found: Finding, facts: Facts): GroupFinding {
  const of = [found, weigh(NEW_LAW, facts)];
  return { kind: "all", outcome: worstOf(of), asks: null, of };
}

/** The leaves of a verdict in the order of the law. */
export function leavesOf(finding: Finding): (ConditionFinding | JudgementFinding)[] {
  return finding.kind === "condition" || finding.kind === "judgement"
    ? [finding]
    : finding.of.flatMap(leavesOf);
}
