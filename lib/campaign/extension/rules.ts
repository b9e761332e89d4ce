import {
  type Holiday,
  isWorkingDay,
  workingDaysAfter,
  workingDaysLeft,
} from "@/lib/campaign/calendar/rules";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { daysBetween } from "@/lib/platform/shared/dates";

/** What is known of a unit's time for its registration; days are yyyy-mm-dd. */
export type Term = {
  readonly opensOn: string | null;
  /** The last day of everybody. */
  readonly dueOn: string | null;
  readonly confidence: Confidence;
  /** The last day granted to this unit, if one was. */
  readonly extendedTo: string | null;
  /** Working days after the last day in which a file is still taken, marked late. */
  readonly lateDays: number;
};

/** A unit's own registration window: `dueOn` is its last day, extension included. */
export type UnitWindow = {
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  /** The last day on which a late file is taken; null when none is. */
  readonly lateUntil: string | null;
  readonly extended: boolean;
  readonly confidence: Confidence;
};

/** The window as it stands for this unit. A later last day of everybody outweighs an older extension. */
export function windowOf(term: Term, holidays: readonly Holiday[]): UnitWindow {
  const { opensOn, extendedTo, lateDays, confidence } = term;
  const extended = extendedTo !== null && (term.dueOn === null || extendedTo > term.dueOn);
  const dueOn = extended ? extendedTo : term.dueOn;
  return {
    opensOn,
    dueOn,
    lateUntil: dueOn !== null && lateDays > 0 ? workingDaysAfter(dueOn, lateDays, holidays) : null,
    extended,
    // An extension is granted by a letter: nothing of it is left to confirm.
    confidence: extended ? "confirmed" : confidence,
  };
}

/**
 * By how many working days something done on `today` is late: 0 up to the last day included. Whoever sends on a day off
 * right after the last day is late by the one working day that has been missed.
 */
export const workingDaysLate = (
  dueOn: string | null,
  today: string,
  holidays: readonly Holiday[],
): number =>
  dueOn === null || today <= dueOn ? 0 : Math.max(1, workingDaysLeft(dueOn, today, holidays));

/** The last day after an extension by so many working days; null when it would have passed already. */
export function extendedDay(
  dueOn: string,
  workingDays: number,
  today: string,
  holidays: readonly Holiday[],
): string | null {
  const day = workingDaysAfter(dueOn, workingDays, holidays);
  return daysBetween(today, day) < 0 ? null : day;
}

/** How many working days more an extension to a day gives; a sentence where that day cannot be the last. */
export function daysUntil(
  dueOn: string,
  until: string,
  today: string,
  holidays: readonly Holiday[],
): { readonly workingDays: number } | { readonly why: "earlier" | "passed" | "off" | "too_far" } {
  if (until <= dueOn) return { why: "earlier" };
  if (until < today) return { why: "passed" };
  if (!isWorkingDay(until, holidays)) return { why: "off" };
  const workingDays = workingDaysLeft(dueOn, until, holidays);
  return workingDays > LONGEST ? { why: "too_far" } : { workingDays };
}

/** The longest extension at once, in working days. */
const LONGEST = 90;
