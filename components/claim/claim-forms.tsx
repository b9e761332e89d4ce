"use client";

import { FieldsForm } from "@/components/form/fields-form";
import type { Choice } from "@/components/form/select-field";
import { answerClaimAction, reportAwardAction } from "@/lib/honours/claim/actions";
import { answerClaimInput, claimInput } from "@/lib/honours/claim/schema";
import { MERIT_LABEL } from "@/lib/honours/decision/labels";
import { MERIT_TYPES } from "@/lib/honours/decision/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = {
  personId: string | null;
  /** The collective that the award is of, where it is no person's. */
  unitId: string | null;
  /** The unit's name as it is now, for the decision's. */
  unitName: string;
  honours: readonly Choice[];
};

/** Reports an older award with a scan of its decision. */
export function ClaimForm({ personId, unitId, unitName, honours }: Props) {
  return (
    <FieldsForm
      id="bao-bo-sung"
      schema={claimInput}
      action={reportAwardAction}
      defaultValues={{
        personId,
        unitId,
        honour: "",
        meritType: "regular",
        decisionNumber: "",
        signerTitle: "",
        unitName,
        note: "",
      }}
      fields={[
        { kind: "select", name: "honour", label: "Danh hiệu, hình thức", choices: honours },
        {
          kind: "select",
          name: "meritType",
          label: "Loại khen thưởng",
          choices: MERIT_TYPES.map((type) => ({ value: type, label: MERIT_LABEL[type] })),
        },
        { kind: "year", name: "year", label: "Năm thành tích" },
        { kind: "text", name: "decisionNumber", label: "Số quyết định" },
        { kind: "day", name: "decidedOn", label: "Ngày quyết định" },
        { kind: "text", name: "signerTitle", label: "Chức vụ người ký" },
        {
          kind: "text",
          name: "unitName",
          label:
            unitId === null
              ? "Tên đơn vị ghi trong quyết định"
              : "Tên tập thể ghi trong quyết định",
        },
        {
          kind: "file",
          name: "scan",
          label: "Bản chụp quyết định",
          hint: "PDF, PNG hoặc JPEG, tối đa 20 MB",
          accept: SCAN_ACCEPT,
        },
        { kind: "area", name: "note", label: "Ghi chú", optional: true },
      ]}
      submit="Gửi cơ quan thường trực xác nhận"
      done="Đã gửi. Khi được xác nhận, khen thưởng này vào sổ và được tính khi xét."
    />
  );
}

/** The staff's word on a reported award. */
export function AnswerClaimForm({ id }: { id: string }) {
  return (
    <FieldsForm
      id={`tra-loi-${id}`}
      schema={answerClaimInput}
      action={answerClaimAction}
      defaultValues={{ id, answer: "" }}
      fields={[
        {
          kind: "select",
          name: "confirmed",
          label: "Kết quả đối chiếu",
          choices: [
            { value: "yes", label: "Xác nhận, đưa vào sổ khen thưởng" },
            { value: "no", label: "Không xác nhận" },
          ],
        },
        { kind: "text", name: "answer", label: "Ý kiến", hint: "Bắt buộc khi không xác nhận." },
      ]}
      submit="Lưu kết quả"
      done="Đã lưu kết quả"
      kind="secondary"
    />
  );
}
