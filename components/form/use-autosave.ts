"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Reply } from "@/lib/platform/shared/reply";
import { type AutosaveQueue, autosaveQueue, type SaveState } from "./autosave-queue";

const PAUSE_MS = 800;

type Options<V> = {
  /** Names this form and record among what the browser keeps: "dang-ky:<id>:don-vi". */
  storageKey: string;
  /** The form's values now, plain data (react-hook-form's `useWatch`). */
  values: V;
  save: (values: V) => Promise<Reply<unknown>>;
  /** Puts back what an earlier visit typed and could not save (react-hook-form's `reset`). */
  onRestore: (values: V, basis: number) => void;
  /** The version the typing starts from, kept beside it and handed to `onRestore`. */
  basis?: () => number;
  enabled?: boolean;
};

export type Kept<V> = { readonly values: V; readonly basis: number };

function keptUnder<V>(key: string): Kept<V> | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Kept<V>);
  } catch {
    // Storage that is switched off or full is a comfort lost, not a reason to stop working.
    return null;
  }
}

/** What this browser tab keeps unsaved under keys of this beginning, by the rest of the key: rows never yet saved. */
export function keptWithin<V>(prefix: string): Map<string, Kept<V>> {
  const found = new Map<string, Kept<V>>();
  try {
    for (const key of Object.keys(sessionStorage)) {
      const kept = key.startsWith(prefix) ? keptUnder<V>(key) : null;
      if (kept) found.set(key.slice(prefix.length), kept);
    }
  } catch {
    // As above.
  }
  return found;
}

function keepUnder(key: string, kept: Kept<unknown> | null) {
  try {
    if (kept === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

/**
 * Saves a form as it is typed. Returns the state for the SaveBadge, `flush` to call before sending, `onBlur` for the form
 * element, `forget` for a row that is removed, and `accept` for values about to be put into the form that came from the
 * server and need no saving. What is unsaved survives a reload and an expired session in this browser tab; leaving with
 * it asks first.
 */
export function useAutosave<V>({
  storageKey,
  values,
  save,
  onRestore,
  basis = () => 0,
  enabled = true,
}: Options<V>) {
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const latest = useRef({ save, onRestore, basis });
  const queue = useRef<AutosaveQueue<V> | null>(null);
  const text = JSON.stringify(values);
  const seen = useRef(text);

  useEffect(() => {
    latest.current = { save, onRestore, basis };
  });

  useEffect(() => {
    if (!enabled) return;
    const made = autosaveQueue<V>({
      save: (fresh) => latest.current.save(fresh),
      keep: (unsaved) =>
        keepUnder(
          storageKey,
          unsaved === null ? null : { values: unsaved, basis: latest.current.basis() },
        ),
      report: setState,
      now: () => Date.now(),
      wait: PAUSE_MS,
    });
    queue.current = made;

    const kept = keptUnder<V>(storageKey);
    // Put back, the values change under the form like typing, and are saved the same way.
    if (kept !== null) latest.current.onRestore(kept.values, kept.basis);

    const leave = (event: BeforeUnloadEvent) => {
      if (made.dirty()) event.preventDefault();
    };
    window.addEventListener("pagehide", made.leave);
    window.addEventListener("online", made.flush);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("pagehide", made.leave);
      window.removeEventListener("online", made.flush);
      window.removeEventListener("beforeunload", leave);
      made.flush();
      made.stop();
      queue.current = null;
    };
  }, [storageKey, enabled]);

  useEffect(() => {
    if (text === seen.current) return;
    seen.current = text;
    queue.current?.change(JSON.parse(text) as V);
  }, [text]);

  const flush = useCallback(() => queue.current?.flush(), []);
  const forget = useCallback(() => {
    queue.current?.forget();
    keepUnder(storageKey, null);
  }, [storageKey]);
  const accept = useCallback((fresh: V) => {
    seen.current = JSON.stringify(fresh);
  }, []);
  return { state, flush, forget, accept, onBlur: flush };
}
