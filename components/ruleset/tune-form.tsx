"use client";

import { FieldsForm } from "@/components/form/fields-form";
import { tuneFigureAction } from "@/lib/titles/ruleset/actions";
import type { Figure } from "@/lib/titles/ruleset/rules/figures";
import type { RulesetCode } from "@/lib/titles/ruleset/rules/shape";
import { tuneInput } from "@/lib/titles/ruleset/schema";

type Props = { ruleset: RulesetCode; figures: readonly Figure[]; today: string };

/** Tunes one figure from a day on. */
export function TuneForm({ ruleset, figures, today }: Props) {
  return (
    <FieldsForm
      id="dieu-chinh"
      schema={tuneInput}
      action={tuneFigureAction}
      defaultValues={{ ruleset, value: "", validFrom: today, reason: "" }}
      fields={[
        {
          kind: "select",
          name: "key",
          label: "Số liệu",
          choices: figures.map(({ key, label }) => ({ value: key, label })),
        },
        {
          kind: "text",
          name: "value",
          label: "Giá trị mới",
          hint: "Một số, ví dụ 15; hoặc một từ trong các lựa chọn ghi ở bảng.",
        },
        { kind: "day", name: "validFrom", label: "Áp dụng từ ngày" },
        { kind: "area", name: "reason", label: "Lý do, văn bản làm căn cứ" },
      ]}
      submit="Điều chỉnh"
      done="Đã điều chỉnh; kết quả đã lưu trước đây không thay đổi"
      kind="secondary"
      again
    />
  );
}
