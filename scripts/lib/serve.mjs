import { spawn } from "node:child_process";
import { stopChild } from "./child.mjs";
import { atEnd } from "./lifeline.mjs";
import { toolProblem } from "./problem.mjs";
import { inRoot, root } from "./root.mjs";

const HEALTH = "/api/suc-khoe";
const PATIENCE = 120_000;
const PAUSE = 50;

/** The portal answers; where it has no health route, any page will do. */
async function answers(url) {
  try {
    const health = await fetch(url + HEALTH, { signal: AbortSignal.timeout(5_000) });
    await health.arrayBuffer();
    if (health.status !== 404) return health.ok;
    const page = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await page.arrayBuffer();
    return page.ok;
  } catch {
    return false;
  }
}

/**
 * Runs the web server (or `next dev`) on a port until it answers, and answers with its address,
 * a promise of its end, and how to stop it. It runs in a process group of its own, so that
 * Ctrl-C reaches it through us and in our order, and dies when we do.
 */
export async function serve({ port, env, mode = "start" }) {
  const child = spawn(
    process.execPath,
    [
      "--import",
      new URL("./die-with-parent.mjs", import.meta.url).href,
      ...(mode === "dev"
        ? [inRoot("node_modules/next/dist/bin/next"), "dev", "-p"]
        : [inRoot("scripts/lib/web-server.mjs")]),
      String(port),
    ],
    {
      cwd: root,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        NODE_ENV: mode === "dev" ? "development" : "production",
        NEXT_TELEMETRY_DISABLED: "1",
        TZ: "Asia/Ho_Chi_Minh",
        ...env,
      },
    },
  );
  const stop = atEnd(() => stopChild(child));
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));

  // The banner of the framework matters only when the server does not start.
  let ready = false;
  const banner = [];
  child.stderr.pipe(process.stderr, { end: false });
  child.stdout.on("data", (chunk) => {
    if (ready) process.stdout.write(chunk);
    else banner.push(chunk);
  });

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + PATIENCE;
  while (!ready) {
    const gone = child.exitCode !== null || child.signalCode !== null;
    if (gone || Date.now() > deadline) {
      await stop();
      throw toolProblem(
        gone
          ? "The web server ended instead of starting: see what it said above."
          : `The web server did not answer on ${url} within ${PATIENCE / 1000} s: see what it said above.`,
        Buffer.concat(banner).toString(),
      );
    }
    ready = await answers(`http://127.0.0.1:${port}`);
    if (!ready) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { url, pid: child.pid, ended, stop };
}
