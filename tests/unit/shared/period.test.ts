import { describe, expect, it } from "vitest";
import { periodState, periodsMeet } from "@/lib/platform/shared/period";

describe("a period", () => {
  it("holds on both its ends", () => {
    const year = { startsOn: "2021-01-01", endsOn: "2021-12-31" };
    expect(periodState(year, "2020-12-31")).toBe("coming");
    expect(periodState(year, "2021-01-01")).toBe("in_force");
    expect(periodState(year, "2021-12-31")).toBe("in_force");
    expect(periodState(year, "2022-01-01")).toBe("over");
    expect(periodState({ startsOn: "2021-01-01", endsOn: null }, "2099-01-01")).toBe("in_force");
  });

  it("meets another when they share a day", () => {
    const first = { startsOn: "2021-01-01", endsOn: "2021-06-30" };
    expect(periodsMeet(first, { startsOn: "2021-06-30", endsOn: null })).toBe(true);
    expect(periodsMeet(first, { startsOn: "2021-07-01", endsOn: null })).toBe(false);
    expect(periodsMeet({ startsOn: "2021-07-01", endsOn: null }, first)).toBe(false);
    expect(periodsMeet({ startsOn: "2020-01-01", endsOn: null }, first)).toBe(true);
  });
});
