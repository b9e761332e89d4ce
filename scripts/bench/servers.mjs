import { spawn } from "node:child_process";
import { runProgram, stopChild } from "../lib/child.mjs";
import { atEnd } from "../lib/lifeline.mjs";
import { freePort } from "../lib/port.mjs";
import { problem } from "../lib/problem.mjs";
import { inRoot, root } from "../lib/root.mjs";
import { serve } from "../lib/serve.mjs";
import { onCore, SERVER_CORE } from "./load.mjs";

export const SECRET = "secret-of-the-benchmark-only-0123456789";

/** One process of the built portal on a port and a core of its own: where it answers, and how to stop it. */
export async function portalServer(databaseUrl, core = SERVER_CORE) {
  const port = await freePort();
  const web = await serve({
    port,
    env: {
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: SECRET,
      PORTAL_DEMO: "",
    },
  });
  const [taskset] = onCore(core);
  if (taskset)
    await runProgram(taskset, ["-a", "-c", "-p", String(core), String(web.pid)], { show: "never" });
  return { origin: `http://127.0.0.1:${port}`, stop: web.stop };
}

/** A bare Node server on a port of its own, by default on the core of the server under test. */
export async function bareServer(kind, file, databaseUrl, core = SERVER_CORE) {
  const port = await freePort();
  const [program, ...args] = [
    ...onCore(core),
    process.execPath,
    inRoot("scripts/bench/bare-server.mjs"),
    String(port),
    kind,
    file,
  ];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  atEnd(() => stopChild(child));
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(problem("A bare server of the benchmark did not start.")));
  });
  return `http://127.0.0.1:${port}/`;
}
