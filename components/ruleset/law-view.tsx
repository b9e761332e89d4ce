import { Icon } from "@/components/ui/icon";
import { CONFIDENCE_LABEL } from "@/lib/platform/shared/confidence";
import { EFFECT_LABEL, SEVERITY_LABEL } from "@/lib/titles/ruleset/labels";
import type { Basis, Exclusion, Rule } from "@/lib/titles/ruleset/rules/shape";

/** The article a rule stands in, and how surely: a word beside it, never a colour alone. */
export function BasisLine({ article, confidence }: Basis) {
  return (
    <p className="text-sm text-muted">
      {article} <span className="whitespace-nowrap">[{CONFIDENCE_LABEL[confidence]}]</span>
    </p>
  );
}

/** A rule of the law as it reads: what is asked together in order, alternatives under what they have in common. */
export function RuleView({ rule }: { rule: Rule }) {
  return (
    <ul className="space-y-2">
      <RuleItems rule={rule} />
    </ul>
  );
}

function RuleItems({ rule }: { rule: Rule }) {
  switch (rule.kind) {
    case "condition":
      return (
        <li className="flex gap-2">
          <Icon name="check" className="mt-1 size-[1.1em] shrink-0 text-muted" />
          <div>
            <p>
              {rule.asks}
              {rule.severity === "warn" && <> ({SEVERITY_LABEL.warn.toLowerCase()})</>}
            </p>
            <BasisLine article={rule.article} confidence={rule.confidence} />
          </div>
        </li>
      );
    case "judgement":
      return (
        <li className="flex gap-2">
          <Icon name="people" className="mt-1 size-[1.1em] shrink-0 text-muted" />
          <div>
            <p>{rule.asks} (con người nhận xét)</p>
            <BasisLine article={rule.article} confidence={rule.confidence} />
          </div>
        </li>
      );
    case "all":
      return rule.of.map((inner) => <RuleItems key={keyOf(inner)} rule={inner} />);
    case "any":
      return (
        <li>
          <p className="font-semibold">{rule.asks}:</p>
          <ul className="mt-1 space-y-2 border-l-2 border-line pl-3">
            {rule.of.map((inner, place) => (
              <li key={keyOf(inner)}>
                {place > 0 && <p className="text-sm text-muted">hoặc</p>}
                <ul className="space-y-2">
                  <RuleItems rule={inner} />
                </ul>
              </li>
            ))}
          </ul>
        </li>
      );
  }
}

const keyOf = (rule: Rule): string =>
  "of" in rule ? `${rule.kind}:${rule.of.map(keyOf).join("+")}` : rule.asks;

/** A cross rule and its effect. */
export function ExclusionView({ exclusion }: { exclusion: Exclusion }) {
  return (
    <div>
      <p>
        <strong>{EFFECT_LABEL[exclusion.effect]}:</strong> {exclusion.asks}
      </p>
      <BasisLine article={exclusion.article} confidence={exclusion.confidence} />
    </div>
  );
}
