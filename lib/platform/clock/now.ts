import "server-only";
import { cache } from "react";
import { db } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { isDemonstration } from "@/lib/platform/env";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Việt Nam keeps one offset all year. */
const HANOI = 7 * HOUR;

/** The demonstration date at the real time of day in Hà Nội. `date` is a calendar day at 00:00 UTC. */
const onDemonstrationDate = (date: Date, real: Date): Date =>
  new Date(date.getTime() - HANOI + ((real.getTime() + HANOI) % DAY));

/** The demonstration date, or null where there is only the real clock. */
export const demonstrationDate = cache(async (): Promise<Date | null> => {
  if (!isDemonstration()) return null;
  const clock = await db.demonstrationClock.findUnique({ where: { id: 1 } });
  return clock?.today ?? null;
});

/** The same as a day, yyyy-mm-dd. */
export const demonstrationDay = async (): Promise<string | null> =>
  toDayOrNull(await demonstrationDate());

/**
 * The moment by which windows, leaderships and deadlines are judged: the demonstration date beside the embedded
 * database, the real clock otherwise. Sign-in, rate limits and logs keep `realNow`.
 */
export async function portalNow(): Promise<Date> {
  const real = realNow();
  const date = await demonstrationDate();
  return date ? onDemonstrationDate(date, real) : real;
}

/** The real clock; the one place of the server that reads it. */
export const realNow = (): Date => new Date();
