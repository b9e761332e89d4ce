import { problemsOf, runTool } from "./tool.mjs";

/** Biome: rules, formatting and order of imports; a warning counts as a failure. */
export async function lint(root) {
  return problemsOf(
    await runTool(root, "node_modules/@biomejs/biome/bin/biome", [
      "check",
      "--error-on-warnings",
      "--max-diagnostics=50",
      "--colors=off",
      ".",
    ]),
  );
}
