// Several commands may use one embedded server at once (npm start, npm run administrator, two test runs).
// Each leaves a file with its process number; the last one out turns off the light.
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { problem } from "./problem.mjs";
import { birthOf } from "./processes.mjs";

const PATIENCE = 90_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const readOrEmpty = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    if (thrown.code === "ENOENT") return "";
    throw thrown;
  }
};

const signature = (pid) => `${pid} ${birthOf(pid)}`;
const isSignedByTheLiving = (text) => {
  const pid = Number(text.split(" ")[0]);
  return pid > 0 && birthOf(pid) !== "" && text === signature(pid);
};

/** Does `work` while no other process holds this lock. A lock left by a dead process is taken over. */
export async function withLock(lock, work) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, signature(process.pid));
  try {
    await takeLock(lock, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A hard link appears whole or not at all, so nobody reads a lock without its owner. */
async function takeLock(lock, mine) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      linkSync(mine, lock);
      return;
    } catch (thrown) {
      if (thrown.code !== "EEXIST") throw thrown;
    }
    if (!isSignedByTheLiving(readOrEmpty(lock))) {
      rmSync(lock, { force: true });
    } else if (Date.now() > deadline) {
      throw problem(
        `Another command of the portal is still starting or stopping the database: wait for it, or delete ${lock} when there is none.`,
      );
    }
    await pause(50);
  }
}

/** Counts this process among the users of what the folder stands for. */
export function signIn(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, String(process.pid)), signature(process.pid));
}

/** Takes this process off the list; true when no living user is left. */
export function signOut(folder) {
  rmSync(path.join(folder, String(process.pid)), { force: true });
  return livingUsers(folder) === 0;
}

/** How many processes use it now. The marks of the dead are cleared. */
export function livingUsers(folder) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const dead = files.filter((file) => !isSignedByTheLiving(readOrEmpty(file)));
  for (const file of dead) rmSync(file, { force: true });
  return files.length - dead.length;
}
