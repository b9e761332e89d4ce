import { describe, expect, it } from "vitest";
import { planMinistryTitle } from "@/lib/titles/eligibility/rules/plan";
import type { PersonRecord } from "@/lib/titles/eligibility/rules/reckon";

const plan = (years: number[], year = 2021, recognitions: PersonRecord["recognitions"] = []) =>
  planMinistryTitle(
    {
      sex: null,
      sectorSince: null,
      workingSince: null,
      transferredIn: null,
      ratings: [],
      disciplines: [],
      absences: [],
      cases: [],
      recognitions,
      awards: years.map((one) => ({
        code: "CSTDCS",
        year: one,
        meritType: "regular" as const,
        decisionNumber: "1/QĐ",
        decidedOn: `${one}-12-20`,
      })),
    },
    year,
  );

describe("what is still needed for CSTĐ cấp Bộ", () => {
  it.each([
    [[], 2023],
    [[2020], 2022],
    [[2019, 2020], 2021],
    [[2018, 2019, 2020], 2021],
    [[2018, 2019], 2023],
    [[2018, 2020], 2022],
    [[2020, 2021], 2022],
    [[2019, 2020, 2021], 2021],
  ])("[L-16] with CSTĐ cơ sở of %j the earliest year is %i", (years, earliest) => {
    expect(plan(years).earliest).toBe(earliest);
  });

  it("[L-16] each step says what is done, and by which article the rest is asked", () => {
    const { steps, ruleset } = plan([2019, 2020], 2021, [
      { year: 2020, kind: "initiative", scope: "ministry", source: "QĐ 5" },
    ]);
    expect(ruleset).toBe("R2017");
    expect(steps.map(({ done }) => done)).toEqual([true, true, false, true, false, false]);
    expect(steps[2]?.text).toContain("đăng ký thi đua");
  });

  it("[L-16] the rules are those in force when the dossiers are received", () => {
    expect(plan([], 2021).ruleset).toBe("R2024");
    expect(plan([], 2021).steps[2]?.article).toContain("năm 2022");
    expect(plan([], 2025)).toMatchObject({ earliest: 2027, ruleset: "R2026", needsReview: true });
  });
});
