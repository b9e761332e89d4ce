"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SaveState } from "@/components/form/autosave-queue";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** A row as the server knows it. */
export type ServerRow<V> = { readonly id: string; readonly version: number; readonly values: V };

/** A row as the grid holds it. A removed one leaves its place until the page is left, so that it can come back. */
export type GridRow<V> = { readonly id: string; readonly values: V; readonly removed: boolean };

type Options<V> = {
  server: readonly ServerRow<V>[];
  /** Names what the browser keeps of each row: "dang-ky:<id>:ca-nhan". */
  storageKey: string;
};

export const rowKey = (storageKey: string, id: string) => `${storageKey}:${id}`;

/** Rows that an earlier visit began and could not save: the browser still keeps them. */
function keptRows<V>(storageKey: string, known: ReadonlySet<string>): GridRow<V>[] {
  try {
    return Object.entries({ ...sessionStorage }).flatMap(([key, text]) => {
      const id = key.startsWith(`${storageKey}:`) ? key.slice(storageKey.length + 1) : "";
      return id === "" || known.has(id)
        ? []
        : [{ id, values: JSON.parse(String(text)) as V, removed: false }];
    });
  } catch {
    // Storage that is switched off keeps nothing, and nothing is lost that was not lost before.
    return [];
  }
}

/** The rows of a grid: added, changed, removed, joined by those that others add meanwhile. */
export function useRows<V>({ server, storageKey }: Options<V>) {
  const [rows, setRows] = useState<GridRow<V>[]>(() =>
    server.map(({ id, values }) => ({ id, values, removed: false })),
  );
  const versions = useRef(new Map(server.map((row) => [row.id, row.version])));
  const [states, setStates] = useState<Readonly<Record<string, SaveState>>>({});

  useEffect(() => {
    const known = new Set(server.map((row) => row.id));
    setRows((current) => [
      ...current,
      ...keptRows<V>(storageKey, new Set([...known, ...current.map((row) => row.id)])),
    ]);
  }, [storageKey, server]);

  // The page was read again: rows of others come in, rows that nobody touches here take their newer values.
  const [seen, setSeen] = useState(server);
  if (seen !== server) {
    setSeen(server);
    setRows((current) => joined(current, server, states, versions.current));
  }

  const change = useCallback((id: string, values: V) => {
    setRows((current) => current.map((row) => (row.id === id ? { ...row, values } : row)));
  }, []);
  const setRemoved = useCallback((id: string, removed: boolean) => {
    setRows((current) => current.map((row) => (row.id === id ? { ...row, removed } : row)));
  }, []);
  const drop = useCallback((id: string) => {
    setRows((current) => current.filter((row) => row.id !== id));
    setStates(({ [id]: _, ...others }) => others);
  }, []);
  const add = useCallback((values: V): string => {
    const id = crypto.randomUUID();
    setRows((current) => [...current, { id, values, removed: false }]);
    return id;
  }, []);
  const report = useCallback((id: string, state: SaveState) => {
    setStates((current) => ({ ...current, [id]: state }));
  }, []);

  const overall = useMemo(() => summed(Object.values(states)), [states]);
  return { rows, versions: versions.current, change, setRemoved, drop, add, report, overall };
}

function joined<V>(
  rows: readonly GridRow<V>[],
  server: readonly ServerRow<V>[],
  states: Readonly<Record<string, SaveState>>,
  versions: Map<string, number>,
): GridRow<V>[] {
  const serverRow = new Map(server.map((row) => [row.id, row]));
  const isBusy = (id: string) => {
    const state = states[id]?.is ?? "idle";
    return state === "pending" || state === "saving" || state === "failed";
  };
  const kept = rows.map((row) => {
    const fresh = serverRow.get(row.id);
    if (!fresh || isBusy(row.id) || fresh.version <= (versions.get(row.id) ?? 0)) return row;
    versions.set(row.id, fresh.version);
    return { ...row, values: fresh.values };
  });
  const arrived = server.filter((row) => !rows.some((one) => one.id === row.id));
  for (const row of arrived) versions.set(row.id, row.version);
  return [...kept, ...arrived.map(({ id, values }) => ({ id, values, removed: false }))];
}

/** One word on all rows: what failed first, then what is under way, then what is safe. */
function summed(states: readonly SaveState[]): SaveState {
  const failed = states.filter((state) => state.is === "failed").length;
  if (failed > 0) {
    return {
      is: "failed",
      message: `${formatNumber(failed)} dòng chưa lưu được; xem chỉ dẫn tại dòng.`,
    };
  }
  if (states.some((state) => state.is === "saving")) return { is: "saving" };
  if (states.some((state) => state.is === "pending")) return { is: "pending" };
  const times = states.flatMap((state) => (state.is === "saved" ? [state.at] : []));
  return times.length > 0 ? { is: "saved", at: Math.max(...times) } : { is: "idle" };
}
