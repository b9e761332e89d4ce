import { spawn } from "node:child_process";
import { atEnd } from "./lifeline.mjs";
import { root } from "./root.mjs";

/** Sends SIGTERM, and SIGKILL to what has not ended within `patience` milliseconds. */
export async function stopChild(child, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const impatience = setTimeout(() => child.kill("SIGKILL"), patience);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(impatience);
}

/**
 * Runs a program to its end and answers with its code and what it printed.
 * `show: "always"` passes on what it prints as it comes; `"never"` only keeps it.
 */
export async function runProgram(program, args, { env = {}, show = "always" } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const forget = atEnd(() => stopChild(child));
  let output = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
      if (show === "always") to.write(chunk);
    });
  }
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (ended, signal) => resolve(ended ?? `signal ${signal}`));
    });
    return { code, output };
  } finally {
    await forget();
  }
}

/** The same for a script run by this very Node. */
export const runNode = (args, options) => runProgram(process.execPath, args, options);
