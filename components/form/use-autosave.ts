"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Reply } from "@/lib/platform/shared/reply";
import { type AutosaveQueue, autosaveQueue, type SaveState } from "./autosave-queue";
import { useKeeping } from "./keeping";
import { hear, tell } from "./signals";

const PAUSE_MS = 800;

type Options<V> = {
  /** Names this form and record among what the browser keeps: "dang-ky:<id>:don-vi". */
  storageKey: string;
  /** The form's values now, plain data (react-hook-form's `useWatch`). */
  values: V;
  save: (values: V) => Promise<Reply<unknown>>;
  /** Puts back what an earlier visit typed and could not save (react-hook-form's `reset`). */
  onRestore: (values: V, basis: number, base: V | undefined) => void;
  /** The version the typing starts from, kept beside it and handed to `onRestore`. */
  basis?: () => number;
  /** The values of that version, kept likewise. */
  base?: () => V | undefined;
  enabled?: boolean;
};

/**
 * Saves a form as it is typed. Returns the state for the SaveBadge, `flush` to call before sending, `onBlur` for the form
 * element, `forget` for a row that is removed, and `accept` for values about to be put into the form that came from the
 * server and need no saving. What is unsaved survives a reload, the tab and an expired session in this browser; leaving
 * with it asks first.
 */
export function useAutosave<V>({
  storageKey,
  values,
  save,
  onRestore,
  basis = () => 0,
  base = () => undefined,
  enabled = true,
}: Options<V>) {
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const keeping = useKeeping();
  const latest = useRef({ save, onRestore, basis, base });
  const queue = useRef<AutosaveQueue<V> | null>(null);
  const text = JSON.stringify(values);
  const seen = useRef(text);

  useEffect(() => {
    latest.current = { save, onRestore, basis, base };
  });

  useEffect(() => {
    if (!enabled) return;
    const made = autosaveQueue<V>({
      save: async (fresh) => {
        const reply = await latest.current.save(fresh);
        if (!reply.ok && reply.code === "signed_out") tell("session-ended");
        return reply;
      },
      keep: (unsaved) =>
        keeping.put(
          storageKey,
          unsaved === null
            ? null
            : { values: unsaved, basis: latest.current.basis(), base: latest.current.base() },
        ),
      report: setState,
      now: () => Date.now(),
      wait: PAUSE_MS,
    });
    queue.current = made;

    const kept = keeping.get<V>(storageKey);
    // Put back, the values change under the form like typing, and are saved the same way.
    if (kept !== null) latest.current.onRestore(kept.values, kept.basis, kept.base);

    const leave = (event: BeforeUnloadEvent) => {
      if (made.dirty()) event.preventDefault();
    };
    window.addEventListener("pagehide", made.leave);
    window.addEventListener("online", made.flush);
    const deaf = hear("session-begun", made.flush);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("pagehide", made.leave);
      window.removeEventListener("online", made.flush);
      deaf();
      window.removeEventListener("beforeunload", leave);
      made.flush();
      made.stop();
      queue.current = null;
    };
  }, [storageKey, enabled, keeping]);

  useEffect(() => {
    if (text === seen.current) return;
    seen.current = text;
    queue.current?.change(JSON.parse(text) as V);
  }, [text]);

  const flush = useCallback(() => queue.current?.flush(), []);
  const forget = useCallback(() => {
    queue.current?.forget();
    keeping.put(storageKey, null);
  }, [storageKey, keeping]);
  const accept = useCallback((fresh: V) => {
    seen.current = JSON.stringify(fresh);
  }, []);
  return { state, flush, forget, accept, onBlur: flush };
}
