import type { Facts, FactTypes, JudgementName } from "@/lib/titles/ruleset/rules/facts";

/** Facts as a test writes them: plain values, each said to come from the test; undefined is not known. */
export const known = (
  values: { [Name in keyof FactTypes]?: FactTypes[Name] | undefined },
  judged: { [Name in JudgementName]?: boolean | undefined } = {},
): Facts => ({ ...saidBy(values), judged: saidBy(judged) });

const saidBy = (values: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, { value, source: "phép thử" }]),
  );
