import { type Promised, type TargetState, targetState } from "@/lib/entry/progress/rules";

const NUMERALS: Record<string, number> = { I: 1, V: 5, X: 10 };

/** The number at the end of a bloc's code: "CUM-IX" is 9. Blocs without one stand last. */
export function blocNumber(code: string): number {
  const [, numeral = ""] = /-([IVX]+)$/.exec(code) ?? [];
  const values = [...numeral].map((letter) => NUMERALS[letter] ?? 0);
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  return values.reduce(
    (total, value, index) => (value < (values[index + 1] ?? 0) ? total - value : total + value),
    0,
  );
}

/** What the public may be shown of one bloc, in counts alone. */
export type Counts = {
  /** Units in the bloc today. */
  readonly members: number;
  /** Files that have left their unit. */
  readonly sent: number;
  readonly accepted: number;
  /** Members whose head has signed a pledge that is sealed. */
  readonly signed: number;
  /** Pledge targets and initiatives in the files that were sent. */
  readonly targets: number;
  readonly initiatives: number;
};

const NOTHING: Counts = {
  members: 0,
  sent: 0,
  accepted: 0,
  signed: 0,
  targets: 0,
  initiatives: 0,
};

/** The figures of `none`, each added up over the rows. */
function addUp<Row extends Readonly<Record<string, number>>>(none: Row, rows: readonly Row[]): Row {
  const entries = Object.keys(none).map((key): [string, number] => [
    key,
    rows.reduce((sum, row) => sum + (row[key] ?? 0), 0),
  ]);
  return Object.fromEntries(entries) as Row;
}

/** The blocs' figures added up. */
export const totalOf = (blocs: readonly Counts[]): Counts => addUp(NOTHING, blocs);

/** How many of a bloc's targets stand in each state. */
export type Standing = Readonly<Record<TargetState, number>>;

/** A target as a unit reported it last, and the last day of the span it was reported for. */
export type Reported = Promised & { readonly value: number | null; readonly day: string };

export const NONE: Standing = { done: 0, on_track: 0, behind: 0, unknown: 0 };

/** The states of the targets that were reported, and of so many that nobody has reported on. */
export function standingOf(reported: readonly Reported[], unreported: number): Standing {
  const standing = { ...NONE, unknown: unreported };
  for (const target of reported) standing[targetState(target, target.value, target.day)] += 1;
  return standing;
}

/** The blocs' states added up. */
export const totalStanding = (blocs: readonly Standing[]): Standing => addUp(NONE, blocs);
