import "server-only";
import { db } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";
import { type BaseSalary, type Rewarded, salariesWith, withBonuses } from "./rules";

/** The base salaries by their first days, the oldest first: those the portal knows, and what staff entered over them. */
export async function listSalaries(): Promise<readonly BaseSalary[]> {
  const entered = await db.baseSalary.findMany({ orderBy: { startsOn: "asc" }, take: 200 });
  return salariesWith(
    entered.map(({ startsOn, amount, basis, confidence }) => ({
      from: toDay(startsOn),
      amount,
      basis,
      confidence,
    })),
  );
}

/** A history with the bonus of each of its awards. */
export async function rewardsOf<Award extends Rewarded>(history: Promise<readonly Award[]>) {
  const [awards, salaries] = await Promise.all([history, listSalaries()]);
  return withBonuses(awards, salaries);
}
