import { Countdown } from "@/components/ui/countdown";
import { leftWords, UNKNOWN } from "@/lib/campaign/calendar/labels";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { CONFIDENCE_MARK, type Confidence } from "@/lib/platform/shared/confidence";
import { formatDay, formatLongDay } from "@/lib/platform/shared/dates";

/** The registration window of a campaign; days are yyyy-mm-dd. */
export type RegistrationWindow = {
  opensOn: string | null;
  dueOn: string | null;
  confidence: Confidence;
};

/** A last day with its weekday and what is left until it is over. */
export function Deadline({
  dueOn,
  today,
  holidays,
}: {
  dueOn: string | null;
  today: string;
  holidays: readonly Holiday[];
}) {
  if (dueOn === null) return <span className="text-muted">chưa ấn định</span>;
  const left = timeLeft(today, dueOn, holidays);
  return <Countdown due={formatLongDay(dueOn)} left={leftWords(left)} urgency={left.urgency} />;
}

/** When the registration is open, in one sentence. */
export function WindowSentence({
  window,
  today,
  holidays,
}: {
  window: RegistrationWindow | null;
  today: string;
  holidays: readonly Holiday[];
}) {
  const mark = window && CONFIDENCE_MARK[window.confidence];
  if (!window?.dueOn) return <span>Thời hạn đăng ký: {UNKNOWN}.</span>;
  const opens =
    window.opensOn !== null && today < window.opensOn
      ? `Đợt đăng ký mở từ ngày ${formatDay(window.opensOn)}, hạn cuối`
      : "Hạn đăng ký:";
  return (
    <span className="inline-flex flex-wrap items-start gap-x-1.5">
      <span>{opens}</span>
      <Deadline dueOn={window.dueOn} today={today} holidays={holidays} />
      {mark && <span className="text-muted">({mark})</span>}
    </span>
  );
}
