import "server-only";
import { cache } from "react";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDate, toDay } from "@/lib/platform/db/days";
import type { Holiday } from "./rules";

type Row = Omit<Holiday, "day"> & { readonly day: Date };

const asHoliday = ({ day, name, kind, confidence }: Row): Holiday => ({
  day: toDay(day),
  name,
  kind,
  confidence,
});

/** The days that differ from their weekday, in order: public reference data, some twenty a year. Asked once a request. */
export const listHolidays = cache(() => loadHolidays(db));

/** The same inside a command's transaction. */
export async function loadHolidays(tx: Tx): Promise<Holiday[]> {
  const rows = await tx.holiday.findMany({ orderBy: { day: "asc" } });
  return rows.map(asHoliday);
}

/** Those of one year, for the page on which the staff keep them. */
export async function holidaysOfYear(year: number): Promise<Holiday[]> {
  const rows = await db.holiday.findMany({
    where: { day: { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) } },
    orderBy: { day: "asc" },
  });
  return rows.map(asHoliday);
}
