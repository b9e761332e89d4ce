import { type Holiday, workingDaysLeft } from "@/lib/campaign/calendar/rules";

/** Working days before a last day at which those who have not sent are reminded; 0 is the morning of the day itself. */
const MARKS = [0, 1, 3, 7, 15] as const;

/** Nobody is reminded before seven in the morning, Hà Nội. */
export const MORNING = 7;

/** Something an account owes by a day, which it has not sent. `key` tells it apart from all else that is owed. */
export type Duty = {
  readonly accountId: string;
  readonly email: string;
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** yyyy-mm-dd. */
  readonly dueOn: string;
};

/** A duty as its owner reads it; some have no last day, some open only later. */
export type OwnDuty = Omit<Duty, "dueOn"> & {
  readonly kind: "registration" | "pledge" | "report" | "milestone";
  readonly dueOn: string | null;
  /** yyyy-mm-dd; null for what can be done at any time. */
  readonly opensOn: string | null;
};

/** Whether it can be done today. A milestone is a day to be ready for, not a form. */
export const isOpen = ({ kind, opensOn }: OwnDuty, today: string): boolean =>
  kind !== "milestone" && (opensOn === null || opensOn <= today);

/** The mark that has been reached with so many working days left; null before the first, and once the day is over. */
export function reachedMark(today: string, dueOn: string, holidays: readonly Holiday[]) {
  if (today > dueOn) return null;
  const left = today === dueOn ? 0 : Math.max(1, workingDaysLeft(today, dueOn, holidays));
  return MARKS.find((mark) => mark >= left) ?? null;
}

export type DueItem = Duty & { readonly mark: number };

/**
 * What is to be told today: each duty at the mark it has reached, unless that mark was told already. A day that was slept
 * through is made up for by the next mark reached; a clock set back finds everything told.
 */
export function dueItems(
  duties: readonly Duty[],
  told: ReadonlySet<string>,
  today: string,
  holidays: readonly Holiday[],
): DueItem[] {
  return duties.flatMap((duty) => {
    const mark = reachedMark(today, duty.dueOn, holidays);
    return mark === null || told.has(toldKey(duty.accountId, duty.key, mark))
      ? []
      : [{ ...duty, mark }];
  });
}

export const toldKey = (accountId: string, key: string, mark: number): string =>
  `${accountId} ${key} ${mark}`;
