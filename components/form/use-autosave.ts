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
  onRestore: (values: V) => void;
  enabled?: boolean;
};

function keptUnder<V>(key: string): V | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as V);
  } catch {
    // Storage that is switched off or full is a comfort lost, not a reason to stop working.
    return null;
  }
}

function keepUnder(key: string, values: unknown) {
  try {
    if (values === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // As above.
  }
}

/**
 * Saves a form as it is typed. Returns the state for the SaveBadge, `flush` to call before sending, and `onBlur` for the
 * form element. What is unsaved survives a reload and an expired session in this browser tab; leaving with it asks first.
 */
export function useAutosave<V>({
  storageKey,
  values,
  save,
  onRestore,
  enabled = true,
}: Options<V>) {
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const latest = useRef({ save, onRestore });
  const queue = useRef<AutosaveQueue<V> | null>(null);
  const text = JSON.stringify(values);
  const seen = useRef(text);

  useEffect(() => {
    latest.current = { save, onRestore };
  });

  useEffect(() => {
    if (!enabled) return;
    const made = autosaveQueue<V>({
      save: (fresh) => latest.current.save(fresh),
      keep: (unsaved) => keepUnder(storageKey, unsaved),
      report: setState,
      now: () => Date.now(),
      wait: PAUSE_MS,
    });
    queue.current = made;

    const kept = keptUnder<V>(storageKey);
    // Put back, the values change under the form like typing, and are saved the same way.
    if (kept !== null) latest.current.onRestore(kept);

    const leave = (event: BeforeUnloadEvent) => {
      if (made.dirty()) event.preventDefault();
    };
    window.addEventListener("pagehide", made.flush);
    window.addEventListener("online", made.flush);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("pagehide", made.flush);
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
  return { state, flush, onBlur: flush };
}
