"use client";

import { createContext, type ReactNode, use, useMemo } from "react";

type Kept<V> = { readonly values: V; readonly basis: number; readonly base?: V | undefined };

/** What the browser keeps of unsent typing, by key. */
export type Keeping = {
  readonly get: <V>(key: string) => Kept<V> | null;
  readonly put: (key: string, kept: Kept<unknown> | null) => void;
  /** What is kept under keys of this beginning, by the rest of the key: rows never yet saved. */
  readonly within: <V>(prefix: string) => Map<string, Kept<V>>;
};

/** Storage that is switched off or full is a comfort lost, not a reason to stop working. */
function quietly<T>(otherwise: T, run: () => T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** In a storage of the browser, each key behind the account whose typing it is. */
function keepingIn(storage: () => Storage, owner: string): Keeping {
  const read = <V,>(key: string): Kept<V> | null =>
    quietly<Kept<V> | null>(null, () => {
      const text = storage().getItem(`${owner}${key}`);
      return text === null ? null : (JSON.parse(text) as Kept<V>);
    });
  return {
    get: read,
    put: (key, kept) =>
      quietly(undefined, () => {
        if (kept === null) storage().removeItem(`${owner}${key}`);
        else storage().setItem(`${owner}${key}`, JSON.stringify(kept));
      }),
    within: <V,>(prefix: string) =>
      quietly(new Map<string, Kept<V>>(), () => {
        const found = new Map<string, Kept<V>>();
        for (const key of Object.keys(storage())) {
          if (!key.startsWith(`${owner}${prefix}`)) continue;
          const kept = read<V>(key.slice(owner.length));
          if (kept) found.set(key.slice(owner.length + prefix.length), kept);
        }
        return found;
      }),
  };
}

// A form that nobody says whose it is keeps its typing for this tab alone.
const ForThisTab = keepingIn(() => sessionStorage, "");
const Context = createContext<Keeping>(ForThisTab);

/** Below it, unsent typing survives the tab: it is kept for the account until it is on the server. */
export function KeepingFor({ accountId, children }: { accountId: string; children: ReactNode }) {
  const keeping = useMemo(() => keepingIn(() => localStorage, `${accountId}:`), [accountId]);
  return <Context value={keeping}>{children}</Context>;
}

export const useKeeping = (): Keeping => use(Context);
