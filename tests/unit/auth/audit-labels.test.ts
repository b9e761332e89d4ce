import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EVENTS as ARTICLE_EVENTS } from "@/lib/campaign/article/workflow";
import { EVENTS as REGISTRATION_EVENTS } from "@/lib/entry/registration/workflow";
import { AUDIT_LABEL, auditWords } from "@/lib/platform/audit/labels";

/** Every `action: "noun.verb"` that the code writes, also as either side of a condition. */
function recordedActions(): string[] {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.includes("generated"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join("lib", file), "utf8");
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

  it("never shows a code", () => {
    expect(auditWords("mai_sau.them_viec")).toBe("Việc khác");
  });
});
