import { describe, expect, it } from "vitest";
import { leftWords, whenWords } from "@/lib/campaign/calendar/labels";
import {
  type Holiday,
  isWorkingDay,
  milestoneState,
  nextDue,
  nextWorkingDay,
  solarHolidays,
  timeLeft,
  workingDaysBefore,
  workingDaysLeft,
} from "@/lib/campaign/calendar/rules";
import { holidays2021 } from "@/prisma/seed/data/holidays";

const HOLIDAYS: readonly Holiday[] = holidays2021.map(({ date, name, confidence }) => ({
  day: date,
  name,
  kind: "off",
  confidence,
}));

describe("working days left, counted by hand on the calendar of 2021", () => {
  it.each([
    // Monday to the Monday two weeks on: four days, five days, one day.
    ["2021-03-01", "2021-03-15", 10],
    // Tết: the 10th to the 16th are off, only Wednesday the 17th is left.
    ["2021-02-09", "2021-02-17", 1],
    // Friday before Tết to Friday after it: 8, 9, 17, 18, 19.
    ["2021-02-05", "2021-02-19", 5],
    // Victory Day on Friday, the weekend, the day in lieu on Monday: Tuesday alone.
    ["2021-04-29", "2021-05-04", 1],
    // Giỗ Tổ on the Wednesday between.
    ["2021-04-20", "2021-04-22", 1],
    // National Day and the day beside it, then the weekend.
    ["2021-09-01", "2021-09-06", 1],
    // Friday to Sunday.
    ["2021-03-05", "2021-03-07", 0],
    ["2021-03-15", "2021-03-15", 0],
    ["2021-03-16", "2021-03-15", 0],
  ])("[P-07] from %s to %s there are %i", (from, to, days) => {
    expect(workingDaysLeft(from, to, HOLIDAYS)).toBe(days);
  });

  it("counts a holiday on a Sunday once", () => {
    const sunday: Holiday = {
      day: "2021-03-07",
      name: "Ngày lễ",
      kind: "off",
      confidence: "confirmed",
    };
    expect(workingDaysLeft("2021-03-05", "2021-03-08", [sunday])).toBe(1);
  });

  it("knows the weekend and the holidays", () => {
    expect(isWorkingDay("2021-02-12", HOLIDAYS)).toBe(false);
    expect(isWorkingDay("2021-03-06", HOLIDAYS)).toBe(false);
    expect(isWorkingDay("2021-03-08", HOLIDAYS)).toBe(true);
  });

  it("[M-01] counts a Saturday that is worked for another day", () => {
    const exchanged: Holiday[] = [
      { day: "2021-03-06", name: "Làm bù", kind: "worked", confidence: "confirmed" },
      { day: "2021-03-08", name: "Nghỉ hoán đổi", kind: "off", confidence: "confirmed" },
    ];
    expect(isWorkingDay("2021-03-06", exchanged)).toBe(true);
    expect(isWorkingDay("2021-03-08", exchanged)).toBe(false);
    expect(workingDaysLeft("2021-03-05", "2021-03-09", exchanged)).toBe(2);
  });

  it.each([
    // Back from Monday the 15th: 12, 11, 10.
    ["2021-03-15", 3, "2021-03-10"],
    // Back over Tết: 9, 8, 5.
    ["2021-02-17", 3, "2021-02-05"],
    ["2021-03-15", 0, "2021-03-15"],
  ])("[M-01] %s less %i working days is %s", (day, count, expected) => {
    expect(workingDaysBefore(day, count, HOLIDAYS)).toBe(expected);
  });

  it("[M-01] a last day on a holiday moves to the next working day", () => {
    expect(nextWorkingDay("2021-05-01", HOLIDAYS)).toBe("2021-05-04");
    expect(nextWorkingDay("2021-03-05", HOLIDAYS)).toBe("2021-03-05");
  });

  it("[M-02] proposes the solar holidays with their days in lieu, none taken for confirmed", () => {
    // In 2022: 1 January a Saturday, 30 April a Saturday, 1 May a Sunday, 2 September a Friday.
    const proposed = solarHolidays(2022);
    expect(proposed.map(({ day }) => day)).toEqual([
      "2022-01-01",
      "2022-01-03",
      "2022-04-30",
      "2022-05-01",
      "2022-05-02",
      "2022-05-03",
      "2022-09-02",
    ]);
    expect(proposed.filter(({ confidence }) => confidence !== "proposed")).toEqual([]);
  });
});

describe("the time left, in words", () => {
  it.each([
    ["2021-03-01", "2021-03-15", "calm", "còn 10 ngày làm việc"],
    ["2021-03-08", "2021-03-15", "soon", "còn 5 ngày làm việc"],
    ["2021-03-15", "2021-03-15", "soon", "hôm nay là ngày cuối"],
    ["2021-03-16", "2021-03-15", "closed", "đã hết hạn"],
    ["2021-03-05", "2021-03-07", "soon", "không còn ngày làm việc nào"],
    // The holidays of 2022 are not known: plain days, and no pretence of counting more.
    ["2021-12-31", "2022-01-31", "calm", "còn 31 ngày"],
    ["2022-01-28", "2022-01-31", "soon", "còn 3 ngày"],
  ])("[P-07] on %s a last day of %s is %s: %s", (today, dueOn, urgency, words) => {
    const left = timeLeft(today, dueOn, HOLIDAYS);
    expect(left.urgency).toBe(urgency);
    expect(leftWords(left)).toBe(words);
  });
});

describe("where a milestone stands", () => {
  const at = (code: string, opensOn: string | null, dueOn: string | null) => ({
    code,
    opensOn,
    dueOn,
  });

  it.each([
    ["a form open since publication", at("registration", null, "2021-03-15"), "now"],
    ["its last day over", at("registration", null, "2021-02-28"), "passed"],
    ["a form that opens later", at("registration", "2021-03-02", "2021-03-15"), "next"],
    ["a meeting to come", at("mid_year_review", null, "2021-07-15"), "next"],
    ["a meeting today", at("mid_year_review", null, "2021-03-01"), "now"],
    ["a window that opened today", at("hero_dossiers", "2021-03-01", "2021-03-31"), "now"],
    ["an open end", at("hero_dossiers", "2021-02-01", null), "now"],
    ["the launch of a published campaign, undated", at("launch", null, null), "passed"],
    ["anything else undated", at("bloc_final_review", null, null), "next"],
  ])("on 01/03/2021: %s", (_, milestone, state) => {
    expect(milestoneState(milestone, "2021-03-01")).toBe(state);
  });

  it.each([
    [at("registration", null, "2021-03-15"), "đến hết 15/03/2021"],
    [at("mid_year_review", null, "2021-07-15"), "15/07/2021"],
    [at("hero_dossiers", "2022-01-05", "2022-02-28"), "từ 05/01/2022 đến 28/02/2022"],
    [at("hero_dossiers", "2022-01-05", "2022-01-05"), "05/01/2022"],
    [at("hero_dossiers", "2022-01-05", null), "từ 05/01/2022"],
    [at("launch", null, null), "đang cập nhật"],
  ])("[P-08] is dated in words: %o is %s", (milestone, words) => {
    expect(whenWords(milestone)).toBe(words);
  });

  it("finds the one whose last day comes first, today included", () => {
    const steps = [
      { name: "pledge", dueOn: "2021-03-31" },
      { name: "past", dueOn: "2020-12-30" },
      { name: "registration", dueOn: "2021-03-15" },
      { name: "undated", dueOn: null },
    ];
    expect(nextDue(steps, "2021-03-15")?.name).toBe("registration");
    expect(nextDue(steps, "2021-03-16")?.name).toBe("pledge");
    expect(nextDue(steps, "2021-04-01")).toBeNull();
  });
});
