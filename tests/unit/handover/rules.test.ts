import { describe, expect, it } from "vitest";
import { termAtHand } from "@/lib/judging/handover/rules";

const OLD = { unitId: "a", startsOn: "2021-01-01", endsOn: "2021-12-31" };
const NEXT = { unitId: "b", startsOn: "2022-01-01", endsOn: "2022-12-31" };

describe("the handover at hand", () => {
  it.each([
    ["2021-12-16", null],
    ["2021-12-17", "a"],
    ["2022-01-01", "a"],
    ["2022-03-31", "a"],
    ["2022-04-01", null],
  ])("[M-06] on %s it is of %j", (today, expected) => {
    expect(termAtHand([OLD, NEXT], today, [])?.from.unitId ?? null).toBe(expected);
  });

  it("[M-06] counts holidays: with one day off in between it lies ready a day earlier", () => {
    const holiday = { day: "2021-12-24", name: "", kind: "off", confidence: "confirmed" } as const;
    expect(termAtHand([OLD, NEXT], "2021-12-16", [holiday])?.opensOn).toBe("2021-12-16");
  });

  it("[M-06] knows no successor where none is appointed, and no end where none is set", () => {
    expect(termAtHand([OLD], "2021-12-20", [])?.to).toBeNull();
    expect(termAtHand([{ ...OLD, endsOn: null }], "2021-12-20", [])).toBeNull();
  });
});
