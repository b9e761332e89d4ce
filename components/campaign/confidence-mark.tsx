import { Icon } from "@/components/ui/icon";
import { CONFIDENCE_MARK, type Confidence } from "@/lib/platform/shared/confidence";

/** "cần xác nhận" beside a fact whose source is still sought; nothing beside one that is confirmed. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const words = CONFIDENCE_MARK[confidence];
  if (words === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-sm font-semibold whitespace-nowrap text-warning-ink">
      <Icon name="info" className="size-[1.05em]" />
      {words}
    </span>
  );
}
