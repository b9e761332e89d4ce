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

type Counts = {
  readonly members: number;
  readonly sent: number;
  readonly accepted: number;
  readonly targets: number;
  readonly initiatives: number;
};

/** The blocs' figures added up. */
export const totalOf = (blocs: readonly Counts[]): Counts =>
  blocs.reduce(
    (sum, bloc) => ({
      members: sum.members + bloc.members,
      sent: sum.sent + bloc.sent,
      accepted: sum.accepted + bloc.accepted,
      targets: sum.targets + bloc.targets,
      initiatives: sum.initiatives + bloc.initiatives,
    }),
    { members: 0, sent: 0, accepted: 0, targets: 0, initiatives: 0 },
  );
