import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { solarHolidays } from "../rules";
import type { HolidayInput, HolidayRef, HolidayYear } from "../schema";

type Done = Result<null, Failure>;

/** Enters a day off, or a weekend day worked for another; entered again it is corrected. The ministry's staff only. */
export async function saveHoliday(viewer: Viewer, input: HolidayInput, now: Date): Promise<Done> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { day, ...data } = input;
    const { id } = await tx.holiday.upsert({
      where: { day: toDate(day) },
      update: data,
      create: { day: toDate(day), ...data },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "holiday.save",
      subjectId: id,
      detail: { day, ...data },
      at: now,
    });
    return ok(null);
  });
}

/** Takes a day out of the list: it is what its weekday says again. Gone already is as good as removed. */
export async function removeHoliday(viewer: Viewer, { day }: HolidayRef, now: Date): Promise<Done> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const found = await tx.holiday.findUnique({ where: { day: toDate(day) } });
    if (!found) return ok(null);
    await tx.holiday.deleteMany({ where: { id: found.id } });
    await record(tx, viewer, {
      action: "holiday.remove",
      subjectId: found.id,
      detail: { day, name: found.name },
      at: now,
    });
    return ok(null);
  });
}

/** Enters the solar holidays of a year and their days in lieu, to be confirmed; days already entered stay as they are. */
export async function proposeHolidays(
  viewer: Viewer,
  { year }: HolidayYear,
  now: Date,
): Promise<Result<{ added: number }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { count } = await tx.holiday.createMany({
      data: solarHolidays(year).map((holiday) => ({ ...holiday, day: toDate(holiday.day) })),
      skipDuplicates: true,
    });
    await record(tx, viewer, {
      action: "holiday.propose",
      subjectId: viewer.accountId,
      detail: { year, added: count },
      at: now,
    });
    return ok({ added: count });
  });
}
