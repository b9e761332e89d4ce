import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bytesOf } from "../bench/bytes.mjs";
import { costOfCommands } from "../bench/commands.mjs";
import { emptyPage } from "../bench/empty-page.mjs";
import { grid } from "../bench/grid.mjs";
import { layGround } from "../bench/ground.mjs";
import { keptPages } from "../bench/kept.mjs";
import { phonePerformance } from "../bench/lighthouse.mjs";
import { compare } from "../bench/load.mjs";
import { nginxServer } from "../bench/nginx.mjs";
import { bareServer, portalServer, SECRET } from "../bench/servers.mjs";
import { build } from "../lib/build.mjs";
import { runNode } from "../lib/child.mjs";
import { generate } from "../lib/generate.mjs";
import { install } from "../lib/install.mjs";
import { atEnd, run } from "../lib/lifeline.mjs";
import { problem } from "../lib/problem.mjs";
import { inRoot } from "../lib/root.mjs";
import { say } from "../lib/say.mjs";

const WORK = inRoot(".cache/bench");
const PARTS = [
  "pages",
  "kept",
  "submit",
  "bytes",
  "lighthouse",
  "search",
  "ledger",
  "cockpit",
  "verdicts",
  "intake",
  "grid",
  "judging",
  "commands",
];
/** Parts that ask the portal itself, built and served. */
const SERVED = ["pages", "kept", "bytes", "lighthouse", "cockpit", "grid"];
/** Of these, who starts the processes itself. */
const OWN_SERVERS = ["kept"];

const LIST = "/lam-viec/tham-dinh?trang-thai=cho-bo";
const CAMPAIGN = "/phong-trao/2021";
const EMPTY = "/do-hieu-nang";
const EMPTY_AT_WORK = `/lam-viec${EMPTY}`;

async function sealedCookie(sessionId) {
  const { encode } = await import("next-auth/jwt");
  const token = await encode({ token: { sid: sessionId }, secret: SECRET });
  return `next-auth.session-token=${token}`;
}

/** What else a browser that has signed in brings with each request. */
async function formCookie(origin) {
  const { headers } = await fetch(`${origin}/dang-nhap`);
  return headers.getSetCookie().map((one) => one.split(";")[0]);
}

/** A database filled for the measurement, and the portal serving it on a core of its own. */
async function stage(parts) {
  const { embeddedServer } = await import("../lib/embedded-postgres.mjs");
  const { freshDatabase } = await import("../lib/databases.mjs");
  const { migrate } = await import("../lib/migrate.mjs");
  const { seed } = await import("../lib/seed.mjs");
  const server = await embeddedServer({ name: "pg-bench", port: 54_349 });
  const url = await freshDatabase(server.url, "portal_bench");
  await migrate(url);
  await seed(url, { demonstration: true });
  say("Laying 20,000 files…");
  const sessionId = await layGround(url);
  const cookie = await sealedCookie(sessionId);
  if (!parts.some((part) => SERVED.includes(part)))
    return { url, cookie, origin: null, work: WORK };

  const removeEmptyPages = [EMPTY, EMPTY_AT_WORK].map((path) => atEnd(emptyPage(path)));
  await build();
  for (const remove of removeEmptyPages) await remove();
  if (parts.every((part) => OWN_SERVERS.includes(part) || !SERVED.includes(part)))
    return { url, cookie, origin: null, work: WORK };
  const { origin } = await portalServer(url);
  const cookies = [cookie, ...(await formCookie(origin))].join("; ");
  return { url, cookie: cookies, origin, work: WORK };
}

async function pages({ url, cookie, origin }) {
  const page = await (await fetch(origin + CAMPAIGN)).text();
  writeFileSync(`${WORK}/campaign.html`, page);
  const sql = await captureListSql(url);
  writeFileSync(`${WORK}/list.sql`, sql);
  const subjects = {
    "bare Node, same bytes as the campaign page": {
      url: await bareServer("bytes", `${WORK}/campaign.html`, url),
    },
    "campaign page": { url: origin + CAMPAIGN },
    "campaign page to who is signed in, rendered": { url: origin + CAMPAIGN, headers: { cookie } },
    "empty dynamic page": { url: origin + EMPTY },
    "empty page of the signed-in house": { url: origin + EMPTY_AT_WORK, headers: { cookie } },
    "list page, 20 of 20,000": { url: origin + LIST, headers: { cookie } },
    "the list page's SQL through pg alone": {
      url: await bareServer("sql", `${WORK}/list.sql`, url),
    },
  };
  const nginx = await nginxServer(WORK, "campaign.html");
  if (nginx) subjects["nginx, same bytes as the campaign page"] = { url: nginx };
  return compare(subjects);
}

/** The statements of one request for the list page, as PostgreSQL was asked them, in `pg`'s own text. */
async function captureListSql(url) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/list-sql.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The list page's SQL could not be captured: ${output}`);
  return output.slice(output.indexOf("-- list"));
}

async function submit({ url }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/submit.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The submit could not be measured: ${output}`);
  return JSON.parse(output.slice(output.lastIndexOf("{")));
}

/** Full verdicts a second on one core, and a list of 3,000 judged again after one edit. Needs no database. */
async function verdicts() {
  const { code, output } = await runNode(["--import", "tsx", inRoot("scripts/bench/verdicts.ts")], {
    show: "never",
  });
  if (code !== 0) throw problem(`The verdicts could not be measured: ${output}`);
  return JSON.parse(output.slice(output.lastIndexOf("{")));
}

/** A workbook of 5,000 people taken into a file with a verdict on each, beside reading the workbook alone. */
async function intake({ url }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/intake.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The intake could not be measured: ${output}`);
  return JSON.parse(output.slice(output.lastIndexOf("{")));
}

/** The search over 200,000 entries, which it lays itself. */
async function search({ url }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/search.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The search could not be measured: ${output}`);
  return JSON.parse(output.slice(output.indexOf("{")));
}

/** The ledger and its people at 200,000 entries, which it lays itself. */
async function ledger({ url }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/ledger.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The ledger could not be measured: ${output}`);
  return JSON.parse(output.slice(output.indexOf("{")));
}

/** The board of a bloc of fifty units: what it reads, and its whole page beside an empty one. */
async function cockpit({ url, cookie, origin }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/cockpit.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`The board could not be measured: ${output}`);
  const board = JSON.parse(output.slice(output.lastIndexOf("{")));
  const pages = await compare({
    "the board's page": {
      url: `${origin}/lam-viec/khoi-cum/${board.code}?nam=2021`,
      headers: { cookie },
    },
    "empty dynamic page": { url: origin + EMPTY },
  });
  return { board, ...pages };
}

async function judging({ url }) {
  const { code, output } = await runNode(
    ["--conditions=react-server", "--import", "tsx", inRoot("scripts/bench/judging.ts")],
    { show: "never", env: { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET } },
  );
  if (code !== 0) throw problem(`Ballot and ranking could not be measured: ${output}`);
  return JSON.parse(output.slice(output.lastIndexOf("{")));
}

async function bytes({ cookie, origin }) {
  const seen = {};
  for (const [path, headers] of [
    ["/", {}],
    [CAMPAIGN, {}],
    ["/bang-vang", {}],
    ["/dang-nhap", {}],
    ["/lam-viec", { cookie }],
    [LIST, { cookie }],
  ]) {
    seen[path] = await bytesOf(origin, path, headers);
  }
  return seen;
}

async function bench() {
  const { values } = parseArgs({
    options: { only: { type: "string" }, short: { type: "boolean" } },
    strict: true,
  });
  if (values.short) process.env.BENCH_SHORT = "1";
  const parts = values.only?.split(",") ?? PARTS;
  await install();
  await generate();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  const ground = parts.every((part) => part === "verdicts") ? null : await stage(parts);
  const measures = {
    pages,
    kept: keptPages,
    submit,
    bytes,
    lighthouse: phonePerformance,
    search,
    ledger,
    cockpit,
    verdicts,
    intake,
    grid: (ground) => grid(ground, sealedCookie),
    judging,
    commands: costOfCommands,
  };
  const results = {};
  for (const part of parts) {
    say(`── ${part}`);
    results[part] = await measures[part](ground);
    console.log(JSON.stringify(results[part], null, 2));
  }
  writeFileSync(inRoot(".cache/bench.json"), JSON.stringify(results, null, 2));
  if (results.pages) console.log(ratios(results.pages).join("\n"));
  return 0;
}

/** The ratios that docs/performance.md states. */
function ratios(pages) {
  const rate = (name) => pages[name].rate;
  const line = (words, a, b) =>
    `${words}: ${(rate(a) / rate(b)).toFixed(3)} (as a cost ${(rate(b) / rate(a)).toFixed(2)}×)`;
  return [
    line(
      "campaign page to bare Node",
      "campaign page",
      "bare Node, same bytes as the campaign page",
    ),
    line("campaign page to empty page", "campaign page", "empty dynamic page"),
    line("list page to empty page", "list page, 20 of 20,000", "empty dynamic page"),
    line(
      "list page to an empty page of the signed-in house",
      "list page, 20 of 20,000",
      "empty page of the signed-in house",
    ),
    line(
      "list page to its SQL alone",
      "list page, 20 of 20,000",
      "the list page's SQL through pg alone",
    ),
  ];
}

await run(bench, { stopped: 1 });
