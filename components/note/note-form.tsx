"use client";

import { useId } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { addNoteAction } from "@/lib/judging/note/actions";
import { NOTE_READERS } from "@/lib/judging/note/labels";
import type { NoteStage } from "@/lib/judging/note/policy";
import { noteInput } from "@/lib/judging/note/schema";

type Props = {
  registrationId: string;
  path: string;
  stage: NoteStage;
  label: string;
  onSaved: () => void;
  onCancel: () => void;
};

/** Words for one's own level. It takes the focus when it opens; Escape puts it away while nothing is typed. */
export function NoteForm({ registrationId, path, stage, label, onSaved, onCancel }: Props) {
  const id = useId();
  const { form, send } = useActionForm(noteInput, addNoteAction, {
    defaultValues: { registrationId, path, body: "" },
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
        hint={NOTE_READERS[stage]}
        error={errors.body?.message}
        rows={3}
        maxLength={2_000}
        autoFocus
      />
      {errors.root?.message && !errors.body && (
        <NoticePanel kind="error" live>
          {errors.root.message}
        </NoticePanel>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu ghi chú
        </SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          Hủy
        </Button>
      </div>
    </form>
  );
}
