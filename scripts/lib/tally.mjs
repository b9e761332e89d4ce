// From what the tools report to how many passed and failed. Pure.

/** An outcome: how many passed and failed, and a sentence for each thing a person should know. */
const outcome = (passed, failed, notes = []) => ({ passed, failed, notes });

export const succeeded = outcome(1, 0);
export const failedWith = (sentence) => outcome(0, 1, [sentence]);

/** Nothing is skipped silently, and a suite that ran nothing has shown nothing. */
function judged(suite, { passed, failed, skipped, broken }, code) {
  const notes = [...broken];
  if (skipped.length > 0) {
    notes.push(`Skipped in ${suite}, and so counted as failed: ${skipped.join("; ")}.`);
  }
  const failures = failed + skipped.length + broken.length;
  if (passed + failures === 0) return failedWith(`The ${suite} tests ran no test at all.`);
  if (failures === 0 && code !== 0) {
    return outcome(passed, 1, [`Every ${suite} test passed, yet the run ended with ${code}.`]);
  }
  return outcome(passed, failures, notes);
}

/** The outcome of a vitest run by its JSON report and its exit code. */
export function vitestOutcome(suite, report, code) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults
    .filter((file) => file.status === "failed" && !file.assertionResults.some(isFailed))
    .map((file) => `${file.name} could not be run: ${file.message.split("\n")[0]}`);
  return judged(
    suite,
    {
      passed: tests.filter((test) => test.status === "passed").length,
      failed: tests.filter(isFailed).length,
      skipped: tests
        .filter((test) => test.status !== "passed" && !isFailed(test))
        .map((test) => test.fullName),
      broken,
    },
    code,
  );
}

const isFailed = (test) => test.status === "failed";

const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];

/** The outcome of a Playwright run by its JSON report and its exit code. A test that passed only now and then failed. */
export function playwrightOutcome(suite, report, code) {
  const tests = report.suites.flatMap(specsIn).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${spec.title} (${test.projectName})`,
      status: test.status,
    })),
  );
  const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  return judged(
    suite,
    {
      passed: having("expected").length,
      failed: having("unexpected", "flaky").length,
      skipped: having("skipped").map(({ name }) => name),
      broken: report.errors.map(({ message }) => message.split("\n")[0]),
    },
    code,
  );
}

/** Several outcomes as one. */
export const together = (outcomes) =>
  outcome(
    outcomes.reduce((sum, { passed }) => sum + passed, 0),
    outcomes.reduce((sum, { failed }) => sum + failed, 0),
    outcomes.flatMap(({ notes }) => notes),
  );

/** The outcome of check.mjs by what it printed: each check counts as one. */
export function checksOutcome(output, code) {
  const marks = [...output.matchAll(/^([✓✗]) (\S+) \(/gm)];
  const failed = marks.filter(([, mark]) => mark === "✗");
  const passed = marks.length - failed.length;
  if (failed.length === 0 && (code !== 0 || passed === 0)) {
    return outcome(passed, 1, [`The checks ended with ${code} and named no failed check.`]);
  }
  return outcome(
    passed,
    failed.length,
    failed.map(([, , name]) => `The check ${name} failed.`),
  );
}

/** The last words of npm test: each stage with its outcome, then the sum. */
export function summary(stages) {
  const sum = (key) => stages.reduce((total, stage) => total + stage[key], 0);
  const lines = stages.flatMap(({ name, passed, failed, seconds, notes }) => [
    `${failed === 0 ? "✓" : "✗"} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds} s)`,
    ...notes.map((note) => `    ${note}`),
  ]);
  return [...lines, "", `${sum("passed")} passed, ${sum("failed")} failed`];
}
