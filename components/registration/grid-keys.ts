import type { KeyboardEvent } from "react";

/** Cells carry `data-cell`; the element that holds one row carries `data-row`. */
const cellIn = (row: Element | null, cell: string): HTMLElement | null =>
  row?.querySelector<HTMLElement>(`[data-cell="${cell}"] :is(input, select)`) ?? null;

function rowBeside(row: HTMLElement, step: 1 | -1, sameGroup: boolean): HTMLElement | null {
  const rows = [...(row.closest("[data-grid]")?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const beside = rows[rows.indexOf(row) + step] ?? null;
  return sameGroup && beside?.dataset.row !== row.dataset.row ? null : beside;
}

/**
 * Enter goes to the same cell of the next row of the group, which `data-row` names, and asks for a new one after its last;
 * arrows go up and down where the box itself has no use for them.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, onEnd: (group: string) => void) {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const cell = target?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const row = target?.closest<HTMLElement>("[data-row]");
  if (event.defaultPrevented || event.nativeEvent.isComposing || !cell || !row) return;

  const plain = target instanceof HTMLInputElement && target.role !== "combobox";
  const step =
    event.key === "Enter" || (plain && event.key === "ArrowDown")
      ? 1
      : plain && event.key === "ArrowUp"
        ? -1
        : null;
  if (step === null) return;
  const beside = cellIn(rowBeside(row, step, event.key === "Enter"), cell);
  if (!beside && event.key !== "Enter") return;
  event.preventDefault();
  if (!beside) return onEnd(row.dataset.row ?? "");
  beside.focus();
  if (beside instanceof HTMLInputElement) beside.select();
}
