"use client";

import { useId, useState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveSessionAction } from "@/lib/judging/ballot/actions";
import { EVENT_LABEL, EVENT_PREVIEW } from "@/lib/judging/ballot/labels";
import { moveInput } from "@/lib/judging/ballot/schema";
import { type Event, needsReason } from "@/lib/judging/ballot/workflow";

type Props = { id: string; version: number; event: Event; primary: boolean };

/** One step of the vote, said before it is taken; its refusal stands where it was asked for. */
export function MoveStep({ id, version, event, primary }: Props) {
  const formId = useId();
  const [asking, setAsking] = useState(false);
  const { form, send } = useActionForm(
    moveInput,
    (typed) => moveSessionAction({ ...typed, version }),
    { defaultValues: { id, version, event, reason: "" }, onDone: () => setAsking(false) },
  );
  const { errors, isSubmitting } = form.formState;
  const refusal = errors.event?.message ?? errors.root?.message;
  return (
    <>
      <Button
        kind={primary ? "primary" : "secondary"}
        icon={event === "void" ? "cross" : "next"}
        onClick={() => setAsking(true)}
      >
        {EVENT_LABEL[event]}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={EVENT_LABEL[event]}
        closeLabel="Thôi"
        actions={
          <SubmitButton form={formId} pending={isSubmitting} pendingLabel="Đang thực hiện…">
            {EVENT_LABEL[event]}
          </SubmitButton>
        }
      >
        <form id={formId} onSubmit={send} noValidate className="grid gap-4">
          <p>{EVENT_PREVIEW[event]}</p>
          {needsReason(event) && (
            <TextArea
              {...form.register("reason")}
              id={`${formId}-reason`}
              label="Lý do"
              hint="Ghi vào nhật ký và báo cho các thành viên."
              error={errors.reason?.message}
              rows={3}
              maxLength={1_000}
            />
          )}
          {refusal && (
            <NoticePanel kind="error" live>
              {refusal}
            </NoticePanel>
          )}
        </form>
      </Dialog>
    </>
  );
}
