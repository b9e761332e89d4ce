import { addDays, daysBetween } from "@/lib/platform/shared/dates";

export type ReportKind = "month" | "quarter" | "half" | "year";

/** A span of the year on which every unit reports, and the days between which its form is open. Days are yyyy-mm-dd. */
export type Period = {
  readonly code: string;
  readonly kind: ReportKind;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly opensOn: string;
  readonly dueOn: string;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Days before the end of its span on which a form opens, and after it on which it is due. Proposed: no source says. */
const OPENS_BEFORE = 5;
const DUE_AFTER: Record<ReportKind, number> = { month: 5, quarter: 10, half: 15, year: 0 };

/**
 * One report at the end of each month: where a quarter, the half-year or the year ends too, the longer report stands for the
 * shorter. The half-year is due on its milestone and the year before the bloc's final meeting, where those are known.
 */
export function proposedPeriods(
  year: number,
  milestones: { readonly halfDueOn: string | null; readonly finalDueOn: string | null },
): Period[] {
  return Array.from({ length: 12 }, (_, index): Period => {
    const month = index + 1;
    const endsOn = lastDay(year, month);
    const kind = kindEnding(month);
    const due = addDays(endsOn, DUE_AFTER[kind]);
    const early = kind === "year" ? milestones.finalDueOn : null;
    const dueOn = (kind === "half" ? milestones.halfDueOn : early) ?? due;
    return {
      ...NAMED[kind](year, month),
      kind,
      endsOn,
      opensOn: addDays(early ?? endsOn, early ? -20 : -OPENS_BEFORE),
      dueOn,
    };
  });
}

function kindEnding(month: number): ReportKind {
  if (month === 12) return "year";
  if (month === 6) return "half";
  return month % 3 === 0 ? "quarter" : "month";
}

const NAMED: Record<
  ReportKind,
  (year: number, month: number) => Pick<Period, "code" | "name" | "startsOn">
> = {
  month: (year, month) => ({
    code: `T${twoDigits(month)}`,
    name: `Tháng ${month}/${year}`,
    startsOn: `${year}-${twoDigits(month)}-01`,
  }),
  quarter: (year, month) => ({
    code: `Q${month / 3}`,
    name: `Quý ${["I", "II", "III", "IV"][month / 3 - 1]}/${year}`,
    startsOn: `${year}-${twoDigits(month - 2)}-01`,
  }),
  half: (year) => ({ code: "H1", name: `6 tháng đầu năm ${year}`, startsOn: `${year}-01-01` }),
  year: (year) => ({ code: "N", name: `Cả năm ${year}`, startsOn: `${year}-01-01` }),
};

/** Where a unit's report of a period stands on a day, late said as days. */
export type ReportStanding =
  | { readonly kind: "not_open" }
  | { readonly kind: "open"; readonly late: number }
  | { readonly kind: "sent"; readonly late: number };

/** `sentOn` is the day on which the head sent it, null while it is not sent. */
export function reportStanding(
  period: Pick<Period, "opensOn" | "dueOn">,
  sentOn: string | null,
  today: string,
): ReportStanding {
  if (sentOn !== null)
    return { kind: "sent", late: Math.max(0, daysBetween(period.dueOn, sentOn)) };
  if (today < period.opensOn) return { kind: "not_open" };
  return { kind: "open", late: Math.max(0, daysBetween(period.dueOn, today)) };
}

/** What a target promises, as figures. */
export type Promised = {
  readonly baseline: number | null;
  readonly target: number | null;
  /** yyyy-mm-dd. */
  readonly dueOn: string | null;
};

/**
 * How far a target has come, in per cent of the way from its baseline; 100 and more is reached. A target below its baseline
 * is reached by falling. Null while there is nothing to compare.
 */
export function reached({ baseline, target }: Promised, value: number | null): number | null {
  if (target === null || value === null) return null;
  const from = baseline ?? 0;
  if (from === target) return value >= target ? 100 : 0;
  const share = ((value - from) / (target - from)) * 100;
  return Math.max(0, Math.round(share * 10) / 10);
}

export type TargetState = "unknown" | "done" | "on_track" | "behind";

/** Reached, as far as the days gone by ask, or behind. Days are counted from the first day of the target's year. */
export function targetState(promised: Promised, value: number | null, day: string): TargetState {
  const percent = reached(promised, value);
  if (percent === null) return "unknown";
  if (percent >= 100) return "done";
  const { dueOn } = promised;
  if (dueOn === null) return "on_track";
  const first = `${dueOn.slice(0, 4)}-01-01`;
  const span = Math.max(1, daysBetween(first, dueOn));
  const gone = Math.min(1, Math.max(0, daysBetween(first, day) / span));
  return percent >= gone * 100 ? "on_track" : "behind";
}

/** The weighted mean of what targets have reached, none counted above 100; null when nothing was reported. */
export function meanReached(
  targets: readonly { readonly weight: number | null; readonly percent: number | null }[],
): number | null {
  const known = targets.filter(({ percent }) => percent !== null);
  if (known.length === 0) return null;
  const weightOf = (weight: number | null) => weight ?? 1;
  const whole = targets.reduce((sum, { weight }) => sum + weightOf(weight), 0);
  const sum = known.reduce(
    (total, { weight, percent }) => total + weightOf(weight) * Math.min(100, percent ?? 0),
    0,
  );
  return Math.round((sum / whole) * 10) / 10;
}

/** How far a year has come on a day, in per cent: where a plan that runs evenly asks its targets to be. */
export function plannedBy(year: number, day: string): number {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const gone = daysBetween(first, day) / daysBetween(first, last);
  return Math.round(Math.min(1, Math.max(0, gone)) * 100);
}
