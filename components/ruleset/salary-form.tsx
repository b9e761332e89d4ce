"use client";

import { FieldsForm } from "@/components/form/fields-form";
import { CONFIDENCE_LABEL, CONFIDENCES } from "@/lib/platform/shared/confidence";
import { enterSalaryAction } from "@/lib/titles/bonus/actions";
import { salaryInput } from "@/lib/titles/bonus/schema";

/** A base salary from a day on; the same day again corrects it. */
export function SalaryForm() {
  return (
    <FieldsForm
      id="luong"
      schema={salaryInput}
      action={enterSalaryAction}
      defaultValues={{ basis: "", confidence: "proposed" }}
      fields={[
        { kind: "day", name: "from", label: "Áp dụng từ ngày" },
        { kind: "number", name: "amount", label: "Mức lương cơ sở (đồng một tháng)" },
        {
          kind: "text",
          name: "basis",
          label: "Văn bản quy định",
          hint: "Ví dụ: Nghị định 38/2019/NĐ-CP",
        },
        {
          kind: "select",
          name: "confidence",
          label: "Mức xác nhận",
          choices: CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] })),
        },
      ]}
      submit="Lưu mức lương"
      done="Đã lưu mức lương cơ sở"
      again
    />
  );
}
