import { expect, it } from "vitest";
import { ignoredBy, isText } from "@/scripts/checks/tree.mjs";

const ignored = ignoredBy("# made by tools\nnode_modules/\n*.tsbuildinfo\n.env\n/build/out\n");

it.each([
  ["node_modules", true, true],
  ["deep/down/node_modules", true, true],
  ["node_modules", false, false],
  ["tsconfig.tsbuildinfo", false, true],
  ["a/b.tsbuildinfo", false, true],
  [".env", false, true],
  [".env.example", false, false],
  ["build/out", true, true],
  ["deep/build/out", true, false],
  [".git", true, true],
  ["lib", true, false],
])("%s (folder: %s) is left out: %s", (file, isFolder, expected) => {
  expect(ignored(file, isFolder)).toBe(expected);
});

it("refuses a negated pattern rather than misread it", () => {
  expect(() => ignoredBy("!keep.ts")).toThrow('cannot follow "!keep.ts"');
});

it("knows text by its name", () => {
  expect(["a/b.tsx", ".ci/run", "public/logo.svg", "README.md"].filter(isText)).toHaveLength(4);
  expect(["public/a.png", "public/scan.pdf", "fonts/a.woff2"].filter(isText)).toEqual([]);
});
