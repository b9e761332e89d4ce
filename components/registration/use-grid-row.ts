"use client";

import { useEffect, useRef, useState } from "react";
import { type FieldValues, type UseFormReturn, useWatch } from "react-hook-form";
import { useRowAutosave } from "@/components/form/use-row-autosave";
import { removeLineAction } from "@/lib/entry/registration/actions";
import type { Reply } from "@/lib/platform/shared/reply";
import type { GridRow, Standing } from "./use-grid";

/** What a grid lends to each of its rows. */
export type GridHands<V> = {
  onStanding: (id: string, standing: Standing<V>) => void;
  onRival: (id: string, values: V) => void;
  onRemoved: (id: string, values: V) => void;
  onDropped: (id: string) => void;
};

type Options<V extends FieldValues> = GridHands<V> &
  Pick<GridRow<V>, "id" | "stored" | "fill"> & {
    form: UseFormReturn<V>;
    registrationId: string;
    prefix: string;
    save: (values: V, version: number) => Promise<Reply<{ version: number }>>;
  };

const UNREACHED = "Chưa xóa được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** One registered line: saved as it is typed, told to its grid, removed with the way back left open. */
export function useGridRow<V extends FieldValues>({
  form,
  registrationId,
  prefix,
  id,
  stored,
  fill,
  save,
  onStanding,
  onRival,
  onRemoved,
  onDropped,
}: Options<V>) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const values = useWatch({ control: form.control }) as V;
  const { state, flush, forget, onBlur, rival, takeTheirs, keepMine } = useRowAutosave<V>({
    form,
    storageKey: `${prefix}${id}`,
    stored,
    save,
    onRival: () => onRival(id, values),
  });

  // A row brought back is typed anew: it is saved like any other.
  const filled = useRef(false);
  useEffect(() => {
    if (fill === null || filled.current) return;
    filled.current = true;
    form.reset(fill, { keepDefaultValues: true });
  }, [fill, form]);

  // The values are told by their text, since each reading of the form makes a new object of them.
  const text = JSON.stringify(values);
  useEffect(() => {
    onStanding(id, { values: JSON.parse(text) as V, state, flush });
  }, [onStanding, id, text, state, flush]);

  async function remove() {
    const untouched = stored === null && state.is === "idle";
    if (untouched) {
      forget();
      return onDropped(id);
    }
    const reply = await removeLineAction({ registrationId, id }).catch(() => null);
    if (!reply?.ok) return setRefusal(reply?.message ?? UNREACHED);
    forget();
    onRemoved(id, values);
  }

  return {
    values,
    state,
    flush,
    onBlur,
    refusal,
    remove,
    rival,
    takeTheirs: () => {
      takeTheirs();
      if (stored === null) onDropped(id);
    },
    keepMine,
  };
}
