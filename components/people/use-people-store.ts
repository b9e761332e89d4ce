"use client";

import { get } from "idb-keyval";
import { useCallback, useEffect, useRef, useState } from "react";
import { keeper } from "@/components/form/keeper";
import { hear, tell } from "@/components/form/signals";
import { isOpen, type Openings } from "@/lib/entry/mending/rules";
import {
  peopleSinceAction,
  savePeopleAction,
  standingPeopleAction,
} from "@/lib/entry/people/actions";
import type { RowOutcome } from "@/lib/entry/people/commands/save";
import { removeLineAction } from "@/lib/entry/registration/actions";
import type { Reply } from "@/lib/platform/shared/reply";
import { PeopleStore } from "./people-store";
import type { KeptRow, Outcome, Unsent } from "./person-entry";
import { type PersonField, type Stored, storedOf } from "./person-values";

export type StoredRow = Stored & { readonly id: string };

type Options = {
  registrationId: string;
  /** What this browser keeps unsent is kept by account: two officers may share a computer. */
  accountId: string;
  stored: readonly StoredRow[];
  /** The newest write that `stored` holds. */
  revision: number;
  openings: Openings;
};

const unsentOf = (reply: Extract<Reply<unknown>, { ok: false }>): Unsent =>
  reply.code === "signed_out"
    ? { is: "signed_out" }
    : { is: "refused", message: Object.values(reply.fields).flat().join(" ") || reply.message };

/** The people of a file on this page: saved as they are typed, kept in this browser until they are, told of others' changes. */
export function usePeopleStore({ registrationId, accountId, stored, revision, openings }: Options) {
  const seen = useRef(revision);
  const key = `ca-nhan:${accountId}:${registrationId}`;

  const [store] = useState(
    () =>
      new PeopleStore(stored, {
        save: async (rows) => {
          const reply = await savePeopleAction({
            registrationId,
            rows: rows.map(({ id, version, values }) => ({
              ...values,
              id,
              version,
              departmentId: values.departmentId || null,
            })),
          });
          if (!reply.ok) return unsentOf(reply);
          return reply.value.map(outcomeOf);
        },
        remove: async (id) => {
          const reply = await removeLineAction({ registrationId, id });
          return reply.ok ? null : unsentOf(reply);
        },
        keep: keeper<readonly KeptRow[]>(key),
        onSignedOut: () => tell("session-ended"),
        now: () => Date.now(),
        isOpen: (id, field) => isOpen(openings, `people.${id}.${field}`),
      }),
  );

  useEffect(() => {
    store.start();
    get<readonly KeptRow[]>(key)
      .then((kept) => {
        if (kept && kept.length > 0) store.restore(kept);
      })
      .catch(() => undefined);
    const leave = (event: BeforeUnloadEvent) => {
      // Without a network the browser keeps it; with one, a moment more and it is saved.
      if (store.unsaved() && navigator.onLine) event.preventDefault();
    };
    const hide = () => store.flush();
    window.addEventListener("online", store.flush);
    const deaf = hear("session-begun", store.retry);
    window.addEventListener("pagehide", hide);
    window.addEventListener("beforeunload", leave);
    return () => {
      window.removeEventListener("online", store.flush);
      deaf();
      window.removeEventListener("pagehide", hide);
      window.removeEventListener("beforeunload", leave);
      store.flush();
      store.stop();
    };
  }, [store, key]);

  useEffect(() => {
    store.receive(stored, new Set(stored.map(({ id }) => id)));
    seen.current = Math.max(seen.current, revision);
  }, [store, stored, revision]);

  /** Takes in what others, or a list taken at once, have written since. */
  const sync = useCallback(async () => {
    const reply = await peopleSinceAction({ registrationId, revision: seen.current }).catch(
      () => null,
    );
    if (!reply?.ok) return;
    const { changed, standing } = reply.value;
    store.receive(
      changed.map((cells) => ({ id: cells.id, ...storedOf(cells) })),
      null,
    );
    seen.current = reply.value.revision;
    if (standing === store.onServer()) return;
    const all = await standingPeopleAction({ registrationId }).catch(() => null);
    if (all?.ok) store.receive([], new Set(all.value));
  }, [store, registrationId]);

  // Others are at work on the file: what they write is taken in as they write it.
  useEffect(() => hear("others-here", () => void sync()), [sync]);

  return { store, sync };
}

/** What the server says of a row, in the grid's words. */
function outcomeOf(one: RowOutcome): Outcome {
  switch (one.is) {
    case "saved":
      return one;
    case "conflict":
      return { ...one, theirs: one.theirs && storedOf(one.theirs) };
    case "refused":
      return { ...one, fields: wordsOf(one.fields) };
  }
}

/** The cells' own words; a message about the department stands at its cell too. */
const wordsOf = (fields: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, messages]) => [field, messages.join(" ")]),
  ) as Partial<Record<PersonField, string>>;
