import type { IconName } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { STANDING_LABEL, STANDING_SHORT } from "@/lib/judging/review/labels";
import type { Standing } from "@/lib/judging/review/rules";

const LOOK: Record<Standing, { tone: Tone; icon: IconName }> = {
  not_sent: { tone: "neutral", icon: "circle" },
  sent_elsewhere: { tone: "neutral", icon: "send" },
  awaiting_bloc: { tone: "info", icon: "clock" },
  returned_by_bloc: { tone: "warning", icon: "return" },
  awaiting_ministry: { tone: "info", icon: "send" },
  returned_by_ministry: { tone: "warning", icon: "return" },
  accepted: { tone: "success", icon: "check" },
};

type Props = { standing: Standing; short?: boolean };

/** Where a file stands, as bloc and ministry see it. */
export function StandingBadge({ standing, short = false }: Props) {
  const { tone, icon } = LOOK[standing];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {(short ? STANDING_SHORT : STANDING_LABEL)[standing]}
    </StatusBadge>
  );
}
