import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { runProgram } from "../lib/child.mjs";
import { inRoot } from "../lib/root.mjs";

/** Cores by name: the server under test has one to itself, the load the other. */
export const SERVER_CORE = 0;
export const LOAD_CORE = Math.min(1, cpus().length - 1);

/** Whether it is only to be seen that a part works. */
const short = () => Boolean(process.env.BENCH_SHORT);

const TASKSET = "/usr/bin/taskset";

/** The words that put a program on a core; none where the system cannot. */
export const onCore = (core) => (existsSync(TASKSET) ? [TASKSET, "-c", String(core)] : []);

/**
 * One round of load on an address, or shared by several: requests a second and the 99th percentile in milliseconds.
 * Refuses answers other than 200.
 */
async function load(url, { headers = {}, seconds = short() ? 1 : 4, connections = 8 } = {}) {
  const [program, ...args] = [
    ...onCore(LOAD_CORE),
    process.execPath,
    inRoot("node_modules/autocannon/autocannon.js"),
    "--json",
    "--no-progress",
    "-c",
    String(connections),
    "-d",
    String(seconds),
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]),
    ...[url].flat(),
  ];
  const { code, output } = await runProgram(program, args, { show: "never" });
  if (code !== 0) throw new Error(`autocannon ended with ${code}: ${output}`);
  const result = JSON.parse(output.slice(output.indexOf("{")));
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} failed`);
  }
  return { rate: result.requests.average, p99: result.latency.p99 };
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/**
 * Several subjects in turn, round after round, so that a slow minute of the machine falls on all of them alike.
 * Answers with each one's median.
 */
export async function compare(subjects, { rounds = short() ? 1 : 3, ...options } = {}) {
  const seen = new Map(Object.keys(subjects).map((name) => [name, []]));
  for (const [, subject] of Object.entries(subjects))
    await load(subject.url, { ...options, ...subject, seconds: short() ? 1 : 2 });
  for (let round = 0; round < rounds; round++) {
    for (const [name, subject] of Object.entries(subjects))
      seen.get(name).push(await load(subject.url, { ...options, ...subject }));
  }
  return Object.fromEntries(
    [...seen].map(([name, runs]) => [
      name,
      { rate: median(runs.map((run) => run.rate)), p99: median(runs.map((run) => run.p99)) },
    ]),
  );
}
