"use client";

import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { type ReasonChoice, ReasonPicker } from "@/components/reason/reason-picker";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveRegistrationAction } from "@/lib/entry/registration/actions";
import { EVENT_LABEL } from "@/lib/entry/registration/labels";
import { moveInput } from "@/lib/entry/registration/schema";
import { type Event, isReturn, needsComment } from "@/lib/entry/registration/workflow";
import { withReason } from "@/lib/judging/reason/rules";

type Props = {
  registrationId: string;
  version: number;
  event: Event;
  /** What the button will do, in a sentence. */
  preview: string;
  primary: boolean;
  /** Ready reasons to begin from. */
  reasons: readonly ReasonChoice[];
  onDone: () => void;
};

/** One step that the reviewer may take, said before it is taken; its refusal stands beside it. */
export function MoveForm({
  registrationId,
  version,
  event,
  preview,
  primary,
  reasons,
  onDone,
}: Props) {
  const { form, send } = useActionForm(
    moveInput,
    // A page refreshed by a remark sends the version it shows, and what was typed stays.
    (move) => moveRegistrationAction({ ...move, version }),
    { defaultValues: { registrationId, version, event, comment: "" }, onDone },
  );
  const { errors, isSubmitting } = form.formState;
  return (
    <form onSubmit={send} noValidate className="space-y-3">
      <ReasonPicker
        reasons={reasons}
        onPick={(body) => {
          form.setValue("comment", withReason(form.getValues("comment") ?? "", body), {
            shouldDirty: true,
          });
          form.setFocus("comment");
        }}
      />
      {needsComment(event) && (
        <TextArea
          {...form.register("comment")}
          id={`comment-${event}`}
          label={isReturn(event) ? "Lý do trả lại" : "Lý do"}
          hint="Nêu rõ cần bổ sung, sửa đổi gì. Đơn vị đọc nguyên văn."
          error={errors.comment?.message}
          rows={4}
          maxLength={2_000}
        />
      )}
      <p>{preview}</p>
      {errors.root?.message && !errors.comment && (
        <NoticePanel kind="error" live>
          {errors.root.message}
        </NoticePanel>
      )}
      <SubmitButton
        kind={primary ? "primary" : "secondary"}
        icon={isReturn(event) ? "return" : "check"}
        pending={isSubmitting}
        className="w-full"
      >
        {EVENT_LABEL[event]}
      </SubmitButton>
    </form>
  );
}
