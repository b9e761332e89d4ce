import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "../lib/build.mjs";
import { runNode } from "../lib/child.mjs";
import { explain } from "../lib/explain.mjs";
import { generate } from "../lib/generate.mjs";
import { install } from "../lib/install.mjs";
import { atEnd, report, run, unlessEnding } from "../lib/lifeline.mjs";
import { freePort } from "../lib/port.mjs";
import { problem } from "../lib/problem.mjs";
import { inRoot } from "../lib/root.mjs";
import { say } from "../lib/say.mjs";
import { serve } from "../lib/serve.mjs";
import {
  checksOutcome,
  failedWith,
  playwrightOutcome,
  succeeded,
  summary,
  together,
  vitestOutcome,
} from "../lib/tally.mjs";

const PARTS = ["check", "unit", "integration", "e2e"];
const REPORTS = inRoot(".cache");
/**
 * The portals that the end-to-end tests are shared among, each with its part of their number. The long journeys stand
 * first in the alphabet: even parts would leave one portal at work for minutes after the other. Playwright reads such parts
 * from a variable that it does not document; should it cease to, the parts are even again.
 */
const SHARES = [46, 67];
/** The portal of the tests signs its sessions with this; it serves no one else. */
const TEST_SECRET = "secret-of-the-end-to-end-tests-only";

const { values } = parseArgs({
  options: { only: { type: "string" }, grep: { type: "string" } },
  strict: true,
});

/** The parts asked for with --only, or all. */
function partsAsked() {
  if (values.only === undefined) return PARTS;
  const asked = values.only.split(",").map((part) => part.trim());
  const unknown = asked.filter((part) => !PARTS.includes(part));
  if (unknown.length === 0) return asked;
  throw problem(`There is no part ${unknown.join(", ")}: choose among ${PARTS.join(", ")}.`);
}

const stages = [];

/** Runs one stage and keeps its outcome; an error is a failure of the stage, never of the run. */
async function stage(name, work) {
  say(`── ${name}`);
  const began = performance.now();
  let result;
  try {
    result = await work();
  } catch (thrown) {
    await unlessEnding();
    report(thrown);
    result = failedWith(explain(thrown));
  }
  await unlessEnding();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  stages.push({ name, seconds, ...result });
  return result.failed === 0;
}

const must = (work) => async () => {
  await work();
  return succeeded;
};

/** Nothing of the user's own portal reaches a test. */
function forgetOwnPortal() {
  for (const name of ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "PORTAL_DEMO", "PORT"]) {
    delete process.env[name];
  }
  delete process.env.NODE_ENV;
}

/** Reads the report a tool was asked to write; a run that died early has written none. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (thrown) {
    throw problem("The tests ended before they could report: see what was said above.", thrown);
  }
}

async function vitest(project, env) {
  const report = `${REPORTS}/vitest-${project}.json`;
  rmSync(report, { force: true });
  const { code } = await runNode(
    [
      inRoot("node_modules/vitest/vitest.mjs"),
      ...["run", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
    { env },
  );
  return vitestOutcome(project, readReport(report), code);
}

async function checks() {
  const { code, output } = await runNode([inRoot("scripts/check.mjs")]);
  return checksOutcome(output, code);
}

async function playwright(baseUrl, databaseUrl, share) {
  const report = `${REPORTS}/playwright-${share}.json`;
  rmSync(report, { force: true });
  const { code } = await runNode(
    [
      inRoot("node_modules/@playwright/test/cli.js"),
      ...["test", "--reporter=list,json", `--shard=${share}/${SHARES.length}`],
      `--output=${inRoot("test-results")}/${share}`,
      // A share of a few tests may hold none of them; together they must have run some.
      ...(values.grep === undefined ? [] : ["--grep", values.grep, "--pass-with-no-tests"]),
    ],
    {
      env: {
        BASE_URL: baseUrl,
        DATABASE_URL: databaseUrl,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PWTEST_SHARD_WEIGHTS: SHARES.join(":"),
      },
    },
  );
  return playwrightOutcome("e2e", readReport(report), code);
}

/**
 * The end-to-end tests in as many shares as a small machine has cores, each on a portal and a database of its own, so
 * that no share sees what another does.
 */
async function endToEnd(serverUrl) {
  const shares = SHARES.map((_, index) => index + 1);
  return together(await Promise.all(shares.map((share) => onItsOwnPortal(serverUrl, share))));
}

/** One share on the built portal on a free port, on a database of its own with the demonstration in it. */
async function onItsOwnPortal(serverUrl, share) {
  const { dropDatabase, freshDatabase } = await import("../lib/databases.mjs");
  const { migrate } = await import("../lib/migrate.mjs");
  const { seed } = await import("../lib/seed.mjs");
  const name = `portal_e2e_${process.pid}_${share}`;
  const url = await freshDatabase(serverUrl, name);
  const drop = atEnd(() => dropDatabase(serverUrl, name));
  await migrate(url);
  await seed(url, { demonstration: true });
  const port = await freePort();
  const web = await serve({
    port,
    env: {
      DATABASE_URL: url,
      NEXTAUTH_URL: `http://localhost:${port}`,
      NEXTAUTH_SECRET: TEST_SECRET,
      PORTAL_DEMO: "1",
    },
  });
  try {
    return await playwright(web.url, url, share);
  } finally {
    await web.stop();
    await drop();
  }
}

/** Runs what the stages rest on; it is told only when it fails. */
async function prepare(name, work) {
  const well = await stage(name, must(work));
  if (well) stages.pop();
  return well;
}

async function ownServer(url) {
  const { requireFitServer } = await import("../lib/own-server.mjs");
  try {
    await requireFitServer(url);
  } catch (thrown) {
    throw problem(thrown.message.replaceAll("DATABASE_URL", "TEST_SERVER_URL"), thrown);
  }
  return { url, leave: async () => {} };
}

async function testServer() {
  const own = process.env.TEST_SERVER_URL;
  if (own) return ownServer(own);
  const { embeddedServer } = await import("../lib/embedded-postgres.mjs");
  return embeddedServer({ name: "pg-test", port: 0, disposable: true });
}

const unable = (reason) => () => failedWith(`This could not run, because ${reason}.`);

/** Every stage of the parts asked for, each whatever became of the others. */
async function runStages(wants, server) {
  const onServer = (work) => (server ? work : unable("there is no database server"));
  if (wants("check")) {
    const { checkDrift } = await import("../lib/drift.mjs");
    await stage(
      "drift",
      onServer(() => checkDrift(server.url)),
    );
    await stage("check", checks);
  }
  if (wants("unit")) await stage("unit", () => vitest("unit"));
  if (wants("integration")) {
    await stage(
      "integration",
      onServer(() => vitest("integration", { TEST_SERVER_URL: server.url })),
    );
  }
  if (wants("e2e")) {
    const built = await stage("build", must(build));
    const journey = onServer(() => endToEnd(server.url));
    await stage("e2e", built ? journey : unable("the portal was not built"));
  }
}

async function test() {
  const parts = partsAsked();
  const wants = (part) => parts.includes(part);
  forgetOwnPortal();
  if (await prepare("install", install)) {
    await prepare("generate", generate);
    mkdirSync(REPORTS, { recursive: true });
    let server = null;
    if (parts.some((part) => part !== "unit")) {
      await prepare("database", async () => {
        server = await testServer();
      });
    }
    await runStages(wants, server);
    if (server) await prepare("stopping", server.leave);
  }
  console.log(`\n${summary(stages).join("\n")}`);
  return stages.every(({ failed }) => failed === 0) ? 0 : 1;
}

await run(test, { stopped: 130 });
