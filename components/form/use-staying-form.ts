"use client";

import { useState } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import type { Reply } from "@/lib/platform/shared/reply";
import { useActionForm } from "./use-action-form";

type Options<I extends FieldValues, T> = {
  defaultValues: DefaultValues<I>;
  /** What is said above the form once it has done its work; null where the page is left for another. */
  done: string | ((value: T) => string | null);
  /** Empties the form for the next one after it was sent. */
  empties?: boolean;
  onDone?: ((value: T) => void) | undefined;
};

/** What a `StayingForm` is told of the form in it: `staying` is spread into it. */
export function useStayingForm<I extends FieldValues, O extends FieldValues, T>(
  schema: z.ZodType<O, I>,
  action: (input: I) => Promise<Reply<T>>,
  { defaultValues, done, empties = false, onDone }: Options<I, T>,
) {
  const [said, say] = useState<string | null>(null);
  const { form, send, errors } = useActionForm(schema, action, {
    defaultValues,
    onDone: (value) => {
      // Before the form is emptied: what is said may name what was typed.
      say(typeof done === "string" ? done : done(value));
      if (empties) form.reset();
      onDone?.(value);
    },
  });
  const { isSubmitting, submitCount } = form.formState;
  const onTry = () => say(null);
  return { form, isSubmitting, staying: { done: said, onTry, send, errors, attempt: submitCount } };
}
