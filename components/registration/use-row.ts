"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { SaveState } from "@/components/form/autosave-queue";
import { useAutosave } from "@/components/form/use-autosave";
import { removeLineAction } from "@/lib/entry/registration/actions";
import type { FieldMessages } from "@/lib/platform/shared/failure";
import type { Reply } from "@/lib/platform/shared/reply";
import { type GridRow, rowKey } from "./use-rows";

type Saved = Reply<{ id: string; version: number }>;

type Options<V> = {
  registrationId: string;
  storageKey: string;
  row: GridRow<V>;
  versions: Map<string, number>;
  /** Nothing has been typed yet: there is nothing to save. */
  blank: boolean;
  save: (values: V, version: number) => Promise<Saved>;
  onChange: (id: string, values: V) => void;
  onRemoved: (id: string, removed: boolean) => void;
  onDrop: (id: string) => void;
  onState: (id: string, state: SaveState) => void;
};

const UNREACHED = "Chưa thực hiện được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** One row of a grid: saved as it is typed, refused beside its cells, removed and brought back. */
export function useRow<V>({
  registrationId,
  storageKey,
  row,
  versions,
  blank,
  save,
  onChange,
  onRemoved,
  onDrop,
  onState,
}: Options<V>) {
  const router = useRouter();
  const { id, values } = row;
  const [errors, setErrors] = useState<FieldMessages>({});
  const [rival, setRival] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const gone = useRef(false);

  async function write(fresh: V): Promise<Reply<unknown>> {
    // What is removed, or not begun, has nothing left to save.
    if (gone.current || (blank && !versions.has(id))) return { ok: true, value: null };
    const reply = await save(fresh, versions.get(id) ?? 0);
    if (gone.current && reply.ok) return removeLineAction({ registrationId, id });
    setErrors(reply.ok ? {} : reply.fields);
    if (reply.ok) {
      versions.set(id, reply.value.version);
      setRival(false);
    } else if (reply.code === "conflict") {
      setRival(true);
      router.refresh();
    }
    return reply;
  }

  const { state, flush, onBlur } = useAutosave<V>({
    storageKey: rowKey(storageKey, id),
    values,
    save: write,
    onRestore: (kept) => onChange(id, kept),
    enabled: !row.removed,
  });

  useEffect(() => onState(id, state), [id, state, onState]);

  async function remove() {
    gone.current = true;
    if (!versions.has(id)) return onDrop(id);
    onRemoved(id, true);
    const reply = await removeLineAction({ registrationId, id }).catch(() => null);
    if (reply?.ok) {
      versions.delete(id);
      return setRefusal(null);
    }
    gone.current = false;
    setRefusal(reply?.message ?? UNREACHED);
    onRemoved(id, false);
  }

  async function bringBack() {
    gone.current = false;
    onRemoved(id, false);
    const reply = await save(values, 0).catch(() => null);
    if (reply?.ok) {
      versions.set(id, reply.value.version);
      return setRefusal(null);
    }
    setErrors(reply?.fields ?? {});
    setRefusal(reply?.message ?? UNREACHED);
  }

  function takeTheirs(theirs: { version: number; values: V } | undefined) {
    setRival(false);
    if (!theirs) {
      gone.current = true;
      return onDrop(id);
    }
    versions.set(id, theirs.version);
    onChange(id, theirs.values);
  }

  function keepMine(theirs: { version: number } | undefined) {
    setRival(false);
    if (theirs) versions.set(id, theirs.version);
    else versions.delete(id);
    flush();
  }

  return { state, flush, onBlur, errors, rival, refusal, remove, bringBack, takeTheirs, keepMine };
}
