import { Prisma } from "./generated/client";

/** A day of the calendar as the database's `date` columns want it. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A `date` column as a day of the calendar, yyyy-mm-dd. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Null stays null. */
export const toDateOrNull = (day: string | null): Date | null =>
  day === null ? null : toDate(day);
export const toDayOrNull = (date: Date | null): string | null =>
  date === null ? null : toDay(date);

/** The rows with `startsOn` and `endsOn` that are in force on this day, both ends included. */
export const inForceOn = (day: string) => ({
  startsOn: { lte: toDate(day) },
  OR: [{ endsOn: null }, { endsOn: { gte: toDate(day) } }],
});

/** The rows with `startsOn` and `endsOn` that share a day with this period, both ends included; null is open. */
export const sharingADay = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) => ({
  ...(endsOn !== null && { startsOn: { lte: toDate(endsOn) } }),
  OR: [{ endsOn: null }, { endsOn: { gte: toDate(startsOn) } }],
});

/** The row with its `startsOn` and `endsOn` as days. */
export const inDays = <Row extends { startsOn: Date; endsOn: Date | null }>(row: Row) => ({
  ...row,
  startsOn: toDay(row.startsOn),
  endsOn: toDayOrNull(row.endsOn),
});

/** In a statement: the day that a moment is in Việt Nam. */
export const dayInSql = (moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;
