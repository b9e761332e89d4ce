import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { CONFIDENCE_LABEL, type Confidence } from "@/lib/platform/shared/confidence";

const TONE: Record<Confidence, Tone> = {
  confirmed: "success",
  inferred: "warning",
  proposed: "warning",
};

/** How sure the ministry is of a row of its register, said of every row, for those who confirm them. */
export const ConfidenceBadge = ({ confidence }: { confidence: Confidence }) => (
  <StatusBadge tone={TONE[confidence]}>{CONFIDENCE_LABEL[confidence]}</StatusBadge>
);
