import type { PersonField } from "./person-values";

type Cell = { readonly id: string; readonly field: PersonField; readonly text: string };

/** The cells that a pasted block falls on, right and down from the one it was pasted at; what runs over the edge is left. */
export function cellsUnder(
  table: readonly (readonly string[])[],
  at: { readonly id: string; readonly field: PersonField },
  fields: readonly PersonField[],
  order: readonly string[],
): Cell[] {
  const top = order.indexOf(at.id);
  const left = fields.indexOf(at.field);
  if (top < 0 || left < 0) return [];
  return table.flatMap((row, down) => {
    const id = order[top + down];
    if (id === undefined) return [];
    return row.flatMap((text, right) => {
      const field = fields[left + right];
      return field === undefined ? [] : [{ id, field, text }];
    });
  });
}
