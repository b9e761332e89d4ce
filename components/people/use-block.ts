"use client";

import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import type { PeopleStore } from "./people-store";
import { BLANK, type PersonField, type PersonValues } from "./person-values";

/** The cells of a row from left to right, with and without a column for departments. */
const WITH_DEPARTMENT: readonly PersonField[] = [
  "fullName",
  "birthYear",
  "sex",
  "jobTitle",
  "departmentId",
  "honour",
];
const WITHOUT_DEPARTMENT = WITH_DEPARTMENT.filter((field) => field !== "departmentId");

export const cellsOfRow = (grouped: boolean): readonly PersonField[] =>
  grouped ? WITH_DEPARTMENT : WITHOUT_DEPARTMENT;

type Place = { readonly id: string; readonly field: PersonField };
type Block = { readonly from: Place; readonly to: Place };

const isField = (text: string | undefined): text is PersonField =>
  (WITH_DEPARTMENT as readonly (string | undefined)[]).includes(text);

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof HTMLElement ? target : null;
  const field = element?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const box = element?.closest("[data-row]")?.querySelector("[id^='people.']");
  const id = box?.id.split(".")[1];
  return id && isField(field) ? { id, field } : null;
}

type Options = {
  store: PeopleStore;
  /** The cells of a row from left to right. */
  fields: readonly PersonField[];
  /** The rows in the order in which they are shown. */
  order: () => readonly string[];
  wordOf: (id: string, field: PersonField) => string;
};

/**
 * A block of cells as in Excel: Shift with the arrows or a click marks it, Ctrl+C copies it, Ctrl+D fills it from its top
 * row, Delete empties it, Escape lets it go.
 */
export function useBlock({ store, fields, order, wordOf }: Options) {
  const [block, setBlock] = useState<Block | null>(null);

  const span = (): { ids: readonly string[]; fields: readonly PersonField[] } => {
    if (!block) return { ids: [], fields: [] };
    const ids = order();
    const [top, bottom] = ordered(ids.indexOf(block.from.id), ids.indexOf(block.to.id));
    const [left, right] = ordered(fields.indexOf(block.from.field), fields.indexOf(block.to.field));
    return { ids: ids.slice(top, bottom + 1), fields: fields.slice(left, right + 1) };
  };
  const marked = span();
  const rows = new Set(marked.ids);
  const cells = marked.fields.join(" ");

  function extend(event: KeyboardEvent<HTMLElement>): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!event.shiftKey || (step === undefined && side === undefined)) return false;
    const here = placeOf(event.target);
    if (!here) return false;
    // Sideways, Shift marks letters while only one cell is meant.
    if (side !== undefined && !block) return false;
    const from = block?.from ?? here;
    const to = block?.to ?? here;
    const ids = order();
    const row = clamp(ids.indexOf(to.id) + (step ?? 0), ids.length);
    const column = clamp(fields.indexOf(to.field) + (side ?? 0), fields.length);
    setBlock({ from, to: { id: ids[row] ?? to.id, field: fields[column] ?? to.field } });
    event.preventDefault();
    return true;
  }

  return {
    /** The marked cells of a row, "" for none. */
    of: (id: string): string => (rows.has(id) ? cells : ""),
    count: marked.ids.length * marked.fields.length,
    /** True when the key was the block's. */
    onKeyDown(event: KeyboardEvent<HTMLElement>): boolean {
      if (extend(event)) return true;
      if (!block) return false;
      if (event.key === "Escape") {
        setBlock(null);
        event.preventDefault();
        return true;
      }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "d") {
        const [top, ...below] = marked.ids;
        const values = top === undefined ? undefined : store.row(top)?.values;
        if (values) for (const id of below) store.edit(id, only(values, marked.fields));
        event.preventDefault();
        return true;
      }
      if (event.key === "Delete") {
        for (const id of marked.ids) store.edit(id, emptied(marked.fields));
        event.preventDefault();
        return true;
      }
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (plain) setBlock(null);
      return false;
    },
    onMouseDown(event: MouseEvent<HTMLElement>) {
      const here = placeOf(event.target);
      if (!event.shiftKey || !here) return setBlock(null);
      const from = placeOf(document.activeElement) ?? here;
      setBlock({ from, to: here });
      event.preventDefault();
    },
    onCopy(event: ClipboardEvent<HTMLElement>) {
      if (marked.ids.length * marked.fields.length < 2) return;
      const text = marked.ids
        .map((id) => marked.fields.map((field) => wordOf(id, field)).join("\t"))
        .join("\n");
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    },
    placeOf,
  };
}

const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
const clamp = (at: number, length: number) => Math.max(0, Math.min(at, length - 1));
const only = (values: PersonValues, fields: readonly PersonField[]): Partial<PersonValues> =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));
// A person stays in the department where they stand.
const emptied = (fields: readonly PersonField[]) =>
  Object.fromEntries(
    fields.filter((field) => field !== "departmentId").map((field) => [field, BLANK[field]]),
  );
