"use client";

import { useId } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
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
    <form
      onSubmit={send}
      noValidate
      className="mt-2 rounded border border-line bg-paper p-3"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isDirty) onCancel();
      }}
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
      {errors.root?.message && !errors.body && (
        <NoticePanel kind="error" live>
          {errors.root.message}
        </NoticePanel>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu góp ý
        </SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          Hủy
        </Button>
      </div>
    </form>
  );
}
