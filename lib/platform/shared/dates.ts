/**
 * Dates as the ministry writes them. A calendar day is an ISO string (`2021-03-01`), an instant is a `Date`;
 * an instant becomes a day only in Asia/Ho_Chi_Minh, never in the zone of the machine.
 */

import {
  differenceInCalendarDays,
  formatISO,
  getDay,
  isValid,
  addDays as later,
  parseISO,
} from "date-fns";

/** Việt Nam keeps one offset all year: adding it costs a hundredth of what the tables of zones do. */
const OFFSET = 7 * 3_600_000;

const WEEKDAYS = [
  "Chủ nhật",
  "thứ Hai",
  "thứ Ba",
  "thứ Tư",
  "thứ Năm",
  "thứ Sáu",
  "thứ Bảy",
] as const;

/** "2021-03-01T14:05:00.000Z", read as the clock on a wall in Viet Nam. */
const wallClock = (instant: Date): string => new Date(instant.getTime() + OFFSET).toISOString();

/** The calendar day it is in Viet Nam at this instant. */
export function vietnamDay(instant: Date): string {
  return wallClock(instant).slice(0, 10);
}

/** The instant at which this day begins in Viet Nam. */
export function startOfVietnamDay(day: string): Date {
  return new Date(`${day}T00:00:00.000+07:00`);
}

/** The last instant of this day in Viet Nam: a window that closes on a day closes here, not at its midnight. */
export function endOfVietnamDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+07:00`);
}

/** True for a day that exists, written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** Reads "1/3/2021", "01-03-2021", "01.03.2021" or "01032021" as a day; null when it is not one. Never two-digit years. */
export function parseDay(text: string): string | null {
  const typed = text.trim();
  const match =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!match) return null;
  const [, date = "", month = "", year = ""] = match;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

/** "01/03/2021" from a day, or from an instant as seen in Viet Nam. */
export function formatDay(when: string | Date): string {
  const [year = "", month = "", date = ""] = (
    typeof when === "string" ? when : vietnamDay(when)
  ).split("-");
  return `${date}/${month}/${year}`;
}

/** "14:05" in Viet Nam. */
export function formatTime(instant: Date): string {
  return wallClock(instant).slice(11, 16);
}

/** "01/03/2021 14:05" in Viet Nam. */
export function formatDayTime(instant: Date): string {
  return `${formatDay(instant)} ${formatTime(instant)}`;
}

/** "thứ Hai" … "Chủ nhật". */
export function weekdayOf(day: string): string {
  return WEEKDAYS[getDay(parseISO(day))] ?? "";
}

/** "thứ Hai, ngày 01/03/2021": the form for deadlines and for the top of the page. */
export function formatLongDay(when: string | Date): string {
  const day = typeof when === "string" ? when : vietnamDay(when);
  return `${weekdayOf(day)}, ngày ${formatDay(day)}`;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return formatISO(later(parseISO(day), count), { representation: "date" });
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
