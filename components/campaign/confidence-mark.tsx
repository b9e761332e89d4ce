import { DoubtMark } from "@/components/ui/doubt-mark";
import { CONFIDENCE_MARK, type Confidence } from "@/lib/platform/shared/confidence";

/** "cần xác nhận" beside a fact whose source is still sought; nothing beside one that is confirmed. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const words = CONFIDENCE_MARK[confidence];
  return (
    words && (
      <span className="whitespace-nowrap">
        <DoubtMark>{words}</DoubtMark>
      </span>
    )
  );
}
