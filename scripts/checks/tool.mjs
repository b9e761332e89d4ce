import { spawn } from "node:child_process";
import path from "node:path";

/**
 * Runs a tool's own JavaScript entry with this Node, so that no shell and no PATH is needed.
 * Resolves to its exit code and everything it said; never rejects on a failing tool.
 */
export function runTool(root, entry, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, entry), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}

/** A tool's words as the problems of a check: none when it ended well. */
export const problemsOf = ({ code, output, errors }) => {
  if (code === 0) return [];
  const said = `${output}\n${errors}`.split("\n").filter((line) => line.trim() !== "");
  return said.length > 0 ? said : [`ended with code ${code} and said nothing`];
};
