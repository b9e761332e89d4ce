import { StatusBadge } from "@/components/ui/status-badge";
import { EFFECT_LABEL, EFFECT_TONE } from "@/lib/campaign/document/labels";
import { effectOn } from "@/lib/campaign/document/rules";

type Props = {
  document: { effectiveOn: string | null; expiresOn: string | null };
  /** yyyy-mm-dd in Việt Nam. */
  today: string;
};

/** Whether a document binds today, as icon, word and colour. */
export function EffectBadge({ document, today }: Props) {
  const effect = effectOn(document, today);
  return <StatusBadge tone={EFFECT_TONE[effect]}>{EFFECT_LABEL[effect]}</StatusBadge>;
}
