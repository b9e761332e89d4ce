"use client";

import { useRouter } from "next/navigation";
import { PressButton } from "@/components/article/press-button";
import { errorAt } from "@/components/campaign/edition-frame";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { settlePartAction } from "@/lib/campaign/proposal/actions";
import { settleInput } from "@/lib/campaign/proposal/schema";

type Props = { id: string; version: number; mayApprove: boolean };

/** Approves what waits, or gives it back with a reason. */
export function SettleForms({ id, version, mayApprove }: Props) {
  return (
    <div className="grid gap-3">
      {mayApprove ? (
        <div>
          <PressButton
            press={() => settlePartAction({ id, version, approves: true, reason: "" })}
            kind="primary"
            icon="check"
            done="Đã duyệt; người đọc thấy bản mới"
          >
            Duyệt thay đổi này
          </PressButton>
        </div>
      ) : (
        <p>Thay đổi này do đồng chí đề nghị; người khác của cơ quan thường trực duyệt.</p>
      )}
      <DetailsPanel summary={mayApprove ? "Trả lại để sửa" : "Rút lại thay đổi này"}>
        <ReturnForm id={id} version={version} mayApprove={mayApprove} />
      </DetailsPanel>
    </div>
  );
}

function ReturnForm({ id, version, mayApprove }: Props) {
  const router = useRouter();
  const { form, send, errors } = useActionForm(settleInput, settlePartAction, {
    defaultValues: { id, version, approves: false, reason: "" },
    onDone: () => router.refresh(),
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <form method="post" noValidate onSubmit={(event) => void send(event)} className="grid gap-4">
      <ErrorSummary errors={errors} attempt={submitCount} />
      <TextArea
        {...form.register("reason")}
        id={`reason-${id}`}
        error={errorAt(errors, "reason")}
        label={mayApprove ? "Điều cần sửa" : "Lý do rút lại"}
        hint={
          mayApprove
            ? "Người trình nhận được điều này trong thông báo; bản đang công bố giữ nguyên."
            : "Bản đang công bố giữ nguyên; thay đổi rút lại vẫn được giữ kèm lý do."
        }
        rows={3}
      />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} icon="return">
          {mayApprove ? "Trả lại" : "Rút lại"}
        </SubmitButton>
      </div>
    </form>
  );
}
