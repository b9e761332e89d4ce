import { readDotEnv } from "../lib/dot-env.mjs";
import { generate } from "../lib/generate.mjs";
import { install } from "../lib/install.mjs";
import { run } from "../lib/lifeline.mjs";
import { demoAccounts, panel } from "../lib/panel.mjs";
import { portAsked, requirePort } from "../lib/port.mjs";
import { problem } from "../lib/problem.mjs";
import { say, secondsTaken } from "../lib/say.mjs";
import { serve } from "../lib/serve.mjs";
import { webEnvironment } from "../lib/web.mjs";

/** The portal for who works on it: pages follow their files. Always beside the demonstration database. */
async function dev() {
  readDotEnv();
  delete process.env.DATABASE_URL;
  const port = portAsked(process.env.PORT);
  await requirePort(port);
  await install();
  await generate();
  const { openDatabase } = await import("../lib/database.mjs");
  const database = await openDatabase();
  say("Starting the development server…");
  const web = await serve({ port, env: webEnvironment(database, port), mode: "dev" });
  const accounts = demoAccounts();
  console.log(panel({ url: web.url, seconds: secondsTaken(), accounts }).join("\n"));
  await Promise.race([web.ended, database.keep()]);
  throw problem(
    "The web server ended by itself: see what it said above, then run the command again.",
  );
}

await run(dev, { stopped: 0 });
