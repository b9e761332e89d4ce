"use client";

import { FieldsForm } from "@/components/form/fields-form";
import { chooseRulesetAction } from "@/lib/entry/verdict/actions";
import { rulesetInput } from "@/lib/entry/verdict/schema";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";

type Props = { registrationId: string; version: number };

/** The ministry judges one file by another ruleset, and says why. */
export function RulesetChoice({ registrationId, version }: Props) {
  return (
    <FieldsForm
      key={version}
      id="bo-quy-tac"
      schema={rulesetInput}
      action={chooseRulesetAction}
      defaultValues={{ registrationId, version, reason: "" }}
      fields={[
        {
          kind: "select",
          name: "ruleset",
          label: "Bộ quy định áp dụng",
          choices: RULESET_CODES.map((code) => ({ value: code, label: RULESETS[code].name })),
        },
        {
          kind: "area",
          name: "reason",
          label: "Lý do",
          hint: "Nêu điều khoản chuyển tiếp hoặc văn bản làm căn cứ. Đơn vị được thông báo; lý do lưu cùng hồ sơ.",
        },
      ]}
      submit="Áp dụng và xét lại"
      done="Đã áp dụng bộ quy định và lưu kết quả xét mới"
      kind="secondary"
    />
  );
}
