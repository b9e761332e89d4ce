import type { Confidence } from "@/lib/platform/shared/confidence";
import { addDays, daysBetween } from "@/lib/platform/shared/dates";

export const HOLIDAY_KINDS = ["off", "worked"] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** A day that differs from its weekday: given off, or worked in exchange for another. */
export type Holiday = {
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly confidence: Confidence;
};

const weekdayNumber = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Saturday or Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(weekdayNumber(day));

/** Monday to Friday and no day off, or a weekend day that is worked for another. */
export function isWorkingDay(day: string, holidays: readonly Holiday[]): boolean {
  const exception = holidays.find((holiday) => holiday.day === day);
  return exception ? exception.kind === "worked" : !isWeekend(day);
}

/** The day so many working days before this one; the day itself is not counted. Days are yyyy-mm-dd. */
export function workingDaysBefore(
  day: string,
  count: number,
  holidays: readonly Holiday[],
): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, -1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

/** This day when it is worked, otherwise the next that is: where a last day on a holiday moves to. */
export function nextWorkingDay(day: string, holidays: readonly Holiday[]): string {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1);
  return found;
}

/** Days off that keep their date in the sun's year: Labour Code of 2019, article 112. Tết and Giỗ Tổ follow the moon. */
const SOLAR = [
  ["01-01", "Tết Dương lịch"],
  ["04-30", "Ngày Chiến thắng"],
  ["05-01", "Ngày Quốc tế lao động"],
  ["09-02", "Quốc khánh"],
] as const;

/**
 * The solar holidays of a year with the day in lieu of each that falls on a weekend (Labour Code, article 111.3), all to be
 * confirmed by the yearly notice. The lunar ones, the second day of Quốc khánh and exchanged days are the staff's to enter.
 */
export function solarHolidays(year: number): Holiday[] {
  const proposed = (day: string, name: string): Holiday => ({
    day,
    name,
    kind: "off",
    confidence: "proposed",
  });
  const found = SOLAR.map(([date, name]) => proposed(`${year}-${date}`, name));
  for (const { day, name } of [...found]) {
    if (isWeekend(day)) found.push(proposed(nextWorkingDay(day, found), `Nghỉ bù ${name}`));
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : 1));
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

/** The day so many working days after this one; the day itself is not counted. Days are yyyy-mm-dd. */
export function workingDaysAfter(day: string, count: number, holidays: readonly Holiday[]): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
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
