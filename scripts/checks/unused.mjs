import { problemsOf, runTool } from "./tool.mjs";

/** Knip: files, exports and dependencies that nothing uses, and uses that nothing declares. */
export async function unused(root) {
  return problemsOf(
    await runTool(root, "node_modules/knip/bin/knip.js", ["--no-progress", "--no-config-hints"]),
  );
}
