import type { Confidence } from "@/lib/platform/shared/confidence";
import { FACT_LABEL, factWords } from "@/lib/titles/ruleset/labels";
import type { JudgementName } from "@/lib/titles/ruleset/rules/facts";
import type { Effect, HonourCode, RulesetCode, Subject } from "@/lib/titles/ruleset/rules/shape";
import type { Finding, Outcome, Verdict } from "./judge";

/** What a leaf said, in the words of its day: no later change of rule or wording reaches it. */
export type FrozenLeaf = {
  readonly kind: "condition" | "judgement";
  /** Which question it is; null of a condition. */
  readonly name: JudgementName | null;
  readonly outcome: Outcome;
  readonly asks: string;
  /** What is said when it is not so; null of what people judge. */
  readonly message: string | null;
  readonly cure: string;
  readonly article: string;
  readonly confidence: Confidence;
  /** The fact used and its value, "Xếp loại năm: Hoàn thành tốt nhiệm vụ"; null while it is not known. */
  readonly used: string | null;
  readonly source: string | null;
};

type FrozenGroup = {
  readonly kind: "all" | "any";
  readonly outcome: Outcome;
  readonly asks: string | null;
  readonly of: readonly FrozenFinding[];
};

export type FrozenFinding = FrozenLeaf | FrozenGroup;

export type FrozenRaised = {
  readonly outcome: "fail" | "review";
  readonly effect: Effect;
  readonly message: string;
  readonly cure: string;
  readonly article: string;
  readonly confidence: Confidence;
  readonly source: string;
};

/** A verdict as plain data: what is stored with a sending, and what the panel draws. */
export type FrozenVerdict = {
  readonly ruleset: RulesetCode;
  readonly honour: HonourCode;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly held: boolean;
  readonly finding: FrozenFinding | null;
  readonly raised: readonly FrozenRaised[];
};

function freezeFinding(finding: Finding): FrozenFinding {
  switch (finding.kind) {
    case "condition": {
      const { asks, message, cure, article, confidence, fact } = finding.condition;
      const { outcome, known, value, source } = finding;
      const used = known ? `${FACT_LABEL[fact]}: ${factWords(fact, value)}` : null;
      return {
        kind: "condition",
        name: null,
        outcome,
        asks,
        message,
        cure,
        article,
        confidence,
        used,
        source,
      };
    }
    case "judgement": {
      const { name, asks, cure, article, confidence } = finding.judgement;
      const { outcome, source } = finding;
      const common = { kind: "judgement", name, outcome, asks, cure, article, confidence } as const;
      return { ...common, message: null, used: null, source };
    }
    case "all":
    case "any": {
      const { kind, outcome, asks } = finding;
      return { kind, outcome, asks, of: finding.of.map(freezeFinding) };
    }
  }
}

/** The verdict with every word it rests on. */
export function freezeVerdict(verdict: Verdict): FrozenVerdict {
  const { ruleset, honour, subject, outcome, held, finding } = verdict;
  return {
    ruleset,
    honour,
    subject,
    outcome,
    held,
    finding: finding && freezeFinding(finding),
    raised: verdict.raised.map(({ exclusion, ...one }) => ({
      outcome: one.outcome,
      effect: exclusion.effect,
      message: exclusion.message,
      cure: exclusion.cure,
      article: exclusion.article,
      confidence: exclusion.confidence,
      source: one.source,
    })),
  };
}

/** The questions of a verdict that only people answer, in the order of the law. */
export function questionsOf(
  finding: FrozenFinding | null,
): { name: JudgementName; asks: string }[] {
  if (finding === null) return [];
  if ("of" in finding) return finding.of.flatMap(questionsOf);
  return finding.name === null ? [] : [{ name: finding.name, asks: finding.asks }];
}
