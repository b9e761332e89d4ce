import { describe, expect, it } from "vitest";
import {
  checksOutcome,
  playwrightOutcome,
  summary,
  together,
  vitestOutcome,
} from "@/scripts/lib/tally.mjs";

const file = (statuses: string[], status = "passed") => ({
  name: "tests/unit/some.test.ts",
  status,
  message: "Cannot find module\n  at somewhere",
  assertionResults: statuses.map((one, index) => ({ fullName: `test ${index}`, status: one })),
});

describe("a run of vitest", () => {
  it("counts its tests", () => {
    const report = { testResults: [file(["passed", "passed"]), file(["passed"])] };
    expect(vitestOutcome("unit", report, 0)).toEqual({ passed: 3, failed: 0, notes: [] });
  });
  it("counts a failed test once", () => {
    const report = { testResults: [file(["passed", "failed"], "failed")] };
    expect(vitestOutcome("unit", report, 1)).toEqual({ passed: 1, failed: 1, notes: [] });
  });
  it("[S-11] counts what was skipped or left for later as failed, and names it", () => {
    const report = { testResults: [file(["passed", "skipped", "todo"])] };
    expect(vitestOutcome("unit", report, 0)).toEqual({
      passed: 1,
      failed: 2,
      notes: ["Skipped in unit, and so counted as failed: test 1; test 2."],
    });
  });
  it("counts a file that could not be run", () => {
    const report = { testResults: [file(["passed"]), file([], "failed")] };
    expect(vitestOutcome("unit", report, 1)).toEqual({
      passed: 1,
      failed: 1,
      notes: ["tests/unit/some.test.ts could not be run: Cannot find module"],
    });
  });
  it("[S-11] that ran nothing has failed", () => {
    expect(vitestOutcome("unit", { testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
      notes: ["The unit tests ran no test at all."],
    });
  });
  it("that ends badly though every test passed has failed", () => {
    expect(vitestOutcome("unit", { testResults: [file(["passed"])] }, 1).failed).toBe(1);
  });
});

describe("a run of Playwright", () => {
  const spec = (...statuses: string[]) => ({
    title: "home",
    tests: statuses.map((status) => ({ projectName: "desktop", status })),
  });

  it("counts its tests however deep they lie, one for each device", () => {
    const report = {
      suites: [
        { specs: [spec("expected", "expected")], suites: [{ specs: [spec("unexpected")] }] },
      ],
      errors: [],
    };
    expect(playwrightOutcome("e2e", report, 1)).toEqual({ passed: 2, failed: 1, notes: [] });
  });
  it("counts a test that passed only now and then, and one skipped, as failed", () => {
    const report = { suites: [{ specs: [spec("flaky", "skipped")] }], errors: [] };
    expect(playwrightOutcome("e2e", report, 0)).toEqual({
      passed: 0,
      failed: 2,
      notes: ["Skipped in e2e, and so counted as failed: home (desktop)."],
    });
  });
  it("counts what kept it from running", () => {
    const report = { suites: [], errors: [{ message: "Error: No tests found\nmore" }] };
    expect(playwrightOutcome("e2e", report, 1)).toEqual({
      passed: 0,
      failed: 1,
      notes: ["Error: No tests found"],
    });
  });
});

describe("the checks", () => {
  it("count one each", () => {
    const output = "✓ types (3.1 s)\n✗ lint (0.4 s)\n    a problem\nchecks: 1 passed, 1 failed\n";
    expect(checksOutcome(output, 1)).toEqual({
      passed: 1,
      failed: 1,
      notes: ["The check lint failed."],
    });
  });
  it("that ended before they said anything have failed", () => {
    expect(checksOutcome("", 2).failed).toBe(1);
    expect(checksOutcome("", 0).failed).toBe(1);
  });
});

it("[S-11] the last line is the sum", () => {
  const lines = summary([
    { name: "drift", seconds: "1.0", passed: 1, failed: 0, notes: [] },
    { name: "unit", seconds: "2.0", passed: 40, failed: 2, notes: ["A sentence."] },
  ]);
  expect(lines).toContain("    A sentence.");
  expect(lines.at(-1)).toBe("41 passed, 2 failed");
});

describe("several runs together", () => {
  it("pass only if each did, and say what each said", () => {
    const runs = [
      { passed: 3, failed: 0, notes: [] },
      { passed: 2, failed: 1, notes: ["home (desktop) was skipped"] },
    ];
    expect(together(runs)).toEqual({
      passed: 5,
      failed: 1,
      notes: ["home (desktop) was skipped"],
    });
  });
});
