import { explain } from "./explain.mjs";
import { commandOf, isAlive, parentOf } from "./processes.mjs";

/** What is to be undone before this process ends: what was begun last is ended first. */
const undo = [];
let ending;

/** Registers what must be undone at the end. The answer undoes it now and takes it off the list. */
export function atEnd(step) {
  undo.push(step);
  return async () => {
    const place = undo.indexOf(step);
    if (place < 0) return;
    undo.splice(place, 1);
    await step();
  };
}

/** Undoes everything, then ends the process. A second call waits for the first. */
function end(code) {
  ending ??= endOnce(code);
  return ending;
}

/** Waits for the end once it has begun: what fails because it is being stopped is not news. */
export const unlessEnding = () => ending;

async function endOnce(wanted) {
  let code = wanted;
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      await step();
    } catch (thrown) {
      report(thrown);
      code ||= 1;
    }
  }
  process.exit(code);
}

/** Tells an error: what a tool said, then one sentence. */
export function report(thrown) {
  if (thrown.output) console.error(thrown.output.trimEnd());
  console.error(explain(thrown));
  if (process.env.PORTAL_DEBUG) console.error(thrown);
}

/** npm may be killed, and cannot then pass the signal on. Between it and us there may be a shell. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = /^\S*npm\b/.test(commandOf(parent)) ? parent : parentOf(parent);
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(npm)) void end(1);
  }, 1000).unref();
}

/**
 * Runs a command to its end: its code is the process's code, an error becomes one sentence and code 1.
 * A signal, or the death of npm, undoes what was begun and ends with `stopped`. A terminal and npm
 * both pass Ctrl-C on, so a second signal is no wish to hurry.
 */
export async function run(command, { stopped }) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(stopped));
  watchNpm();
  try {
    await end(await command());
  } catch (thrown) {
    await unlessEnding();
    report(thrown);
    await end(1);
  }
}
