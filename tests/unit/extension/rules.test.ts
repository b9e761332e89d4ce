import { describe, expect, it } from "vitest";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import {
  extensionPreview,
  lateWords,
  untilPreview,
  untilRefusal,
  windowNotes,
} from "@/lib/campaign/extension/labels";
import {
  daysUntil,
  extendedDay,
  type Term,
  windowOf,
  workingDaysLate,
} from "@/lib/campaign/extension/rules";
import { extendInput } from "@/lib/campaign/extension/schema";
import { checkWindow } from "@/lib/entry/registration/rules";

// 30/04 and 01/05/2021 were a Friday and a Saturday, 03/05 the day in lieu.
const off = (day: string): Holiday => ({ day, name: "Nghỉ", kind: "off", confidence: "confirmed" });
const HOLIDAYS = [off("2021-04-30"), off("2021-05-01"), off("2021-05-03")];

const term: Term = {
  opensOn: null,
  dueOn: "2021-03-12",
  confidence: "proposed",
  extendedTo: null,
  lateDays: 0,
};

describe("a unit's own last day", () => {
  // A Friday; written out by hand from the calendar of 2021.
  it.each([
    ["2021-03-12", 1, "2021-03-15"],
    ["2021-03-12", 5, "2021-03-19"],
    ["2021-03-13", 1, "2021-03-15"],
    ["2021-04-28", 1, "2021-04-29"],
    ["2021-04-29", 1, "2021-05-04"],
    ["2021-04-29", 3, "2021-05-06"],
  ])("[X-02] %s and %i working days more is %s", (dueOn, days, expected) => {
    expect(extendedDay(dueOn, days, "2021-03-01", HOLIDAYS)).toBe(expected);
  });

  it("[X-02] is not extended to a day that has passed, but may be to today", () => {
    expect(extendedDay("2021-03-12", 1, "2021-03-15", HOLIDAYS)).toBe("2021-03-15");
    expect(extendedDay("2021-03-12", 1, "2021-03-16", HOLIDAYS)).toBeNull();
  });

  // 12/03/2021 was a Friday, 13/03 a Saturday; 30/04 a holiday.
  it.each([
    ["2021-03-15", { workingDays: 1 }],
    ["2021-03-19", { workingDays: 5 }],
    ["2021-03-12", { why: "earlier" }],
    ["2021-03-13", { why: "off" }],
    ["2021-04-30", { why: "off" }],
    ["2021-09-30", { why: "too_far" }],
  ])("[X-61] may be named by a letter: %s", (until, expected) => {
    expect(daysUntil("2021-03-12", until, "2021-03-01", HOLIDAYS)).toEqual(expected);
    expect(daysUntil("2021-03-12", "2021-03-15", "2021-03-16", HOLIDAYS)).toEqual({
      why: "passed",
    });
  });

  it("[X-61] is asked for once: as working days or as a day", () => {
    const input = {
      campaignId: "00000000-0000-4000-8000-000000000000",
      unitIds: ["00000000-0000-4000-8000-000000000001"],
      letterNo: "45/TĐKTTT",
      reason: "Sắp xếp lại tổ chức.",
    };
    const fits = (workingDays: number | null, until: string | null) =>
      extendInput.safeParse({ ...input, workingDays, until }).success;
    expect(fits(3, null)).toBe(true);
    expect(fits(null, "2021-03-19")).toBe(true);
    expect(fits(null, null)).toBe(false);
    expect(fits(3, "2021-03-19")).toBe(false);
    expect(
      untilRefusal("off", { unitName: "Cục Mẫu", dueOn: "2021-03-12", until: "2021-03-13" }),
    ).toBe("Ngày 13/03/2021 là ngày nghỉ. Nhập một ngày làm việc.");
    expect(untilPreview(2, "2021-03-19")).toBe("Sẽ gia hạn cho 2 đơn vị đến hết 19/03/2021.");
  });

  it("[X-05] is the extension's, unless everybody's has moved beyond it", () => {
    expect(windowOf({ ...term, extendedTo: "2021-03-19" }, HOLIDAYS)).toMatchObject({
      dueOn: "2021-03-19",
      extended: true,
      confidence: "confirmed",
    });
    expect(windowOf({ ...term, extendedTo: "2021-03-10" }, HOLIDAYS)).toMatchObject({
      dueOn: "2021-03-12",
      extended: false,
      confidence: "proposed",
    });
  });
});

describe("the grace after the last day", () => {
  const window = windowOf({ ...term, lateDays: 2 }, HOLIDAYS);

  it.each([
    ["2021-03-12", 0],
    ["2021-03-13", 1],
    ["2021-03-14", 1],
    ["2021-03-15", 1],
    ["2021-03-16", 2],
    ["2021-03-17", 3],
  ])("[X-06] on %s a file is %i working days late", (today, late) => {
    expect(workingDaysLate(window.dueOn, today, HOLIDAYS)).toBe(late);
  });

  it("[X-06] ends with the last moment of its last working day, and says both days", () => {
    expect(window.lateUntil).toBe("2021-03-16");
    expect(checkWindow(window, new Date("2021-03-16T16:59:59.999Z"))).toEqual({
      ok: true,
      value: null,
    });
    expect(checkWindow(window, new Date("2021-03-16T17:00:00.000Z"))).toEqual({
      ok: false,
      error: { code: "window_closed", closedOn: "2021-03-12", lateUntil: "2021-03-16" },
    });
  });

  it("is none where nobody gave one, and late is nobody while no day is known", () => {
    expect(windowOf(term, HOLIDAYS).lateUntil).toBeNull();
    expect(windowOf({ ...term, dueOn: null, lateDays: 3 }, HOLIDAYS).lateUntil).toBeNull();
    expect(workingDaysLate(null, "2030-01-01", HOLIDAYS)).toBe(0);
  });
});

describe("the words", () => {
  it("[X-06] say how late, and nothing of what came in time", () => {
    expect(lateWords(2)).toBe("nộp muộn 2 ngày làm việc");
    expect(lateWords(0)).toBeNull();
    const extended = windowOf({ ...term, extendedTo: "2021-03-19", lateDays: 1 }, []);
    expect(windowNotes(extended, "2021-03-22")).toEqual([
      "đã được gia hạn",
      "sau hạn còn nhận hồ sơ nộp muộn đến hết 22/03/2021",
    ]);
  });

  it("[V-342] promise nothing once the grace is over", () => {
    const extended = windowOf({ ...term, extendedTo: "2021-03-19", lateDays: 1 }, []);
    expect(windowNotes(extended, "2021-03-23")).toEqual([
      "đã được gia hạn",
      "đã hết thời gian nhận hồ sơ nộp muộn vào ngày 22/03/2021",
    ]);
  });

  it("[X-01] say beforehand what an extension will do", () => {
    expect(extensionPreview(3, 5, ["2021-03-22", "2021-03-22", "2021-03-22"])).toBe(
      "Sẽ gia hạn cho 3 đơn vị thêm 5 ngày làm việc, đến hết 22/03/2021.",
    );
    expect(extensionPreview(2, 1, ["2021-03-22", "2021-03-16"])).toContain(
      "từ 16/03/2021 đến 22/03/2021",
    );
  });

  it("[X-03] ask for units, days, letter and reason", () => {
    const asked = extendInput.safeParse({
      campaignId: "00000000-0000-4000-8000-000000000000",
      unitIds: [],
      workingDays: 0,
      until: null,
      letterNo: " ",
      reason: "",
    });
    expect(asked.error?.issues.map((issue) => issue.path[0])).toEqual([
      "unitIds",
      "workingDays",
      "letterNo",
      "reason",
    ]);
  });
});
