import { Icon, type IconName } from "./icon";
import { TONE_TEXT, type Tone } from "./tone";

type Urgency = "calm" | "soon" | "late" | "closed";

const LOOK: Record<Urgency, { tone: Tone; icon: IconName }> = {
  calm: { tone: "neutral", icon: "calendar" },
  soon: { tone: "warning", icon: "clock" },
  late: { tone: "danger", icon: "warning" },
  closed: { tone: "neutral", icon: "lock" },
};

type Props = {
  /** "thứ Tư, ngày 31/03/2021". */
  due: string;
  /** "còn 22 ngày làm việc", "quá hạn 3 ngày": counted by the caller, who owns the clock and the holidays. */
  left: string;
  urgency: Urgency;
};

/** A deadline and what is left until it, in words. */
export function Countdown({ due, left, urgency }: Props) {
  const { tone, icon } = LOOK[urgency];
  return (
    <span className="inline-flex items-start gap-1.5">
      <Icon name={icon} className={`mt-[0.2em] size-[1.1em] ${TONE_TEXT[tone]}`} />
      {/* The words give the line its baseline, not the icon. */}
      <span className="self-baseline">
        {due} <strong className={`whitespace-nowrap ${TONE_TEXT[tone]}`}>({left})</strong>
      </span>
    </span>
  );
}
