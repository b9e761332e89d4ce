"use client";

import { PlainForm } from "@/components/form/plain-form";
import { RadioGroup } from "@/components/form/radio-group";
import { type Choice, SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { DetailsPanel } from "@/components/ui/details-panel";
import {
  giveConsentAction,
  proposeAmendmentAction,
  setAmendmentRuleAction,
} from "@/lib/entry/covenant/actions";
import { CONFIDENCE_LABEL, CONFIDENCES, type Confidence } from "@/lib/platform/shared/confidence";

type RuleProps = {
  campaignId: string;
  year: number;
  rule: string;
  rules: Choice[];
  confidence: Confidence;
};

/** The standing office says how many must agree, for the blocs of the whole year. */
export function RuleForm({ campaignId, year, rule, rules, confidence }: RuleProps) {
  return (
    <DetailsPanel summary="Quy định số đơn vị cần đồng ý">
      <PlainForm
        action={setAmendmentRuleAction}
        hidden={{ campaignId, seen: rule }}
        submit="Lưu quy định"
        kind="secondary"
        idPrefix="quy-dinh-"
        done="Đã lưu quy định"
      >
        {(fieldOf) => (
          <>
            <p>
              Áp dụng cho mọi Khối, Cụm của phong trào năm {year}, với các đề nghị gửi từ nay về
              sau; đề nghị đang chờ ý kiến giữ quy định của ngày gửi.
            </p>
            <SelectField
              {...fieldOf("rule", rule)}
              label="Cần sự đồng ý của"
              choices={rules}
              placeholder={null}
              wrapperClass="max-w-md"
            />
            <SelectField
              {...fieldOf("confidence", confidence)}
              label="Mức độ xác nhận"
              choices={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] }))}
              placeholder={null}
              wrapperClass="max-w-md"
            />
          </>
        )}
      </PlainForm>
    </DetailsPanel>
  );
}

type ConsentProps = { amendmentId: string; number: number; unitId: string; unitName: string };

/** What the head of a member says to a change, the password typed again. */
export function ConsentForm({ amendmentId, number, unitId, unitName }: ConsentProps) {
  return (
    <PlainForm
      action={giveConsentAction}
      hidden={{ amendmentId, unitId }}
      submit="Gửi ý kiến"
      idPrefix={`y-kien-${number}-${unitId}-`}
      className="border-t border-line pt-4"
    >
      {(fieldOf) => (
        <>
          <RadioGroup
            {...fieldOf("agrees")}
            label={`Ý kiến của ${unitName}`}
            choices={[
              { value: "yes", label: "Đồng ý" },
              { value: "no", label: "Không đồng ý" },
            ]}
          />
          <TextArea
            {...fieldOf("comment")}
            label="Ý kiến thêm"
            hint="Cần nêu lý do nếu không đồng ý."
            rows={2}
            optional
          />
          <TextField
            {...fieldOf("password")}
            type="password"
            autoComplete="current-password"
            label="Nhập lại mật khẩu"
            wrapperClass="max-w-sm"
          />
        </>
      )}
    </PlainForm>
  );
}

type ProposeProps = {
  covenantId: string;
  lines: { label: string; choices: Choice[] }[];
  /** Who must agree. */
  agreeing: string;
};

/** Proposes to change one line of the sealed paper. */
export function ProposeForm({ covenantId, lines, agreeing }: ProposeProps) {
  return (
    <DetailsPanel summary="Đề nghị sửa một dòng của giao ước đã ký">
      <PlainForm
        action={proposeAmendmentAction}
        hidden={{ covenantId }}
        submit="Gửi đề nghị đến các đơn vị"
        icon="send"
        done={`Đã gửi đề nghị. Dòng được sửa khi ${agreeing} đồng ý.`}
      >
        {(fieldOf) => (
          <>
            <p>
              Dòng cũ bị gạch bỏ và vẫn đọc được; không có gì bị ghi đè. Đề nghị có hiệu lực khi{" "}
              {agreeing} đồng ý.
            </p>
            <SelectField {...fieldOf("lineId")} label="Dòng cần sửa" choices={lines} />
            <TextArea
              {...fieldOf("body")}
              label="Nội dung thay thế"
              hint="Cam kết mới hoặc tên chỉ tiêu mới; để trống nếu bãi bỏ hẳn dòng này."
              rows={2}
            />
            <div className="grid items-start gap-4 sm:grid-cols-3">
              <TextField {...fieldOf("measure")} label="Đơn vị tính" optional />
              <TextField {...fieldOf("target")} label="Mức phấn đấu" inputMode="decimal" optional />
              <TextField
                {...fieldOf("dueOn")}
                label="Ngày hoàn thành"
                placeholder="31/12/2021"
                optional
              />
            </div>
            <TextArea {...fieldOf("reason")} label="Lý do" rows={2} />
          </>
        )}
      </PlainForm>
    </DetailsPanel>
  );
}
