import { voteWords } from "@/lib/entry/minutes/labels";
import { formatDay } from "@/lib/platform/shared/dates";
import type { FrozenVerdict } from "@/lib/titles/eligibility/rules/frozen";
import type { Outcome } from "@/lib/titles/eligibility/rules/judge";
import { percentOf } from "@/lib/titles/ratio/rules";
import type { Facts } from "@/lib/titles/ruleset/rules/facts";

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

type Answer = {
  readonly name: string;
  readonly said: boolean;
  readonly reason: string;
  readonly actor: { readonly name: string };
};

/** What people said on the questions that only people answer. */
export const judgedOf = (answers: readonly Answer[]): NonNullable<Facts["judged"]> =>
  Object.fromEntries(
    answers.map(({ name, said, reason, actor }) => [
      name,
      { value: said, source: `${actor.name}: ${reason}` },
    ]),
  );

/**
 * How many in a hundred of the unit's meeting agreed to a line, as its minutes of a day (yyyy-mm-dd) say. Minutes without their day or total,
 * without a vote on the line, or with more votes than members, say nothing.
 */
export function ballotFact(
  unitName: string,
  minutes: { readonly metOn: string | null; readonly totalMembers: number | null },
  agreed: number | null,
): Pick<Facts, "votedFor"> {
  const { metOn, totalMembers } = minutes;
  if (metOn === null || totalMembers === null || agreed === null) return {};
  const value = percentOf(agreed, totalMembers);
  if (value === null || value > 100) return {};
  const held = `Biên bản họp của ${unitName}, ngày ${formatDay(metOn)}`;
  return {
    votedFor: { value, source: `${held}: ${voteWords(agreed, totalMembers)}` },
  };
}
