import type { Confidence } from "@/lib/platform/shared/confidence";

export const CHOICES = ["agree", "disagree", "blank"] as const;
export type Choice = (typeof CHOICES)[number];

export const ATTENDANCES = ["expected", "present", "written", "absent"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const DENOMINATORS = ["all", "present"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** What decides a vote. Fractions are whole numbers, so that nothing is lost in rounding: 2/3, 90/100. */
export type Rules = {
  /** Members in the room, of all members. */
  readonly quorumPart: number;
  readonly quorumWhole: number;
  /** Votes for a line, of its denominator. */
  readonly passPart: number;
  readonly passWhole: number;
  /** Of all members, absent ones too, or of those who took part. */
  readonly denominator: Denominator;
  /** Whether members who stand back from a line still count in its denominator. */
  readonly recusedCounted: boolean;
  /** Whether absent members may vote in writing. */
  readonly writtenVotes: boolean;
  /** How many lines a paper may agree to, and how many may win; null for no limit. */
  readonly seats: number | null;
};

export type RulesPreset = Rules & { readonly rulesConfidence: Confidence };

/**
 * The Ministry's council: QĐ 2218/QĐ-BTNMT Điều 8 and NĐ 91/2017 Điều 45.8. Of 15 members 14 must agree. No source says
 * what becomes of members who stand back: that they leave the denominator is inferred, or no line of a unit with two
 * members in the council could pass.
 */
export const COUNCIL_RULES: RulesPreset = {
  quorumPart: 2,
  quorumWhole: 3,
  passPart: 90,
  passWhole: 100,
  denominator: "all",
  recusedCounted: false,
  writtenVotes: true,
  seats: null,
  rulesConfidence: "inferred",
};

/** What is proposed for a bloc: no source says how a bloc votes, so its leader sets it and it is marked so. */
export const BLOC_RULES: RulesPreset = {
  quorumPart: 2,
  quorumWhole: 3,
  passPart: 2,
  passWhole: 3,
  denominator: "all",
  recusedCounted: false,
  writtenVotes: true,
  seats: null,
  rulesConfidence: "proposed",
};

/** Ratio of one line, where it is not that of the session. */
type OwnShare = { readonly passPart?: number | null; readonly passWhole?: number | null };

export type Member = {
  readonly attendance: Attendance;
  readonly hasVoted: boolean;
  /** Lines that do not stand on this member's paper. */
  readonly recusedFrom: readonly string[];
};

/** The fewest members, of so many, that make the fraction. */
const fewest = (part: number, whole: number, of: number): number => Math.ceil((part * of) / whole);

/** How many members must be in the room. */
export const quorumOf = (rules: Rules, members: number): number =>
  fewest(rules.quorumPart, rules.quorumWhole, members);

/** Who has met: enough members in the room, or every absent one answered in writing. The database asks the same. */
export function hasQuorum(rules: Rules, roll: readonly Member[]): boolean {
  const present = roll.filter((member) => member.attendance === "present").length;
  if (present * rules.quorumWhole >= rules.quorumPart * roll.length) return roll.length > 0;
  return (
    rules.writtenVotes &&
    roll.length > 0 &&
    roll.every(
      ({ attendance, hasVoted }) =>
        attendance === "present" || (attendance === "written" && hasVoted),
    )
  );
}

const tookPart = ({ attendance, hasVoted }: Member): boolean =>
  attendance === "present" || (attendance === "written" && hasVoted);

/** Of how many members a line must win its share. */
function denominatorOf(rules: Rules, roll: readonly Member[], lineId: string): number {
  return roll.filter(
    (member) =>
      (rules.denominator === "all" || tookPart(member)) &&
      (rules.recusedCounted || !member.recusedFrom.includes(lineId)),
  ).length;
}

/** How many votes win a line its share. */
const votesNeeded = (rules: Rules, line: OwnShare, denominator: number): number =>
  fewest(line.passPart ?? rules.passPart, line.passWhole ?? rules.passWhole, denominator);

const canVote =
  (rules: Rules) =>
  ({ attendance, hasVoted }: Member): boolean =>
    hasVoted || attendance === "present" || (attendance === "written" && rules.writtenVotes);

export type Warning =
  | { readonly kind: "quorum"; readonly present: number; readonly needed: number }
  | {
      readonly kind: "line";
      readonly lineId: string;
      readonly possible: number;
      readonly needed: number;
    };

/** What can no longer be reached with those who are here or answer in writing, before any paper is looked at. */
export function outlook(
  rules: Rules,
  roll: readonly Member[],
  lines: readonly ({ readonly id: string } & OwnShare)[],
): Warning[] {
  const present = roll.filter((member) => member.attendance === "present").length;
  const quorum: Warning[] = hasQuorum(rules, roll)
    ? []
    : [{ kind: "quorum", present, needed: quorumOf(rules, roll.length) }];
  const beyond = lines.flatMap((line): Warning[] => {
    const lineId = line.id;
    const possible = roll.filter(
      (member) => canVote(rules)(member) && !member.recusedFrom.includes(lineId),
    ).length;
    const needed = votesNeeded(rules, line, denominatorOf(rules, roll, lineId));
    return possible < needed || possible === 0 ? [{ kind: "line", lineId, possible, needed }] : [];
  });
  return [...quorum, ...beyond];
}

export type Tally = Readonly<Record<Choice, number>>;
export const NO_VOTES: Tally = { agree: 0, disagree: 0, blank: 0 };

/** `tied`: won its share, but for the last seats there are more lines with as many votes than seats. */
export type Outcome = "won" | "tied" | "passed_over" | "lost";

export type LineResult = {
  readonly lineId: string;
  readonly tally: Tally;
  readonly denominator: number;
  readonly needed: number;
  readonly outcome: Outcome;
};

/** The result of each line, in the order given. A line wins with its share, and within the seats by its votes. */
export function resultOf(
  rules: Rules,
  roll: readonly Member[],
  lines: readonly ({ readonly lineId: string; readonly tally: Tally } & OwnShare)[],
): LineResult[] {
  const judged = lines.map(({ lineId, tally, ...own }) => {
    const denominator = denominatorOf(rules, roll, lineId);
    return { lineId, tally, denominator, needed: votesNeeded(rules, own, denominator) };
  });
  const passes = ({ tally, needed }: Omit<LineResult, "outcome">) =>
    tally.agree > 0 && tally.agree >= needed;
  const votes = judged.filter(passes).map((line) => line.tally.agree);
  return judged.map((line) => ({
    ...line,
    outcome: passes(line) ? seatOf(line.tally.agree, votes, rules.seats) : "lost",
  }));
}

/** Where a line with its share stands among the others that have theirs. */
function seatOf(agree: number, votes: readonly number[], seats: number | null): Outcome {
  if (seats === null) return "won";
  const ahead = votes.filter((other) => other > agree).length;
  const level = votes.filter((other) => other === agree).length;
  if (ahead >= seats) return "passed_over";
  return ahead + level <= seats ? "won" : "tied";
}

/** A place on the roll: a unit of a bloc, or the account of a member of a council. */
export type Seat = { readonly unitId: string | null; readonly accountId: string | null };
export const seatKey = ({ unitId, accountId }: Seat): string => unitId ?? accountId ?? "";

/** What a line stands for; the same in a vote set up anew. */
export const lineKey = (line: {
  readonly unitId: string | null;
  readonly registrationLineId: string | null;
  readonly initiativeId: string | null;
}): string => line.unitId ?? line.registrationLineId ?? line.initiativeId ?? "";

/** What keeps a vote from being opened. */
export type Obstacle = "no_lines" | "few_members" | "roll_changed" | "no_quorum";

/** `today` are the seats of the bloc or council on the day of opening. */
export function obstaclesToOpening(
  rules: Rules,
  roll: readonly (Member & Seat)[],
  lines: number,
  today: readonly Seat[],
): Obstacle[] {
  const seats = new Set(today.map(seatKey));
  const changed = roll.length !== seats.size || roll.some((voter) => !seats.has(seatKey(voter)));
  return [
    ...(lines === 0 ? (["no_lines"] as const) : []),
    ...(roll.length < 2 ? (["few_members"] as const) : []),
    ...(changed ? (["roll_changed"] as const) : []),
    ...(!rules.writtenVotes && !hasQuorum(rules, roll) ? (["no_quorum"] as const) : []),
  ];
}
