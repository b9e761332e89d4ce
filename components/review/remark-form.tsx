"use client";

import { useId } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { InPlaceForm } from "@/components/form/in-place-form";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { type RemarkInput, remarkInput } from "@/lib/judging/review/schema";
import type { Reply } from "@/lib/platform/shared/reply";

type Props = {
  label: string;
  body?: string;
  asks?: boolean;
  save: (input: RemarkInput) => Promise<Reply<unknown>>;
  onSaved: () => void;
  onCancel: () => void;
};

/** Words on one field. It takes the focus when it opens; Escape puts it away while nothing is typed. */
export function RemarkForm({ label, body = "", asks = true, save, onSaved, onCancel }: Props) {
  const id = useId();
  const { form, send } = useActionForm(remarkInput, save, {
    defaultValues: { body, asks },
    onDone: onSaved,
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  return (
    <InPlaceForm
      send={send}
      onCancel={onCancel}
      dirty={isDirty}
      pending={isSubmitting}
      submit="Lưu góp ý"
      refusal={errors.body ? undefined : errors.root?.message}
    >
      <TextArea
        {...form.register("body")}
        id={`${id}-body`}
        label={label}
        hint="Đơn vị thấy góp ý này khi hồ sơ được trả lại."
        error={errors.body?.message}
        rows={3}
        maxLength={1_000}
        autoFocus
      />
      <Checkbox
        {...form.register("asks")}
        id={`${id}-asks`}
        label="Yêu cầu đơn vị sửa nội dung này"
        hint="Khi trả lại, chỉ nội dung được yêu cầu sửa mới mở lại cho đơn vị."
      />
    </InPlaceForm>
  );
}
