import { expect, it } from "vitest";
import { judge } from "@/lib/titles/eligibility/rules/judge";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { known } from "./known";
import { vectors } from "./vectors";

it("[L-01] there are thirty worked cases", () => {
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(30);
});

it.each(vectors)("[L-01] $id $honour under $ruleset: $why", (vector) => {
  const { ruleset, honour, subject, facts, said, outcome } = vector;
  const verdict = judge(RULESETS[ruleset], honour, subject, known(facts, said));
  expect(verdict.outcome).toBe(outcome);
});
