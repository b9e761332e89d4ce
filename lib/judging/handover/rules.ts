import { type Holiday, workingDaysBefore } from "@/lib/campaign/calendar/rules";
import { addDays } from "@/lib/platform/shared/dates";

/** A term of a bloc's leader; days are yyyy-mm-dd. */
export type Term = {
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** Working days before the end of a term from which the pack lies ready. */
const READY_BEFORE = 10;
/** Days of the calendar before the end of a term, more than those ten can ever come to, Tết included. */
export const OPENS_WITHIN = 40;
/** Days after the end of a term for which the pack stays. */
export const STAYS = 90;

/**
 * The term whose handover is on hand on this day, with the one that follows it; null while none is. The pack lies ready ten
 * working days before the last day, and stays for a quarter after it.
 */
export function termAtHand(
  terms: readonly Term[],
  today: string,
  holidays: readonly Holiday[],
): { from: Term & { endsOn: string }; to: Term | null; opensOn: string } | null {
  const ordered = terms.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  for (const term of ordered) {
    const { endsOn } = term;
    if (endsOn === null || term.startsOn > today) continue;
    const opensOn = workingDaysBefore(endsOn, READY_BEFORE, holidays);
    if (today < opensOn || today > addDays(endsOn, STAYS)) continue;
    const to = terms
      .filter((one) => one.startsOn > endsOn)
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
    return { from: { ...term, endsOn }, to: to ?? null, opensOn };
  }
  return null;
}

/** Who hands over and who receives; nobody receives while no leader has been named. */
export const sidesOf = ({ from, to }: { from: Term; to: Term | null }) => ({
  fromUnitId: from.unitId,
  toUnitId: to?.unitId ?? null,
});
