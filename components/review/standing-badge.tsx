import type { IconName } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { STANDING_LABEL } from "@/lib/judging/review/labels";
import type { Standing } from "@/lib/judging/review/rules";

const LOOK: Record<Standing, { tone: Tone; icon: IconName }> = {
  not_sent: { tone: "neutral", icon: "circle" },
  awaiting_bloc: { tone: "info", icon: "clock" },
  returned_by_bloc: { tone: "warning", icon: "return" },
  awaiting_ministry: { tone: "info", icon: "send" },
  returned_by_ministry: { tone: "warning", icon: "return" },
  accepted: { tone: "success", icon: "check" },
};

/** Where a file stands, as bloc and ministry see it. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { tone, icon } = LOOK[standing];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {STANDING_LABEL[standing]}
    </StatusBadge>
  );
}
