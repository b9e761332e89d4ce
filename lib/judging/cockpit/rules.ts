import {
  meanReached,
  type Promised,
  type ReportStanding,
  reached,
  reportStanding,
  type TargetState,
  targetState,
} from "@/lib/entry/progress/rules";
import type { Status } from "@/lib/entry/registration/workflow";
import { type Standing, standingOf } from "@/lib/judging/review/rules";
import { daysBetween } from "@/lib/platform/shared/dates";
import { type Period, periodsMeet } from "@/lib/platform/shared/period";
import type { Subject } from "./policy";

/** The days of a campaign's year up to today. */
export function yearSpan(year: number, today: string): Period & { readonly endsOn: string } {
  const lastDay = `${year}-12-31`;
  return { startsOn: `${year}-01-01`, endsOn: today < lastDay ? today : lastDay };
}

type Seat = Period & { readonly unitId: string };

/** A bloc in a span of days, for the policy: who belonged to it and who held its offices then. */
export const subjectOf = (
  bloc: {
    readonly id: string;
    readonly members: readonly Seat[];
    readonly offices: readonly Seat[];
  },
  span: Period,
): Subject => {
  const then = (seats: readonly Seat[]) =>
    seats.filter((seat) => periodsMeet(seat, span)).map(({ unitId }) => unitId);
  return { blocId: bloc.id, memberUnitIds: then(bloc.members), officeUnitIds: then(bloc.offices) };
};

/** A period of the year as the board needs it; days are yyyy-mm-dd. */
export type BoardPeriod = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly endsOn: string;
};

/** A unit's file of the year. */
export type MemberFile = {
  readonly id: string;
  /** The bloc it was sent to; null while it goes to none. */
  readonly blocId: string | null;
  readonly status: Status;
  readonly since: Date;
  /** Working days by which it left the unit after the last day. */
  readonly lateDays: number;
  readonly collectives: number;
  readonly people: number;
  readonly targets: number;
  readonly initiatives: number;
};

/** What is known of one member, before anything is concluded from it. */
export type MemberFacts = {
  readonly unitId: string;
  readonly unitName: string;
  /** False for a unit that sent its file to the bloc and did not sit in it in the year: it owes the bloc nothing else. */
  readonly belongs: boolean;
  /** The first day in the bloc; what fell due before it is not this bloc's to ask for. */
  readonly joinedOn: string;
  /** The last day in the bloc when it left it during the year; null while it stays. */
  readonly leftOn: string | null;
  readonly file: MemberFile | null;
  /** The last day granted to this unit by letter, yyyy-mm-dd. */
  readonly extendedTo: string | null;
  /** The pledge: null when the unit has no seat at it. */
  readonly seat: { readonly signedOn: string | null; readonly released: boolean } | null;
  /** The day on which each period's report was sent, by the period's id. */
  readonly sentOn: ReadonlyMap<string, string>;
  /** What each target came to in the last report. */
  readonly figures: readonly (Promised & {
    readonly weight: number | null;
    readonly value: number | null;
    readonly day: string;
  })[];
};

export type Dates = {
  readonly today: string;
  readonly registrationDueOn: string | null;
  readonly pledgeDueOn: string | null;
  /** Whether the bloc's pledge lies open for signing: before that nobody is late with it. */
  readonly signing: boolean;
};

export type Late = {
  readonly kind: "registration" | "pledge" | "report";
  /** Of a report, which. */
  readonly period: BoardPeriod | null;
  readonly days: number;
  readonly dueOn: string;
};

const daysLate = (dueOn: string | null, today: string): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));

/** A file is followed on the board of the bloc it was sent to, wherever its unit sits since. */
function standingAt(file: MemberFile | null, blocId: string): Standing {
  const standing = standingOf(file?.status ?? null);
  return standing === "not_sent" || file?.blocId === blocId ? standing : "sent_elsewhere";
}

/** A member's row of the board: where it stands with each thing it owes, what is late, and how far its targets have come. */
export function memberRow(
  facts: MemberFacts,
  blocId: string,
  periods: readonly BoardPeriod[],
  { today, registrationDueOn, pledgeDueOn, signing }: Dates,
) {
  const { unitId, unitName, belongs, leftOn, seat } = facts;
  const standing = standingAt(facts.file, blocId);
  const owed = periods.filter(
    ({ opensOn, endsOn, dueOn }) =>
      belongs &&
      opensOn <= today &&
      dueOn >= facts.joinedOn &&
      (leftOn === null || endsOn <= leftOn),
  );
  const reports = owed.map((period) => ({
    period,
    standing: reportStanding(period, facts.sentOn.get(period.id) ?? null, today),
  }));
  const targets = facts.figures.map((figure) => ({
    weight: figure.weight,
    percent: reached(figure, figure.value),
    state: targetState(figure, figure.value, figure.day),
  }));
  const gone = leftOn !== null && leftOn < today;
  const late: Late[] = [];
  const { extendedTo } = facts;
  const fileDueOn =
    extendedTo !== null && (registrationDueOn === null || extendedTo > registrationDueOn)
      ? extendedTo
      : registrationDueOn;
  const registrationLate = standing === "not_sent" ? daysLate(fileDueOn, today) : 0;
  if (registrationLate > 0 && fileDueOn)
    late.push({
      kind: "registration",
      period: null,
      days: registrationLate,
      dueOn: fileDueOn,
    });
  const owesSignature = signing && seat !== null && seat.signedOn === null && !seat.released;
  const pledgeLate = owesSignature ? daysLate(pledgeDueOn, today) : 0;
  if (pledgeLate > 0 && pledgeDueOn)
    late.push({ kind: "pledge", period: null, days: pledgeLate, dueOn: pledgeDueOn });
  for (const { period, standing: where } of reports) {
    if (where.kind === "open" && where.late > 0)
      late.push({ kind: "report", period, days: where.late, dueOn: period.dueOn });
  }
  const followed = standing === "not_sent" || standing === "sent_elsewhere" ? null : facts.file;
  return {
    unitId,
    unitName,
    belongs,
    leftOn,
    standing,
    lateDays: followed?.lateDays ?? 0,
    file: followed && {
      id: followed.id,
      since: followed.since,
      collectives: followed.collectives,
      people: followed.people,
      targets: followed.targets,
      initiatives: followed.initiatives,
    },
    extendedTo,
    seat,
    reports,
    sentReports: reports.filter(({ standing: where }) => where.kind === "sent").length,
    percent: meanReached(targets),
    states: countStates(targets.map(({ state }) => state)),
    late: gone ? [] : late,
  };
}
export type BoardMember = ReturnType<typeof memberRow>;

/** The row as a member reads it: words, not what others have registered. */
export const withoutFigures = (row: BoardMember): BoardMember => ({
  ...row,
  lateDays: 0,
  file: null,
});

function countStates(states: readonly TargetState[]): Record<TargetState, number> {
  const counts: Record<TargetState, number> = { unknown: 0, done: 0, on_track: 0, behind: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** What the year's last report that is due or open asks for, for the column that shows one report. */
export const currentReport = (
  row: BoardMember,
): { period: BoardPeriod; standing: ReportStanding } | null => row.reports.at(-1) ?? null;
