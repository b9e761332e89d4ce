import { expect, it } from "vitest";
import { lint } from "@/scripts/checks/lint.mjs";
import { scratchHouse } from "./scratch-house";

const CLOCK = "Take `now` as a parameter; the core knows no clock.";
const DEFAULT = "Name every case; a `default:` would swallow a value added later.";

const SWITCH = `export function word(status: string): string {
  switch (status) {
    case "draft":
      return "Bản nháp";
    default:
      return status;
  }
}
`;

const said = async (file: string, text: string) =>
  (await lint(await scratchHouse({ [file]: text }))).join("\n");

it.each([
  ["lib/entry/registration/rules.ts", "export const today = () => new Date();\n", CLOCK],
  ["lib/entry/registration/queries.ts", "export const today = () => Date.now();\n", CLOCK],
  ["lib/entry/registration/commands/send.ts", "export const today = () => new Date();\n", CLOCK],
  ["lib/entry/registration/policy.ts", SWITCH, DEFAULT],
  ["lib/entry/registration/labels.ts", SWITCH, DEFAULT],
  ["lib/entry/registration/badName.ts", "export const a = 1;\n", "useFilenamingConvention"],
  ["app/page.tsx", "export const a = process.env.A;\n", "noProcessEnv"],
  ["app/page.tsx", "export const a = () => console.log(1);\n", "noConsole"],
  ["lib/platform/file/read.ts", "export enum A {\n  b = 1,\n}\n", "noEnum"],
  ["lib/platform/file/read.ts", "const a = async () => 1;\na();\n", "noFloatingPromises"],
  ["lib/platform/file/read.ts", "export const a = (b?: string) => b!;\n", "noNonNullAssertion"],
  ["lib/platform/file/read.ts", "export const a = (b: any) => b;\n", "noExplicitAny"],
])("in %s, %s is refused", async (file, text, why) => {
  expect(await said(file, text)).toContain(why);
});

it.each([
  ["lib/entry/registration/rules.ts", "export const day = (text: string) => new Date(text);\n"],
  ["lib/platform/clock/now.ts", "export const now = () => new Date();\n"],
  ["lib/platform/env.ts", "export const a = process.env.A;\n"],
  ["lib/platform/log/log.ts", "export const log = (thrown: unknown) => console.error(thrown);\n"],
  ["prisma/seed/main.ts", "console.log(process.env.A);\n"],
  ["app/tin-tuc/[slug]/not-found.tsx", "export const a = 1;\n"],
])("in %s, %s may stand", async (file, text) => {
  expect(await said(file, text)).toBe("");
});
