import { existsSync } from "node:fs";
import path from "node:path";
import { problemsOf, runTool } from "./tool.mjs";

const GENERATED = "lib/platform/db/generated";

/** Route types, then the whole project under tsc. The Prisma client is made first where it is missing. */
export async function types(root) {
  if (existsSync(path.join(root, "prisma")) && !existsSync(path.join(root, GENERATED))) {
    const generated = await runTool(root, "scripts/prisma.mjs", ["generate"]);
    if (generated.code !== 0) return problemsOf(generated);
  }
  const typegen = await runTool(root, "node_modules/next/dist/bin/next", ["typegen"], {
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (typegen.code !== 0) return problemsOf(typegen);
  return problemsOf(await runTool(root, "node_modules/typescript/bin/tsc", ["--noEmit"]));
}
