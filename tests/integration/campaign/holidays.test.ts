import { describe, expect, it } from "vitest";
import {
  proposeHolidays,
  removeHoliday,
  saveHoliday,
} from "@/lib/campaign/calendar/commands/holidays";
import { holidaysOfYear } from "@/lib/campaign/calendar/queries";
import { holidayInput } from "@/lib/campaign/calendar/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const TET = { day: "2022-01-31", name: "Tết", kind: "off", confidence: "proposed" } as const;

describe("days off", () => {
  it("[M-03] are entered, corrected by entering them again, and removed, each with its trace", async () => {
    const staff = await givenViewer("ministry_staff");
    expect((await saveHoliday(staff, TET, NOW)).ok).toBe(true);
    const corrected = { ...TET, name: "Tết Âm lịch", confidence: "confirmed" as const };
    expect((await saveHoliday(staff, corrected, NOW)).ok).toBe(true);
    expect(await holidaysOfYear(2022)).toEqual([corrected]);
    expect(await holidaysOfYear(2021)).toEqual([]);
    expect((await removeHoliday(staff, { day: TET.day }, NOW)).ok).toBe(true);
    expect((await removeHoliday(staff, { day: TET.day }, NOW)).ok).toBe(true);
    expect(await holidaysOfYear(2022)).toEqual([]);
    expect(await trail("holiday")).toEqual(["save", "save", "remove"]);
  });

  it("[M-03] are the staff's alone", async () => {
    const officer = await givenViewer("unit_officer", (await givenUnit()).id);
    const refused = { ok: false, error: { code: "forbidden" } };
    expect(await saveHoliday(officer, TET, NOW)).toEqual(refused);
    expect(await removeHoliday(officer, { day: TET.day }, NOW)).toEqual(refused);
    expect(await proposeHolidays(officer, { year: 2022 }, NOW)).toEqual(refused);
    expect(await db.holiday.count()).toBe(0);
  });

  it("[M-03] a day worked for another stands on a weekend", () => {
    const worked = { ...TET, kind: "worked" };
    expect(holidayInput.safeParse({ ...worked, day: "2022-01-31" }).success).toBe(false);
    expect(holidayInput.safeParse({ ...worked, day: "2022-02-05" }).success).toBe(true);
  });

  it("[M-02] proposing adds what is missing and leaves what the staff entered", async () => {
    const staff = await givenViewer("ministry_staff");
    const own = { ...TET, day: "2022-01-01", name: "Năm mới", confidence: "confirmed" as const };
    await saveHoliday(staff, own, NOW);
    expect(await proposeHolidays(staff, { year: 2022 }, NOW)).toEqual({
      ok: true,
      value: { added: 6 },
    });
    expect((await holidaysOfYear(2022))[0]).toEqual(own);
    expect(await trail("holiday")).toEqual(["save", "propose"]);
    expect(await proposeHolidays(staff, { year: 2022 }, NOW)).toMatchObject({
      value: { added: 0 },
    });
  });
});
