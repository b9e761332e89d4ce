import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  endOfVietnamDay,
  formatDay,
  formatDayTime,
  formatLongDay,
  formatTime,
  isDay,
  parseDay,
  startOfVietnamDay,
  vietnamDay,
  weekdayOf,
} from "@/lib/platform/shared/dates";

describe("days and instants", () => {
  it("turns an instant into the day it is in Viet Nam", () => {
    expect(vietnamDay(new Date("2021-02-28T16:59:59.999Z"))).toBe("2021-02-28");
    expect(vietnamDay(new Date("2021-02-28T17:00:00.000Z"))).toBe("2021-03-01");
  });

  it("bounds a day at Vietnamese midnight", () => {
    expect(startOfVietnamDay("2021-03-01").toISOString()).toBe("2021-02-28T17:00:00.000Z");
    expect(endOfVietnamDay("2021-03-01").toISOString()).toBe("2021-03-01T16:59:59.999Z");
  });

  it("counts over months, years and leap days", () => {
    expect(addDays("2021-02-28", 1)).toBe("2021-03-01");
    expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
    expect(addDays("2021-01-01", -1)).toBe("2020-12-31");
    expect(daysBetween("2021-03-01", "2021-03-31")).toBe(30);
    expect(daysBetween("2021-03-02", "2021-03-01")).toBe(-1);
  });
});

describe("writing", () => {
  it("writes days, times and weekdays the official way", () => {
    expect(formatDay("2021-03-01")).toBe("01/03/2021");
    expect(formatDay(new Date("2021-02-28T17:00:00Z"))).toBe("01/03/2021");
    expect(formatTime(new Date("2021-03-01T07:05:00Z"))).toBe("14:05");
    expect(formatTime(new Date("2021-02-28T17:00:00Z"))).toBe("00:00");
    expect(formatDayTime(new Date("2021-03-01T07:05:00Z"))).toBe("01/03/2021 14:05");
    expect(weekdayOf("2021-03-01")).toBe("thứ Hai");
    expect(weekdayOf("2021-03-07")).toBe("Chủ nhật");
    expect(formatLongDay("2021-03-01")).toBe("thứ Hai, ngày 01/03/2021");
  });
});

describe("reading", () => {
  it.each(["1/3/2021", "01/03/2021", "01-03-2021", "01.03.2021", "01032021", " 1 / 3 / 2021 "])(
    "reads %j",
    (text) => {
      expect(parseDay(text)).toBe("2021-03-01");
    },
  );

  it.each([
    "",
    "31/02/2021",
    "29/02/2021",
    "1/13/2021",
    "1/3/21",
    "2021-03-01",
    "hôm nay",
    "0/1/2021",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("knows a real ISO day", () => {
    expect(isDay("2020-02-29")).toBe(true);
    expect(isDay("2021-02-29")).toBe(false);
    expect(isDay("2021-3-1")).toBe(false);
  });
});
