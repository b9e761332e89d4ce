import { StatusBadge } from "@/components/ui/status-badge";
import { lateWords } from "@/lib/campaign/extension/labels";

/** "Nộp muộn 2 ngày làm việc"; nothing for a file that came in time. */
export function LateBadge({ lateDays }: { lateDays: number }) {
  const words = lateWords(lateDays);
  return words ? (
    <StatusBadge tone="warning" icon="clock">
      <span className="first-letter:uppercase">{words}</span>
    </StatusBadge>
  ) : null;
}
