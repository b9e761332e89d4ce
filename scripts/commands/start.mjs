import { build } from "../lib/build.mjs";
import { readDotEnv } from "../lib/dot-env.mjs";
import { generate } from "../lib/generate.mjs";
import { install } from "../lib/install.mjs";
import { run } from "../lib/lifeline.mjs";
import { demoAccounts, panel } from "../lib/panel.mjs";
import { portAsked, requirePort } from "../lib/port.mjs";
import { problem } from "../lib/problem.mjs";
import { say, secondsTaken } from "../lib/say.mjs";
import { requireSecret } from "../lib/secret.mjs";
import { serve } from "../lib/serve.mjs";
import { webEnvironment } from "../lib/web.mjs";

/** From a fresh clone to a running portal. Ends when it is told to. */
async function start() {
  readDotEnv();
  const port = portAsked(process.env.PORT);
  requireSecret();
  await requirePort(port);
  await install();
  await generate();
  // Only now is there a driver to import.
  const { openDatabase } = await import("../lib/database.mjs");
  const database = await openDatabase();
  await build();
  say("Starting the web server…");
  const web = await serve({ port, env: webEnvironment(database, port) });
  const accounts = database.demonstration ? demoAccounts() : null;
  console.log(panel({ url: web.url, seconds: secondsTaken(), accounts }).join("\n"));
  await Promise.race([web.ended, database.keep()]);
  throw problem(
    "The web server ended by itself: see what it said above, then run the command again.",
  );
}

await run(start, { stopped: 0 });
