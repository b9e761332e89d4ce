/** From a day to a day, both included; open at the end while nobody has ended it. Days are yyyy-mm-dd. */
export type Period = { readonly startsOn: string; readonly endsOn: string | null };

/** Where a period stands on a day, both its ends included. */
export function periodState(period: Period, day: string): "coming" | "in_force" | "over" {
  if (period.startsOn > day) return "coming";
  return period.endsOn !== null && period.endsOn < day ? "over" : "in_force";
}

/** Whether two periods share a day. */
export const periodsMeet = (a: Period, b: Period): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);
