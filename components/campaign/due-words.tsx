import { Countdown } from "@/components/ui/countdown";
import { COUNT_HINT, leftWords } from "@/lib/campaign/calendar/labels";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { formatLongDay } from "@/lib/platform/shared/dates";

type Props = { dueOn: string; today: string; holidays: readonly Holiday[] };

/** A last day and the working days until it is over; the hint says by which calendar they were counted. */
export function DueWords({ dueOn, today, holidays }: Props) {
  const left = timeLeft(today, dueOn, holidays);
  return (
    <span title={COUNT_HINT}>
      <Countdown due={formatLongDay(dueOn)} left={leftWords(left)} urgency={left.urgency} />
    </span>
  );
}
