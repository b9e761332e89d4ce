import { writeFileSync } from "node:fs";
import { compare, LOAD_CORE } from "./load.mjs";
import { nginxServer } from "./nginx.mjs";
import { bareServer, portalServer } from "./servers.mjs";
import { sqlCounter } from "./sql-counter.mjs";

export const READ_PAGES = [
  "/",
  "/phong-trao/2021",
  "/tin-tuc/cac-moc-thoi-gian-cua-phong-trao-thi-dua-nam-2021",
];
const ROUNDS = 5;

const read = async (url) => {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
};

async function timed(work) {
  const began = performance.now();
  await work();
  return Number((performance.now() - began).toFixed(1));
}

/** What any write through the process does to its kept pages, here one that changes nothing. */
const dropKept = async (origin) =>
  (await fetch(`${origin}/api/suc-khoe`, { method: "POST" })).arrayBuffer();

/** The first answer of a process that has just said it is up, and the median of the first after the kept page was dropped. */
async function firstAnswers(url, path) {
  const began = performance.now();
  const web = await portalServer(url);
  const startMs = Math.round(performance.now() - began);
  const coldMs = await timed(() => read(web.origin + path));
  const dropped = [];
  for (let round = 0; round < ROUNDS; round++) {
    await dropKept(web.origin);
    dropped.push(await timed(() => read(web.origin + path)));
  }
  await web.stop();
  return { startMs, coldMs, droppedMs: dropped.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] };
}

/** The fewest statements of several readings, dropped before and kept: the portal's own jobs may ask between them. */
async function statementsOf(counter, origin, path) {
  const counts = { rendered: [], kept: [] };
  await read(origin + path);
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ["rendered", "kept"]) {
      if (kind === "rendered") await dropKept(origin);
      const before = counter.statements();
      await read(origin + path);
      counts[kind].push(counter.statements() - before);
    }
  }
  return { sqlRendered: Math.min(...counts.rendered), sqlKept: Math.min(...counts.kept) };
}

/** Public pages kept in memory, by one process and by two that share the load, beside bare servers of the same bytes. */
export async function keptPages({ url, work }) {
  const rows = {};
  for (const path of READ_PAGES) rows[path] = await firstAnswers(url, path);

  const counter = await sqlCounter(url);
  const counted = await portalServer(counter.url);
  for (const path of READ_PAGES)
    Object.assign(rows[path], await statementsOf(counter, counted.origin, path));
  await counted.stop();

  const [one, two] = [await portalServer(url), await portalServer(url, LOAD_CORE)];
  for (const [place, path] of READ_PAGES.entries()) {
    const name = `kept-${place}.html`;
    writeFileSync(`${work}/${name}`, await read(one.origin + path));
    const bare = await bareServer("bytes", `${work}/${name}`, url);
    const otherBare = await bareServer("bytes", `${work}/${name}`, url, LOAD_CORE);
    const nginx = await nginxServer(work, name);
    const loads = await compare({
      "one process": { url: one.origin + path },
      "two processes": { url: [one.origin + path, two.origin + path] },
      "bare Node": { url: bare },
      "two of bare Node": { url: [bare, otherBare] },
      ...(nginx && { nginx: { url: nginx } }),
    });
    Object.assign(rows[path], { nginx: "not installed", ...loads });
  }
  return rows;
}
