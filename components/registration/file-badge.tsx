import type { IconName } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import {
  STATUS_LABEL,
  STATUS_TONE,
  type Tone as StatusTone,
} from "@/lib/entry/registration/labels";
import type { Status } from "@/lib/entry/registration/workflow";

const LOOK: Record<StatusTone, { tone: Tone; icon: IconName }> = {
  neutral: { tone: "neutral", icon: "edit" },
  waiting: { tone: "info", icon: "clock" },
  attention: { tone: "warning", icon: "return" },
  done: { tone: "success", icon: "check" },
};

/** Where a unit's file stands, as icon, word and colour. */
export function FileBadge({ status }: { status: Status }) {
  const { tone, icon } = LOOK[STATUS_TONE[status]];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {STATUS_LABEL[status]}
    </StatusBadge>
  );
}
