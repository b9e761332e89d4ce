// A Chromium for the tests: one named by the environment, the one in an npm package, the system's, or Playwright's own.
// The package's comes first: it is the same everywhere, and without a window of its own it takes a third less to run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { problem } from "./lib/problem.mjs";
import { inRoot } from "./lib/root.mjs";

/** How Chromium is started: without what a container lacks, and without calls of its own to the network. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--font-render-hinting=none",
];

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Some systems keep a stand-in there that only tells how to install the browser. */
function runs(program, env = {}) {
  if (!existsSync(program)) return false;
  try {
    const said = execFileSync(program, ["--version"], {
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
    return /chrom/i.test(said);
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  return chromium.executablePath();
}

const PACKAGE = inRoot("node_modules/@sparticuz/chromium");
const unpack = (name) => brotliDecompressSync(readFileSync(path.join(PACKAGE, "bin", name)));
const untar = (name, folder) =>
  execFileSync("tar", ["-xf", "-", "-C", folder], { input: unpack(name) });

/** Unpacks the browser of the npm package once, with the libraries a bare machine lacks; whole, or not at all. */
function packaged() {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8"));
  const home = inRoot(".cache", `chromium-${version}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    untar("al2023.tar.br", unfinished);
    untar("swiftshader.tar.br", unfinished);
    writeFileSync(path.join(unfinished, "chrome"), unpack("chromium.br"), { mode: 0o755 });
    try {
      renameSync(unfinished, home);
    } catch (error) {
      // Another run was quicker; what it unpacked serves as well.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  const program = path.join(home, "chrome");
  return runs(program)
    ? { program, env: {} }
    : { program, env: { LD_LIBRARY_PATH: path.join(home, "lib") } };
}

/** The program and the environment it needs. Refuses with a sentence where there is none. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (runs(asked)) return { program: asked, env: {} };
    throw problem(`CHROMIUM_PATH is ${asked}, and no Chromium runs there: correct it or unset it.`);
  }
  const own = existsSync(PACKAGE) && process.platform === "linux" ? packaged() : null;
  if (own && runs(own.program, own.env)) return own;
  const found = [...SYSTEM, playwrightsOwn()].find((program) => runs(program));
  if (found) return { program: found, env: {} };
  throw problem(
    "There is no Chromium on this machine, and the one in the npm package does not run here: install Chromium, or set CHROMIUM_PATH.",
  );
}
