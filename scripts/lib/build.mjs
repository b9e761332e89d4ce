import { existsSync } from "node:fs";
import { runNode } from "./child.mjs";
import { fingerprint, isStamped, putStamp } from "./fingerprint.mjs";
import { toolProblem } from "./problem.mjs";
import { inRoot } from "./root.mjs";
import { say } from "./say.mjs";
import { requireWritable } from "./writable.mjs";

const STAMP = inRoot(".next/portal-stamp");
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tailwind.config.ts",
  "tsconfig.json",
];

/** Builds the portal, unless it was built from these very sources. */
export async function build() {
  const print = fingerprint(SOURCES);
  if (existsSync(inRoot(".next/BUILD_ID")) && isStamped(STAMP, print)) return;
  requireWritable();
  say("Building the portal (half a minute)…");
  const { code, output } = await runNode([inRoot("node_modules/next/dist/bin/next"), "build"], {
    show: "never",
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0)
    throw toolProblem("The portal could not be built: see what Next.js said above.", output);

  putStamp(STAMP, print);
}
