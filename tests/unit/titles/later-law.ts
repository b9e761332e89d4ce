import { expect, it } from "vitest";
import { judge, type Outcome } from "@/lib/titles/eligibility/rules/judge";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import type { HonourCode, Subject } from "@/lib/titles/ruleset/rules/shape";
import {
  COLLECTIVE,
  COLLECTIVE_SAID,
  PERSON,
  PERSON_SAID,
  type Said,
  type Values,
} from "./candidates";
import { known } from "./known";

/**
 * What differs from a candidate who has everything; what comes of it under NĐ 152/2025; and under Luật 06/2026/QH16
 * while nobody has held the case against its text. Written out from Luật 06/2022/QH15, honour by honour.
 */
export type Row = readonly [
  what: string,
  change: Values,
  in2025: Outcome,
  in2026: Outcome,
  said?: Said | undefined,
];
export type Table = readonly [honour: HonourCode, rows: readonly Row[]];

/** The rows of all tables, each a whole candidate. */
export const laterLaw = (subject: Subject, tables: readonly Table[]) =>
  tables.flatMap(([honour, rows]) =>
    rows.map(([what, change, in2025, in2026, said = {}]) => ({
      subject,
      honour,
      what,
      facts: subject === "person" ? { ...PERSON, ...change } : { ...COLLECTIVE, ...change },
      said: subject === "person" ? { ...PERSON_SAID, ...said } : { ...COLLECTIVE_SAID, ...said },
      in2025,
      in2026,
    })),
  );
type Tried = ReturnType<typeof laterLaw>[number];

/** What both rulesets say of one row. */
export function tryBoth({ subject, honour, facts, said, in2025, in2026 }: Tried) {
  it("under NĐ 152/2025", () => {
    expect(judge(RULESETS.R2025, honour, subject, known(facts, said)).outcome).toBe(in2025);
  });

  it("under Luật 06/2026/QH16, before and after somebody has read it", () => {
    const outcome = (new_law: boolean | undefined) =>
      judge(RULESETS.R2026, honour, subject, known(facts, { ...said, new_law })).outcome;
    expect([outcome(undefined), outcome(true), outcome(false)]).toEqual([in2026, in2025, "fail"]);
  });
}
