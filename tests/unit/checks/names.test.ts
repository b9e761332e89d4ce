import { describe, expect, it } from "vitest";
import { strayAtTop, strayInLib, tooLong } from "@/scripts/checks/names.mjs";

describe("the top of the house", () => {
  it("knows its own folders and files, and does not look deeper", () => {
    expect(
      strayAtTop(["package.json", "lib/odd/odd.ts"], ["app", ".ci", "lib", "lib/odd"]),
    ).toEqual([]);
  });

  it("refuses what it does not know", () => {
    expect(strayAtTop(["notes.txt"], ["src", "app"])).toEqual([
      "src/: no such folder at the top of the house",
      "notes.txt: no such file at the top of the house",
    ]);
  });
});

describe("the rooms of lib", () => {
  it.each([
    "lib/entry/registration/schema.ts",
    "lib/entry/registration/workflow.ts",
    "lib/entry/registration/commands.ts",
    "lib/entry/registration/commands/send.ts",
    "lib/entry/registration/commands/hand-back.ts",
    "lib/titles/ruleset/rules/law-2003.ts",
    "lib/platform/env.ts",
    "lib/platform/clock/demonstration-date.ts",
    "lib/platform/paper/docx/table.ts",
    "app/anything/at-all.ts",
  ])("%s is in its place", (file) => {
    expect(strayInLib([file])).toEqual([]);
  });

  it.each([
    ["lib/utils.ts", "belongs in a room, lib/<wing>/<room>/"],
    ["lib/platform/log.ts", "belongs in a room, lib/<wing>/<room>/"],
    ["lib/registration/registration/schema.ts", '"registration" is not a wing of the house'],
    ["lib/toString/unit/schema.ts", '"toString" is not a wing of the house'],
    ["lib/entry/decision/schema.ts", '"decision" is not a room of entry'],
    ["lib/platform/misc/a.ts", '"misc" is not a room of platform'],
  ])("%s is not", (file, why) => {
    expect(strayInLib([file])).toEqual([`${file}: ${why}`]);
  });

  it.each([
    "lib/entry/registration/helpers.ts",
    "lib/entry/registration/labels.tsx",
    "lib/entry/registration/queries/list.ts",
    "lib/entry/registration/commands/Send.ts",
    "lib/entry/registration/commands/deep/send.ts",
  ])("%s is not a file of a room", (file) => {
    expect(strayInLib([file])).toEqual([
      `${file}: a room holds only schema, workflow, rules, policy, labels, queries, commands, actions, or commands/<verb>.ts, rules/<matter>.ts`,
    ]);
  });
});

describe("length", () => {
  it("lets a file have 400 lines, with or without a last newline", () => {
    expect(
      tooLong([
        { file: "lib/a.ts", text: "x\n".repeat(400) },
        { file: "lib/b.ts", text: `${"x\n".repeat(399)}x` },
      ]),
    ).toEqual([]);
  });

  it("refuses the line after", () => {
    expect(tooLong([{ file: "lib/a.ts", text: "x\n".repeat(401) }])).toEqual([
      "lib/a.ts: 401 lines, at most 400",
    ]);
  });
});
