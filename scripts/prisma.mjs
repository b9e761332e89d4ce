// npm run prisma -- migrate dev …: the real command line of Prisma, with the engine that npm delivers.

import { spawnSync } from "node:child_process";
import { chmodSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./lib/root.mjs";

const ENGINE = inRoot("scripts/schema-engine.mjs");

/** Prisma runs the engine as a program, and an archive may have lost that it is one. */
function makeRunnable(file) {
  if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
}

makeRunnable(ENGINE);
const { status, error } = spawnSync(
  process.execPath,
  [inRoot("node_modules/prisma/build/index.js"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: ENGINE,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
      ...process.env,
      // The engine begins with `env node`: let that be this Node.
      PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    },
  },
);
if (error) console.error(`Prisma could not be run: ${error.message}. Run npm install first.`);
process.exit(status ?? 1);
