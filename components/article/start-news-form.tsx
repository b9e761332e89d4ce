"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { errorAt } from "@/components/campaign/edition-frame";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { startNewsAction } from "@/lib/campaign/article/actions";
import { startInput } from "@/lib/campaign/article/schema";

/** Begins a piece of news with its title, and goes on to its page. */
export function StartNewsForm() {
  const router = useRouter();
  const { form, send, errors } = useActionForm(startInput, startNewsAction, {
    defaultValues: { title: "" },
    onDone: ({ id }) => router.push(`/lam-viec/bien-tap/tin/${id}` as Route),
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <form onSubmit={send} noValidate className="grid max-w-3xl gap-4">
      <ErrorSummary errors={errors} attempt={submitCount} />
      <TextField
        {...form.register("title")}
        label="Tiêu đề của tin mới"
        hint="Đường dẫn được đặt theo tiêu đề; sau này sửa được cả hai."
        error={errorAt(errors, "title")}
        autoComplete="off"
      />
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang mở…" icon="plus">
          Soạn tin
        </SubmitButton>
      </div>
    </form>
  );
}
