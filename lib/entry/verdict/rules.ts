import type { FrozenVerdict } from "@/lib/titles/eligibility/rules/frozen";
import type { Outcome } from "@/lib/titles/eligibility/rules/judge";

/** One line of a file and its verdict, as stored with a sending. */
export type JudgedLine = {
  readonly lineId: string;
  readonly name: string;
  readonly honourName: string;
  readonly verdict: FrozenVerdict;
};

export type Tally = Record<Outcome, number>;

/** How many lines stand how. */
export function tallyOf(lines: readonly JudgedLine[]): Tally {
  const tally: Tally = { pass: 0, fail: 0, review: 0 };
  for (const { verdict } of lines) tally[verdict.outcome] += 1;
  return tally;
}

/** The offices that head a unit, by which a person on the list is known to be its head. */
const HEADS = [
  "cục trưởng",
  "tổng cục trưởng",
  "vụ trưởng",
  "viện trưởng",
  "giám đốc",
  "giám đốc sở",
  "hiệu trưởng",
  "chánh thanh tra",
  "chánh văn phòng bộ",
  "tổng biên tập",
  "trưởng ban",
] as const;

/** Whether a position is that of the head of a unit, so that the unit's own result weighs too. */
export function isHead(jobTitle: string): boolean {
  const said = jobTitle.normalize("NFC").toLocaleLowerCase("vi").trim();
  return HEADS.some((head) => said === head);
}
