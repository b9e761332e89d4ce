import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarText } from "@/app/api/lich/calendar";
import { dueItems, reachedMark, toldKey } from "@/lib/entry/deadline/rules";

// Friday 5 March 2021 is the last day; 21 February is a Sunday. Working days left are counted by hand.
const DUE = "2021-03-05";

describe("the marks", () => {
  it.each([
    // 16 working days left: Thursday 11 February (no holidays here).
    ["2021-02-11", null],
    ["2021-02-12", 15],
    ["2021-02-23", 15],
    ["2021-02-24", 7],
    ["2021-03-01", 7],
    ["2021-03-02", 3],
    ["2021-03-03", 3],
    ["2021-03-04", 1],
    ["2021-03-05", 0],
    ["2021-03-06", null],
  ])("[M-08] on %s the mark reached is %j", (today, mark) => {
    expect(reachedMark(today, DUE, [])).toBe(mark);
  });

  it("[M-08] a day off brings the mark nearer", () => {
    const off = { day: "2021-03-02", name: "", kind: "off", confidence: "confirmed" } as const;
    expect(reachedMark("2021-03-01", DUE, [off])).toBe(3);
  });
});

it("[M-14] the calendar is read by a parser as it was written: whole days, long Vietnamese words, signs of the format", () => {
  const title =
    "Gửi báo cáo 6 tháng đầu năm 2021 của Trung tâm Quy hoạch và Điều tra tài nguyên nước; biển, hải đảo \\ n";
  const text = calendarText(
    [
      {
        key: "report:1:2",
        title,
        startsOn: "2021-12-31",
        address: "https://cong.example/lam-viec/bao-cao/2021/H1?don-vi=2",
      },
    ],
    new Date("2021-03-01T02:00:00Z"),
  );
  const encoder = new TextEncoder();
  for (const line of text.split("\r\n")) expect(encoder.encode(line).length).toBeLessThan(76);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  if (!event) throw new Error("an event");
  const read = new ICAL.Event(event);
  expect(read.summary).toBe(title);
  expect(read.uid).toBe("report:1:2@cong-thi-dua");
  expect(read.startDate.isDate).toBe(true);
  expect([read.startDate.toString(), read.endDate.toString()]).toEqual([
    "2021-12-31",
    "2022-01-01",
  ]);
  expect(event.getFirstPropertyValue("url")).toBe(
    "https://cong.example/lam-viec/bao-cao/2021/H1?don-vi=2",
  );
});

it("[M-09] a mark once told is never told again, whatever the clock says; one slept through is made up for", () => {
  const duty = { accountId: "a", email: "", key: "k", title: "", href: "", dueOn: DUE };
  const on = (today: string, ...marks: number[]) =>
    dueItems([duty], new Set(marks.map((mark) => toldKey("a", "k", mark))), today, []).map(
      ({ mark }) => mark,
    );
  expect(on("2021-02-12")).toEqual([15]);
  expect(on("2021-02-16", 15)).toEqual([]);
  // The 24th was slept through; the 26th finds seven reached and not told.
  expect(on("2021-02-26", 15)).toEqual([7]);
  expect(on("2021-02-12", 15, 7, 3, 1, 0)).toEqual([]);
});
