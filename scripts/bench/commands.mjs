import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../lib/port.mjs";
import { root } from "../lib/root.mjs";

const MEGABYTE = 1024 * 1024;

function sizeOf(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      bytes += statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size;
  }
  return Math.round(bytes / MEGABYTE);
}

/** Seconds until `npm start` has printed its panel in this folder; then it is stopped as Ctrl-C would. */
async function secondsToStart(folder) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const seconds = await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("Ctrl-C")) resolve((performance.now() - began) / 1000);
    });
    child.once("exit", () => reject(new Error(`npm start ended: ${output}`)));
  });
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  return Number(seconds.toFixed(1));
}

/** What both commands take from a fresh clone: seconds, and megabytes on disk by folder. */
export async function costOfCommands() {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-"));
  try {
    spawnSync("git", ["clone", "--quiet", root, folder], { stdio: "inherit" });
    const cold = await secondsToStart(folder);
    const warm = await secondsToStart(folder);
    const disk = Object.fromEntries(
      ["node_modules", ".next", ".data"].map((name) => [name, sizeOf(path.join(folder, name))]),
    );
    const began = performance.now();
    const test = spawnSync("npm", ["test"], { cwd: folder, encoding: "utf8" });
    const testSeconds = Math.round((performance.now() - began) / 1000);
    return {
      startColdSeconds: cold,
      startWarmSeconds: warm,
      testSeconds,
      testLastLine: test.stdout.trim().split("\n").at(-1),
      megabytes: disk,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
