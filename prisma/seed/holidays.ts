import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { holidays2021 } from "./data/holidays";

/** The days off of 2021, to be confirmed; once a year has any, they are the staff's. */
export async function seedHolidays(): Promise<void> {
  const year = { gte: toDate("2021-01-01"), lte: toDate("2021-12-31") };
  if ((await db.holiday.count({ where: { day: year } })) > 0) return;
  await db.holiday.createMany({
    data: holidays2021.map(({ date, name, confidence }) => ({
      day: toDate(date),
      name,
      confidence,
    })),
  });
}
