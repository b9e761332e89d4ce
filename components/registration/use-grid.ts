"use client";

import { useCallback, useEffect, useState } from "react";
import type { FieldValues } from "react-hook-form";
import type { SaveState } from "@/components/form/autosave-queue";
import { useKeeping } from "@/components/form/keeping";
import { rowId } from "@/lib/platform/shared/row-id";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** The rows on the server as the page last read them, by id. */
export type StoredRows<V> = Readonly<
  Record<string, { readonly version: number; readonly values: V }>
>;

/** What a row tells its grid: what it holds now, how it is kept, and how to try again. */
export type Standing<V> = {
  readonly values: V;
  readonly state: SaveState;
  readonly flush: () => void;
};

export type GridRow<V> = {
  readonly key: string;
  readonly id: string;
  readonly stored: { readonly version: number; readonly values: V } | null;
  /** What the row begins with, and what is put into it as though typed: a row brought back. */
  readonly start: V;
  readonly fill: V | null;
  /** What the row held when it was removed; null while it stands. */
  readonly removed: V | null;
  /** What it holds now. */
  readonly now: V;
};

type Revived<V> = { readonly values: V; readonly times: number; readonly page: StoredRows<V> };

/** The rows of a grid: on the server, just added, kept unsaved, removed and brought back, in the order of their making. */
export function useGrid<V extends FieldValues>(stored: StoredRows<V>, prefix: string) {
  const [local, setLocal] = useState<ReadonlyMap<string, V>>(new Map());
  const [removed, setRemoved] = useState<ReadonlyMap<string, V>>(new Map());
  const [revived, setRevived] = useState<ReadonlyMap<string, Revived<V>>>(new Map());
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing<V>>>(new Map());
  const [fresh, setFresh] = useState<string | null>(null);

  const keeping = useKeeping();
  useEffect(() => {
    const kept = [...keeping.within<V>(prefix)].map(([id, { values }]) => [id, values] as const);
    if (kept.length > 0) setLocal((known) => new Map([...kept, ...known]));
  }, [prefix, keeping]);

  const report = useCallback((id: string, standing: Standing<V>) => {
    setStandings((known) => new Map(known).set(id, standing));
  }, []);

  const add = useCallback((values: V) => {
    const id = rowId(Date.now());
    setFresh(id);
    setLocal((known) => new Map(known).set(id, values));
  }, []);

  /** Keeps a row on the screen that the server may no longer have. */
  const hold = useCallback((id: string, values: V) => {
    setLocal((known) => (known.has(id) ? known : new Map(known).set(id, values)));
  }, []);

  const remove = useCallback((id: string, values: V) => {
    setRemoved((known) => new Map(known).set(id, values));
    setStandings((known) => without(known, id));
  }, []);

  /** Takes away a row of which nothing is left to bring back. */
  const drop = useCallback((id: string) => {
    setLocal((known) => without(known, id));
    setRemoved((known) => without(known, id));
    setStandings((known) => without(known, id));
  }, []);

  const bringBack = (id: string) => {
    const values = removed.get(id);
    if (!values) return;
    setRemoved((known) => without(known, id));
    hold(id, values);
    setRevived((known) => {
      const times = (known.get(id)?.times ?? 0) + 1;
      return new Map(known).set(id, { values, times, page: stored });
    });
  };

  const ids = new Set([...Object.keys(stored), ...local.keys(), ...removed.keys()]);
  const rows = [...ids].flatMap((id): GridRow<V>[] => {
    const back = revived.get(id);
    // The page that was read before the removal still shows the row as it was.
    const onPage = back && back.page === stored ? null : (stored[id] ?? null);
    const start = onPage?.values ?? local.get(id);
    const gone = removed.get(id) ?? null;
    const now = standings.get(id)?.values ?? gone ?? back?.values ?? start;
    if (!now) return [];
    return [
      {
        key: `${id}:${back?.times ?? 0}`,
        id,
        stored: onPage,
        start: start ?? now,
        fill: back?.values ?? null,
        removed: gone,
        now,
      },
    ];
  });

  return {
    rows,
    standing: rows.filter((row) => row.removed === null),
    fresh,
    add,
    hold,
    remove,
    drop,
    bringBack,
    report,
    overall: summed([...standings.values()].map(({ state }) => state)),
    flushAll: () => {
      for (const { flush } of standings.values()) flush();
    },
  };
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  if (!map.has(id)) return map;
  const rest = new Map(map);
  rest.delete(id);
  return rest;
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
