import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { runProgram } from "./child.mjs";
import { problem } from "./problem.mjs";
import { inRoot } from "./root.mjs";
import { say } from "./say.mjs";
import { requireWritable } from "./writable.mjs";

const LOCK = inRoot("package-lock.json");
const INSTALLED = inRoot("node_modules/.package-lock.json");

/**
 * Whether everything that is locked is installed in that very version. Packages that only some
 * machines need may be absent, and one present must still be of the locked version.
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked.packages).every(([place, wanted]) => {
    if (place === "") return true;
    const found = installed.packages[place];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** npm keeps its cache in the home folder; a system user may have none. */
function cacheOfItsOwn() {
  try {
    accessSync(os.homedir(), constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: inRoot(".cache/npm") };
  }
}

/** npm as it was called where npm called us, so that its version does not change on the way. */
function npm(args) {
  const itself = process.env.npm_execpath;
  const [program, first] = itself?.endsWith(".js") ? [process.execPath, [itself]] : ["npm", []];
  return runProgram(program, [...first, ...args, "--include=dev", "--no-audit", "--no-fund"], {
    env: {
      ...cacheOfItsOwn(),
      NODE_ENV: "development",
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
      npm_config_loglevel: "error",
      npm_config_update_notifier: "false",
    },
  });
}

/** Installs what is locked, unless it is. Where the registry is a partial mirror, npm ci may refuse a good lock. */
export async function install() {
  if (existsSync(INSTALLED) && isInstalled(readJson(LOCK), readJson(INSTALLED))) return;
  requireWritable();
  say("Installing the packages (a minute or two the first time)…");
  if ((await npm(["ci"])).code === 0) return;

  say("npm ci did not succeed here; trying npm install…");
  const lock = readFileSync(LOCK);
  const { code } = await npm(["install"]);
  writeFileSync(LOCK, lock);
  if (code === 0) return;
  throw problem(
    "The packages could not be installed: check that this machine reaches the npm registry (npm ping), then run the command again.",
  );
}
