import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import { TONE_ICON, TONE_TEXT, type Tone } from "@/components/ui/tone";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { HELD_LABEL, OUTCOME_LABEL } from "@/lib/titles/eligibility/labels";
import type {
  FrozenFinding,
  FrozenLeaf,
  FrozenRaised,
  FrozenVerdict,
} from "@/lib/titles/eligibility/rules/frozen";
import type { Outcome } from "@/lib/titles/eligibility/rules/judge";
import { EFFECT_LABEL } from "@/lib/titles/ruleset/labels";

const TONE: Record<Outcome, Tone> = { pass: "success", fail: "danger", review: "warning" };

const LEAF_WORD: Record<Outcome, string> = {
  pass: "Đạt",
  fail: "Chưa đạt",
  review: "Cần bổ sung, xem xét",
};

type BadgeProps = { verdict: Pick<FrozenVerdict, "outcome" | "held"> };

/** How a proposal stands, as icon, word and colour. */
export function VerdictBadge({ verdict: { outcome, held } }: BadgeProps) {
  if (held && outcome !== "fail")
    return (
      <StatusBadge tone="warning" icon="clock">
        {HELD_LABEL}
      </StatusBadge>
    );
  return <StatusBadge tone={TONE[outcome]}>{OUTCOME_LABEL[outcome]}</StatusBadge>;
}

/** "Vì sao?": every condition with its article, the facts used and where each came from, and what cures what is missing. */
export function VerdictView({ verdict }: { verdict: FrozenVerdict }) {
  return (
    <div className="space-y-3">
      <VerdictBadge verdict={verdict} />
      {verdict.finding === null && (
        <p>Danh hiệu, hình thức này không dành cho đối tượng đã chọn. Chọn nội dung khác.</p>
      )}
      {verdict.raised.length > 0 && (
        <ul className="space-y-2">
          {verdict.raised.map((raised) => (
            <RaisedRule key={raised.message} raised={raised} />
          ))}
        </ul>
      )}
      {verdict.finding && (
        <ul className="space-y-2">
          <FindingItems finding={verdict.finding} />
        </ul>
      )}
    </div>
  );
}

function RaisedRule({ raised }: { raised: FrozenRaised }) {
  const tone = TONE[raised.outcome];
  return (
    <li className="flex gap-2">
      <Icon name={TONE_ICON[tone]} className={`mt-1 size-[1.1em] shrink-0 ${TONE_TEXT[tone]}`} />
      <div className="min-w-0">
        <p className="font-semibold">
          {EFFECT_LABEL[raised.effect]}: {raised.message}
        </p>
        <Basis article={raised.article} confidence={raised.confidence} />
        <p className="text-sm">Căn cứ: {raised.source}</p>
        <p className="text-sm">Cách xử lý: {raised.cure}</p>
      </div>
    </li>
  );
}

/** What is asked together is one list; alternatives stand indented under what they have in common. */
function FindingItems({ finding }: { finding: FrozenFinding }) {
  switch (finding.kind) {
    case "condition":
    case "judgement":
      return <Leaf leaf={finding} />;
    case "all":
      return finding.of.map((inner) => <FindingItems key={keyOf(inner)} finding={inner} />);
    case "any":
      return (
        <li>
          <p className="font-semibold">
            {finding.asks}{" "}
            <span className={TONE_TEXT[TONE[finding.outcome]]}>
              ({LEAF_WORD[finding.outcome].toLowerCase()})
            </span>
          </p>
          <ul className="mt-1 space-y-2 border-l-2 border-line pl-3">
            {finding.of.map((inner, place) => (
              <li key={keyOf(inner)}>
                {place > 0 && <p className="text-sm text-muted">hoặc</p>}
                <ul className="space-y-2">
                  <FindingItems finding={inner} />
                </ul>
              </li>
            ))}
          </ul>
        </li>
      );
  }
}

const keyOf = (finding: FrozenFinding): string =>
  "of" in finding ? `${finding.asks ?? ""}:${finding.of.map(keyOf).join("+")}` : finding.asks;

function Leaf({ leaf }: { leaf: FrozenLeaf }) {
  const tone = TONE[leaf.outcome];
  return (
    <li className="flex gap-2">
      <Icon name={TONE_ICON[tone]} className={`mt-1 size-[1.1em] shrink-0 ${TONE_TEXT[tone]}`} />
      <div className="min-w-0">
        <p>
          {leaf.asks}:{" "}
          <strong className={TONE_TEXT[tone]}>{LEAF_WORD[leaf.outcome].toLowerCase()}</strong>
        </p>
        <Basis article={leaf.article} confidence={leaf.confidence} />
        <LeafFacts leaf={leaf} />
        {leaf.outcome === "fail" && leaf.message && <p className="text-sm">{leaf.message}</p>}
        {leaf.outcome !== "pass" && <p className="text-sm">Cách bổ sung: {leaf.cure}</p>}
      </div>
    </li>
  );
}

function LeafFacts({ leaf: { kind, used, source } }: { leaf: FrozenLeaf }) {
  if (used !== null)
    return (
      <p className="text-sm">
        {used} <span className="text-muted">(nguồn: {source ?? "chưa rõ"})</span>
      </p>
    );
  if (kind === "condition") return <p className="text-sm">Hệ thống chưa có thông tin này.</p>;
  return source === null ? null : <p className="text-sm">Ý kiến: {source}</p>;
}

function Basis({ article, confidence }: Pick<FrozenLeaf, "article" | "confidence">) {
  const mark = CONFIDENCE_MARK[confidence];
  return (
    <p className="text-sm text-muted">
      {article}
      {mark && ` (${mark})`}
    </p>
  );
}
