"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";
import type { Reply } from "@/lib/platform/shared/reply";
import { listFormErrors } from "./form-errors";

type Options<I extends FieldValues, T> = {
  defaultValues: DefaultValues<I>;
  onDone: (value: T) => void;
};

const UNREACHED =
  "Chưa gửi được do mất kết nối. Nội dung đã nhập vẫn còn trên trang này; đề nghị kiểm tra mạng rồi gửi lại.";

/**
 * A form and the action it sends to: one schema on both sides, and the reply lands back on its fields.
 * `errors` is the list for the ErrorSummary; nothing typed is lost by a refusal or a broken line.
 */
export function useActionForm<I extends FieldValues, O extends FieldValues, T>(
  schema: z.ZodType<O, I>,
  action: (input: I) => Promise<Reply<T>>,
  { defaultValues, onDone }: Options<I, T>,
) {
  // The summary takes the focus, so the form must not take it to the first field.
  const form = useForm<I, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues,
    shouldFocusError: false,
  });

  const send = form.handleSubmit(async () => {
    const reply = await action(form.getValues()).catch(
      (): Reply<T> => ({
        ok: false,
        code: "unexpected",
        message: UNREACHED,
        fields: {},
      }),
    );
    if (reply.ok) return onDone(reply.value);
    const fields = Object.entries(reply.fields);
    for (const [name, messages] of fields) {
      form.setError(name as FieldPath<I>, { message: messages.join(" ") });
    }
    // Where fields say what is wrong, a general sentence beside them would only be counted as one more fault.
    if (fields.length === 0) form.setError("root", { message: reply.message });
  });

  return { form, send, errors: listFormErrors(form.formState.errors) };
}
