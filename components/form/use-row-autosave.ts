"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, type UseFormReturn, useWatch } from "react-hook-form";
import type { FieldMessages } from "@/lib/platform/shared/failure";
import { mergeFields } from "@/lib/platform/shared/merge";
import type { Reply } from "@/lib/platform/shared/reply";
import { useAutosave } from "./use-autosave";

/** A row saved, but for some fields that the server cannot hold yet: they stay in this browser and are told. */
type Unsent = { readonly message: string; readonly fields: FieldMessages };

type Options<V extends FieldValues> = {
  form: UseFormReturn<V>;
  /** Names the row among what the browser keeps; ends in the row's id. */
  storageKey: string;
  /** The row as the page last read it; null while it is not on the server, or no longer. */
  stored: { readonly version: number; readonly values: V } | null;
  save: (values: V, version: number) => Promise<Reply<{ version: number; unsent?: Unsent }>>;
  /** Somebody was quicker; the page is being read again, perhaps without this row. */
  onRival?: () => void;
};

/**
 * Saves one versioned row as it is typed. Each save names the version the typing started from, and so does what an
 * earlier visit could not save: nobody's change is overwritten unseen. When somebody was quicker, `rival` is true and the
 * person chooses; refusals of fields land on the fields.
 */
export function useRowAutosave<V extends FieldValues>({
  form,
  storageKey,
  stored,
  save,
  onRival,
}: Options<V>) {
  const router = useRouter();
  const started = useRef(stored?.version ?? 0);
  /** The values of that version: what both hands began with. */
  const base = useRef<V | undefined>(stored?.values);
  const [conflict, setConflict] = useState(false);
  const values = useWatch({ control: form.control }) as V;

  const { state, flush, forget, accept, onBlur } = useAutosave<V>({
    storageKey,
    values,
    basis: () => started.current,
    base: () => base.current,
    save: async (fresh) => {
      const reply = await save(fresh, started.current);
      form.clearErrors();
      if (reply.ok) {
        started.current = reply.value.version;
        base.current = fresh;
      }
      setConflict(!reply.ok && reply.code === "conflict");
      if (!reply.ok && reply.code === "conflict") {
        onRival?.();
        router.refresh();
      }
      const refused = reply.ok ? reply.value.unsent : reply;
      for (const [name, messages] of Object.entries(refused?.fields ?? {}))
        form.setError(name as FieldPath<V>, { message: messages.join(" ") });
      return refused ? { ok: false, code: "invalid", ...refused } : reply;
    },
    onRestore: (unsaved, basis, began) => {
      if (JSON.stringify(unsaved) === JSON.stringify(form.getValues())) return;
      started.current = basis;
      base.current = began;
      form.reset(unsaved, { keepDefaultValues: true });
    },
  });

  const version = stored?.version ?? 0;
  const adopt = (): void => {
    if (!stored) return;
    started.current = stored.version;
    base.current = stored.values;
    setConflict(false);
    form.clearErrors();
    accept(stored.values);
    form.reset(stored.values);
  };

  // The page was read again and nothing typed here waits: what somebody else wrote takes its place.
  const settled = !conflict && (state.is === "idle" || state.is === "saved");
  const takeOver = useRef(adopt);
  useEffect(() => {
    takeOver.current = adopt;
  });
  useEffect(() => {
    if (settled && version > started.current) takeOver.current();
  }, [settled, version]);

  const keepMine = (): void => {
    started.current = version;
    base.current = stored?.values;
    setConflict(false);
    flush();
  };

  // Two hands on different fields of one row both win: theirs are taken in, and mine are sent again over them.
  const merge =
    conflict && stored !== null && base.current !== undefined && version > started.current
      ? mergeFields<V>(base.current, values, stored.values)
      : null;
  const united = merge !== null && merge.clashes.length === 0;
  const unite = (): void => {
    if (merge) form.reset(merge.merged, { keepDefaultValues: true });
    keepMine();
  };

  // What the server holds is what stands here: the rival was this form's own last save, whose answer a reload cut off.
  const own =
    conflict && stored !== null && JSON.stringify(stored.values) === JSON.stringify(values);
  const insist = useRef({ unite, keepMine });
  useEffect(() => {
    insist.current = { unite, keepMine };
  });
  useEffect(() => {
    if (version <= started.current) return;
    if (own) insist.current.keepMine();
    else if (united) insist.current.unite();
  }, [own, united, version]);

  return {
    values,
    state,
    flush,
    forget,
    // Until the person has chosen, leaving a box sends nothing: it would be refused again, and stand before the choice.
    onBlur: () => {
      if (!conflict) onBlur();
    },
    /** Somebody else's version is here to be compared, or the row is gone. */
    rival: conflict && !united && (stored === null || stored.version > started.current),
    takeTheirs: () => {
      forget();
      adopt();
    },
    keepMine,
  };
}
