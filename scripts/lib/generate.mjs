import { runNode } from "./child.mjs";
import { fingerprint, isStamped, putStamp } from "./fingerprint.mjs";
import { toolProblem } from "./problem.mjs";
import { inRoot } from "./root.mjs";
import { say } from "./say.mjs";
import { requireWritable } from "./writable.mjs";

const STAMP = inRoot("lib/platform/db/generated/.stamp");

/** Makes the Prisma client, unless it was made from this very schema. */
export async function generate() {
  const print = fingerprint(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  if (isStamped(STAMP, print)) return;
  requireWritable();
  say("Generating the database client…");
  const { code, output } = await runNode([inRoot("scripts/prisma.mjs"), "generate"], {
    show: "never",
  });
  if (code !== 0)
    throw toolProblem(
      "The database client could not be generated: see what Prisma said above.",
      output,
    );

  putStamp(STAMP, print);
}
