import type { Figure, Figures } from "./figures";

type NamedBloc = { readonly code: string; readonly name: string };

const keyOf = (blocCode: string): string => `allotment.CTDB.${blocCode}`;

/**
 * How many flags of the Ministry each bloc may nominate for. No text tells the number (one for six units was seen in 2019,
 * two for eleven in 2013): there is none until staff set it, bloc by bloc.
 */
export const allotmentsOf = (blocs: readonly NamedBloc[]): Figure[] =>
  blocs.map(({ code, name }) => ({
    key: keyOf(code),
    honour: null,
    label: `Cờ thi đua của Bộ: số cờ phân bổ cho ${name}`,
    value: null,
    whole: true,
    article: "Bộ phân bổ hằng năm; chưa thấy văn bản của năm 2021",
    confidence: "proposed",
  }));

/** The flags allotted to a bloc; null while nobody has set a number. */
export function allottedFlags(figures: Figures, blocCode: string): number | null {
  const { [keyOf(blocCode)]: set } = figures;
  return typeof set === "number" ? set : null;
}
