import { runNode } from "../lib/child.mjs";
import { readDotEnv } from "../lib/dot-env.mjs";
import { generate } from "../lib/generate.mjs";
import { install } from "../lib/install.mjs";
import { run } from "../lib/lifeline.mjs";
import { inRoot } from "../lib/root.mjs";
import { TYPESCRIPT } from "../lib/seed.mjs";

/** Makes an administrator in the database that DATABASE_URL names, or in the embedded one. */
async function administrator() {
  readDotEnv();
  await install();
  await generate();
  const { openDatabase } = await import("../lib/database.mjs");
  const { url, demonstration } = await openDatabase();
  const { code } = await runNode(
    [...TYPESCRIPT, inRoot("prisma/administrator.ts"), ...process.argv.slice(2)],
    { env: { DATABASE_URL: url, PORTAL_DEMO: demonstration ? "1" : "" } },
  );
  return code === 0 ? 0 : 1;
}

await run(administrator, { stopped: 130 });
