"use client";

import { useId } from "react";
import { InPlaceForm } from "@/components/form/in-place-form";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
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
    <InPlaceForm
      send={send}
      onCancel={onCancel}
      dirty={isDirty}
      pending={isSubmitting}
      submit="Lưu ghi chú"
      refusal={errors.body ? undefined : errors.root?.message}
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
    </InPlaceForm>
  );
}
