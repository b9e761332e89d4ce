import type { Confidence } from "@/lib/platform/shared/confidence";
import { addDays, daysBetween } from "@/lib/platform/shared/dates";

/** A weekday on which offices are closed. */
export type Holiday = {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly name: string;
  readonly confidence: Confidence;
};

const off = (day: string, name: string): Holiday => ({ day, name, confidence: "proposed" });

/**
 * Days off in 2021. The holidays stand in the Labour Code of 2019, article 112; their dates of the year (lunar days, days
 * in lieu, the day beside Quốc khánh) are to be confirmed by the yearly notice, so counts made with them say so.
 */
export const HOLIDAYS: readonly Holiday[] = [
  off("2021-01-01", "Tết Dương lịch"),
  off("2021-02-10", "Tết Âm lịch"),
  off("2021-02-11", "Tết Âm lịch"),
  off("2021-02-12", "Tết Âm lịch"),
  off("2021-02-13", "Tết Âm lịch"),
  off("2021-02-14", "Tết Âm lịch"),
  off("2021-02-15", "Nghỉ bù Tết Âm lịch"),
  off("2021-02-16", "Nghỉ bù Tết Âm lịch"),
  off("2021-04-21", "Giỗ Tổ Hùng Vương"),
  off("2021-04-30", "Ngày Chiến thắng"),
  off("2021-05-01", "Ngày Quốc tế lao động"),
  off("2021-05-03", "Nghỉ bù ngày Quốc tế lao động"),
  off("2021-09-02", "Quốc khánh"),
  off("2021-09-03", "Quốc khánh"),
];

/** Monday to Friday, and no holiday. */
export function isWorkingDay(day: string, holidays: readonly Holiday[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.some((holiday) => holiday.day === day);
}

/**
 * Working days after `from` up to and including `to`: the day one stands on is not counted, the last day is.
 * Zero when `to` is `from` or earlier. Days are yyyy-mm-dd.
 */
export function workingDaysLeft(from: string, to: string, holidays: readonly Holiday[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

/** A dated step of the year; days are yyyy-mm-dd, null when not known. */
export type Milestone = {
  readonly code: string;
  readonly name: string;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type MilestoneState = "passed" | "now" | "next";

/** Whether the step opens with the campaign itself when no first day is named: the campaign's forms do. */
export const opensWithCampaign = (code: string): boolean =>
  code === "registration" || code === "pledge" || code === "initiative";

/** What has happened once there is a published campaign to look at, dated or not. */
const DONE_BY_PUBLICATION = "launch";

/** Where a step of a published campaign stands on this day. A step without days is still to come. */
export function milestoneState(
  milestone: Pick<Milestone, "code" | "opensOn" | "dueOn">,
  today: string,
): MilestoneState {
  const { code, opensOn, dueOn } = milestone;
  if (dueOn !== null && today > dueOn) return "passed";
  if (dueOn === null && opensOn === null) return code === DONE_BY_PUBLICATION ? "passed" : "next";
  if (opensOn !== null) return today < opensOn ? "next" : "now";
  return opensWithCampaign(code) || today === dueOn ? "now" : "next";
}

/** The step whose last day comes first, today included; null once all have passed or none is dated. */
export function nextDue<M extends Pick<Milestone, "dueOn">>(
  milestones: readonly M[],
  today: string,
): (M & { dueOn: string }) | null {
  let found: (M & { dueOn: string }) | null = null;
  for (const milestone of milestones) {
    const { dueOn } = milestone;
    if (dueOn === null || dueOn < today) continue;
    if (found === null || dueOn < found.dueOn) found = { ...milestone, dueOn };
  }
  return found;
}

type Urgency = "calm" | "soon" | "closed";

/** Within a working week a date is near. */
const SOON = 5;

export type TimeLeft = {
  readonly urgency: Urgency;
  /** Calendar days from today to the last day. */
  readonly days: number;
  /** Working days after today up to the last day; null when the holidays of those years are not known. */
  readonly workingDays: number | null;
};

/** How long until the last day is over. */
export function timeLeft(today: string, dueOn: string, holidays: readonly Holiday[]): TimeLeft {
  const known = yearsBetween(today, dueOn).every((year) =>
    holidays.some(({ day }) => day.startsWith(year)),
  );
  const days = daysBetween(today, dueOn);
  const workingDays = known ? workingDaysLeft(today, dueOn, holidays) : null;
  const urgency = days < 0 ? "closed" : (workingDays ?? days) <= SOON ? "soon" : "calm";
  return { urgency, days, workingDays };
}

/** The years the days from one to the other fall in, as four figures. */
function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}
