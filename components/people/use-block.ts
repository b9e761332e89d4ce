"use client";

import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import type { PeopleStore } from "./people-store";
import { BLANK, type PersonField } from "./person-values";

/** The cells of a row from left to right. */
const FIELDS: readonly PersonField[] = [
  "fullName",
  "birthYear",
  "sex",
  "jobTitle",
  "departmentId",
  "honour",
];

type Place = { readonly id: string; readonly field: PersonField };
type Block = { readonly from: Place; readonly to: Place };

const isField = (text: string | undefined): text is PersonField =>
  (FIELDS as readonly (string | undefined)[]).includes(text);

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof HTMLElement ? target : null;
  const field = element?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  const box = element?.closest("[data-row]")?.querySelector("[id^='people.']");
  const id = box?.id.split(".")[1];
  return id && isField(field) ? { id, field } : null;
}

type Options = {
  store: PeopleStore;
  /** The rows in the order in which they are shown. */
  order: () => readonly string[];
  wordOf: (id: string, field: PersonField) => string;
};

/**
 * A block of cells as in Excel: Shift with the arrows or a click marks it, Ctrl+C copies it, Delete empties it, Escape lets
 * it go.
 */
export function useBlock({ store, order, wordOf }: Options) {
  const [block, setBlock] = useState<Block | null>(null);

  const span = (): { ids: readonly string[]; fields: readonly PersonField[] } => {
    if (!block) return { ids: [], fields: [] };
    const ids = order();
    const [top, bottom] = ordered(ids.indexOf(block.from.id), ids.indexOf(block.to.id));
    const [left, right] = ordered(FIELDS.indexOf(block.from.field), FIELDS.indexOf(block.to.field));
    return { ids: ids.slice(top, bottom + 1), fields: FIELDS.slice(left, right + 1) };
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
    const column = clamp(FIELDS.indexOf(to.field) + (side ?? 0), FIELDS.length);
    setBlock({ from, to: { id: ids[row] ?? to.id, field: FIELDS[column] ?? to.field } });
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
// A person stays in the department where they stand.
const emptied = (fields: readonly PersonField[]) =>
  Object.fromEntries(
    fields.filter((field) => field !== "departmentId").map((field) => [field, BLANK[field]]),
  );
