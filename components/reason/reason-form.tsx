"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/account/action-button";
import { PlainForm } from "@/components/form/plain-form";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { removeReasonAction, saveReasonAction } from "@/lib/judging/reason/actions";
import { CONFIDENCE_LABEL, CONFIDENCES, type Confidence } from "@/lib/platform/shared/confidence";

type Props = {
  reason: {
    readonly id: string;
    readonly name: string;
    readonly body: string;
    readonly confidence: Confidence;
    readonly version: number;
  } | null;
};

/** A ready reason, new or changed; a plain form. */
export function ReasonForm({ reason }: Props) {
  const router = useRouter();
  return (
    <div className="grid gap-4">
      <PlainForm
        action={saveReasonAction}
        hidden={{ id: reason?.id ?? "", version: reason?.version ?? 0 }}
        submit={reason ? "Lưu mẫu" : "Thêm mẫu"}
        kind="secondary"
        done="Đã lưu mẫu"
        idPrefix={`${reason?.id ?? "moi"}-`}
        renews
      >
        {(fieldOf) => (
          <>
            <TextField
              {...fieldOf("name", reason?.name)}
              label="Tên mẫu"
              hint="Ngắn, nói lỗi thường gặp nào"
            />
            <TextArea
              {...fieldOf("body", reason?.body)}
              label="Lý do"
              hint="Lời lẽ nhã nhặn, nói rõ cần làm gì. Người xem xét còn sửa được trước khi gửi."
              rows={4}
              maxLength={1_000}
            />
            <SelectField
              {...fieldOf("confidence", reason?.confidence ?? "proposed")}
              label="Mức độ xác nhận"
              placeholder={null}
              choices={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] }))}
            />
          </>
        )}
      </PlainForm>
      {reason && (
        <ActionButton
          label="Bỏ mẫu"
          about={reason.name}
          kind="danger"
          act={async () => {
            const reply = await removeReasonAction({ id: reason.id });
            if (reply.ok) router.refresh();
            return reply;
          }}
          ask={{
            title: "Bỏ mẫu lý do?",
            body: `Mẫu “${reason.name}” không còn để chọn nữa. Hồ sơ đã trả lại bằng mẫu này vẫn giữ nguyên lời.`,
            sure: "Bỏ mẫu",
          }}
        />
      )}
    </div>
  );
}
