import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown.code === "EPERM";
  }
}

const ps = (pid, column) => {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
};

/** The command line of a process, or an empty text when there is none such. */
export function commandOf(pid) {
  if (!existsSync("/proc/self/cmdline")) return ps(pid, "command");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

/** What the system keeps of a process after its name, as words; none when there is none such. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  } catch {
    return [];
  }
}

/** The number of a process's parent, or 0. */
export const parentOf = (pid) =>
  Number(existsSync("/proc/self/stat") ? statOf(pid)[1] : ps(pid, "ppid")) || 0;

/** When a process began, in the system's own words: with its number, one process and no later one. */
export const birthOf = (pid) =>
  existsSync("/proc/self/stat") ? (statOf(pid)[19] ?? "") : ps(pid, "lstart");
