import { describe, expect, it } from "vitest";
import { OFFICE_LABEL, periodWords } from "@/lib/organisation/bloc/labels";
import { covers, fitsBloc } from "@/lib/organisation/bloc/rules";

const span = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });
const YEAR = span("2021-01-01", "2021-12-31");

describe("covers", () => {
  it.each([
    ["nothing", [], YEAR, false],
    ["the very period", [YEAR], YEAR, true],
    ["an open period", [span("2020-06-01", null)], YEAR, true],
    ["an open period for an open wish", [span("2020-06-01", null)], span("2021-01-01", null), true],
    ["a closed period for an open wish", [YEAR], span("2021-01-01", null), false],
    ["a start one day late", [span("2021-01-02", null)], YEAR, false],
    ["an end one day early", [span("2021-01-01", "2021-12-30")], YEAR, false],
    [
      "two periods, one the day after the other, in any order",
      [span("2021-07-01", "2021-12-31"), span("2021-01-01", "2021-06-30")],
      YEAR,
      true,
    ],
    [
      "two periods with a day between",
      [span("2021-01-01", "2021-06-29"), span("2021-07-01", null)],
      YEAR,
      false,
    ],
    ["a period that is over before", [span("2019-01-01", "2019-12-31")], YEAR, false],
  ])("%s", (_, periods, wanted, expected) => {
    expect(covers(periods, wanted)).toBe(expected);
  });
});

describe("fitsBloc", () => {
  it("[O-09] gives a Cụm the Sở and nothing else", () => {
    expect(fitsBloc({ kind: "provincial_department", parentKind: null }, "cum")).toBe(true);
    expect(fitsBloc({ kind: "authority", parentKind: "ministry" }, "cum")).toBe(false);
    expect(fitsBloc({ kind: "division", parentKind: "provincial_department" }, "cum")).toBe(false);
  });

  it("[O-09] gives a Khối the units directly under the ministry", () => {
    expect(fitsBloc({ kind: "authority", parentKind: "ministry" }, "khoi")).toBe(true);
    expect(fitsBloc({ kind: "enterprise", parentKind: null }, "khoi")).toBe(true);
    expect(fitsBloc({ kind: "authority", parentKind: "general_department" }, "khoi")).toBe(false);
    expect(fitsBloc({ kind: "division", parentKind: "ministry" }, "khoi")).toBe(false);
    expect(fitsBloc({ kind: "provincial_department", parentKind: null }, "khoi")).toBe(false);
    expect(fitsBloc({ kind: "ministry", parentKind: null }, "khoi")).toBe(false);
  });
});

describe("words", () => {
  it("says a period as it is written", () => {
    expect(periodWords(YEAR)).toBe("từ 01/01/2021 đến hết 31/12/2021");
    expect(periodWords(span("2021-01-01", null))).toBe("từ 01/01/2021");
  });

  it("names the offices by the kind of the bloc", () => {
    expect([OFFICE_LABEL.khoi.leader, OFFICE_LABEL.cum.deputy]).toEqual(["Khối trưởng", "Cụm phó"]);
  });
});
