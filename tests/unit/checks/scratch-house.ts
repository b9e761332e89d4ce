import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const RULES = [
  ".biome",
  ".dependency-cruiser.cjs",
  ".gitignore",
  "biome.json",
  "scripts/checks",
  "tsconfig.json",
];

/** A house of the given files, under the real rules, in a folder of its own that goes when the test ends. */
export async function scratchHouse(files: Record<string, string>): Promise<string> {
  const house = await mkdtemp(path.join(os.tmpdir(), "house-"));
  onTestFinished(() => rm(house, { recursive: true, force: true }));
  for (const rule of RULES) {
    await cp(path.join(root, rule), path.join(house, rule), { recursive: true });
  }
  await symlink(path.join(root, "node_modules"), path.join(house, "node_modules"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(house, file)), { recursive: true });
    await writeFile(path.join(house, file), text);
  }
  return house;
}
