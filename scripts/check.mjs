// npm run check [-- --only name,name]: every check of the house, each with its mark and its time.
// Ends with `checks: N passed, N failed`, and with code 1 if any failed.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cases } from "./checks/cases.mjs";
import { imports } from "./checks/imports.mjs";
import { lint } from "./checks/lint.mjs";
import { names } from "./checks/names.mjs";
import { types } from "./checks/types.mjs";
import { unused } from "./checks/unused.mjs";
import { words } from "./checks/words.mjs";

const CHECKS = { types, lint, imports, unused, names, cases, words };
const AT_ONCE = 2;
const root = fileURLToPath(new URL("..", import.meta.url));

function chosen() {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  if (values.only === undefined) return Object.keys(CHECKS);
  const asked = values.only.split(",").map((name) => name.trim());
  const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
  if (unknown.length === 0) return asked;
  throw new Error(
    `no such check: ${unknown.join(", ")}; there are ${Object.keys(CHECKS).join(", ")}`,
  );
}

async function runOne(name) {
  const began = performance.now();
  let problems;
  try {
    problems = await CHECKS[name](root);
  } catch (thrown) {
    problems = [thrown.stack ?? String(thrown)];
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`    ${problem}`);
  return problems.length === 0;
}

async function runAll(queue) {
  const waiting = [...queue];
  const passed = [];
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) passed.push(await runOne(name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return passed;
}

try {
  const passed = await runAll(chosen());
  const failed = passed.filter((ok) => !ok).length;
  console.log(`checks: ${passed.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (thrown) {
  console.error(thrown.message);
  process.exitCode = 2;
}
