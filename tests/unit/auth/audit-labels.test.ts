import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EVENTS as ARTICLE_EVENTS } from "@/lib/campaign/article/workflow";
import { EVENTS as REGISTRATION_EVENTS } from "@/lib/entry/registration/workflow";
import { AUDIT_LABEL, auditWords } from "@/lib/platform/audit/labels";

/** The text of every TypeScript file in a folder. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));

/** Every `action: "noun.verb"` that the code writes, also as either side of a condition. */
function recordedActions(): string[] {
  return textsIn("lib").flatMap((text) => {
    return [...text.matchAll(/\baction:[^,;]*?(?=,|;|\})/g)].flatMap(([line]) =>
      [...line.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map((hit) => hit[1] ?? ""),
    );
  });
}

describe("the log", () => {
  it("has words for every action that the code records", () => {
    const actions = [
      ...recordedActions(),
      ...REGISTRATION_EVENTS.map((event) => `registration.${event}`),
      ...ARTICLE_EVENTS.flatMap((event) => [`announcement.${event}`, `article.${event}`]),
    ];
    expect(actions.length).toBeGreaterThan(30);
    expect([...new Set(actions)].filter((action) => !(action in AUDIT_LABEL))).toEqual([]);
  });

  it("is asked of every action in a test, by its whole word or in the trail of its noun", () => {
    const tests = textsIn("tests/integration");
    const isAsked = (action: string) => {
      const [noun, verb] = action.split(".");
      return tests.some(
        (text) =>
          text.includes(`"${action}"`) ||
          (text.includes(`trail("${noun}")`) && text.includes(`"${verb}"`)),
      );
    };
    expect(Object.keys(AUDIT_LABEL).filter((action) => !isAsked(action))).toEqual([]);
  });

  it("never shows a code", () => {
    expect(auditWords("mai_sau.them_viec")).toBe("Việc khác");
  });
});
