"use client";

import { useRef, useState } from "react";
import { type FieldPath, type FieldValues, type UseFormReturn, useWatch } from "react-hook-form";
import type { Reply } from "@/lib/platform/shared/reply";
import { useAutosave } from "./use-autosave";

type Options<V extends FieldValues> = {
  form: UseFormReturn<V>;
  /** Names the row among what the browser keeps; ends in the row's id. */
  storageKey: string;
  /** The version the page was drawn with, 0 for a row not yet saved. */
  version: number;
  save: (values: V, version: number) => Promise<Reply<{ version: number }>>;
  enabled?: boolean;
};

/**
 * Saves one versioned row as it is typed: each save names the version last seen, refusals land on their fields. What
 * an earlier visit could not save is put back by itself only if nobody has changed the row since; otherwise it is
 * `held`, for the person to take or to drop.
 */
export function useRowAutosave<V extends FieldValues>({
  form,
  storageKey,
  version,
  save,
  enabled = true,
}: Options<V>) {
  const seen = useRef(version);
  const [held, setHeld] = useState<V | null>(null);
  const values = useWatch({ control: form.control }) as V;

  const { state, flush, forget, onBlur } = useAutosave<V>({
    storageKey,
    values,
    enabled,
    basis: () => seen.current,
    save: async (fresh) => {
      form.clearErrors();
      const reply = await save(fresh, seen.current);
      if (reply.ok) seen.current = reply.value.version;
      else {
        for (const [name, messages] of Object.entries(reply.fields))
          form.setError(name as FieldPath<V>, { message: messages.join(" ") });
      }
      return reply;
    },
    onRestore: (unsaved, basis) => {
      if (JSON.stringify(unsaved) === JSON.stringify(form.getValues())) return;
      if (basis === seen.current) form.reset(unsaved, { keepDefaultValues: true });
      else setHeld(unsaved);
    },
  });

  return {
    values,
    state,
    flush,
    forget,
    onBlur,
    held,
    takeHeld: () => {
      if (held) form.reset(held, { keepDefaultValues: true });
      setHeld(null);
    },
    dropHeld: () => {
      forget();
      setHeld(null);
    },
  };
}
