"use client";

import { useEffect, useRef, useState } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, useWatch } from "react-hook-form";
import type { z } from "zod";
import { useActionForm } from "@/components/form/use-action-form";
import { useAutosave } from "@/components/form/use-autosave";
import type { Reply } from "@/lib/platform/shared/reply";

type Saved = { version: number };

type Options<I, O> = {
  schema: z.ZodType<O, I>;
  action: (input: I) => Promise<Reply<Saved>>;
  defaultValues: I;
  /** Names this form among what the browser keeps. */
  storageKey: string;
  /** True while nobody has read the text yet: it is then saved as it is typed, else by the button. */
  sketch: boolean;
};

const KEPT_HERE: Reply<Saved> = { ok: false, code: "unexpected", message: "", fields: {} };

/**
 * A form over a versioned record that two people may edit. Every save names the version last seen. What is typed and not
 * yet saved is kept in this browser tab: after a conflict one may look at the other's text and still take back one's own
 * (`kept`, with `takeBack` and `letGo`).
 */
export function useEdition<I extends FieldValues & Saved, O extends FieldValues>({
  schema,
  action,
  defaultValues,
  storageKey,
  sketch,
}: Options<I, O>) {
  const version = useRef(defaultValues.version);
  const typed = useRef("");
  const [savedText, setSavedText] = useState<string | null>(null);
  const [kept, setKept] = useState<I | null>(null);
  const [round, setRound] = useState(0);

  async function save(input: I): Promise<Reply<Saved>> {
    const reply = await action({ ...input, version: version.current });
    if (reply.ok) version.current = reply.value.version;
    return reply;
  }

  const sent = useRef("");
  const { form, send, errors } = useActionForm<I, O, Saved>(
    schema,
    (input) => {
      sent.current = typed.current;
      return save(input);
    },
    {
      defaultValues: defaultValues as DefaultValues<I>,
      onDone: () => {
        setSavedText(sent.current);
        // What was typed while the answer was on its way is still to be saved.
        if (sent.current === typed.current) autosave.forget();
      },
    },
  );

  const values = useWatch({ control: form.control }) as I;
  const text = JSON.stringify(values);
  useEffect(() => {
    typed.current = text;
  }, [text]);

  const putBack = (earlier: I) => {
    form.reset(earlier);
    setRound((count) => count + 1);
  };

  const autosave = useAutosave<I>({
    storageKey,
    values,
    save: async (input) => {
      if (!sketch) return KEPT_HERE;
      const reply = await save(input);
      form.clearErrors();
      if (!reply.ok) {
        for (const [name, messages] of Object.entries(reply.fields)) {
          form.setError(name as FieldPath<I>, { message: messages.join(" ") });
        }
      }
      return reply;
    },
    basis: () => version.current,
    onRestore: (earlier, basis) => {
      if (basis === defaultValues.version) putBack(earlier);
      else setKept(earlier);
    },
  });

  return {
    form,
    send,
    errors,
    saved: savedText === text,
    autosave,
    /** Grows when the form is filled from outside: what holds its value itself begins anew. */
    round,
    kept: kept !== null,
    takeBack: () => {
      if (kept !== null) putBack({ ...kept, version: defaultValues.version });
      setKept(null);
    },
    letGo: () => {
      autosave.forget();
      setKept(null);
    },
  };
}
