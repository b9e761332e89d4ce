"use client";

import { useState } from "react";
import { Controller, useFieldArray } from "react-hook-form";
import { Checkbox } from "@/components/form/checkbox";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { saveTableAction } from "@/lib/judging/scoring/actions";
import { EVIDENCE_LABEL, KIND_LABEL, TIE_BREAK_LABEL } from "@/lib/judging/scoring/labels";
import { EVIDENCES, KINDS, TIE_BREAKS } from "@/lib/judging/scoring/rules";
import { tableInput, type TableForm as Values } from "@/lib/judging/scoring/schema";
import { CONFIDENCE_LABEL, CONFIDENCES } from "@/lib/platform/shared/confidence";

const NEW_CRITERION = {
  code: "",
  groupCode: "",
  groupTitle: "",
  title: "",
  kind: "base" as const,
  points: 1,
  disqualifies: false,
  evidence: null,
};

const FIGURES = {
  bonusMax: "Điểm thưởng nhiều nhất",
  gapLimit: "Chênh lệch phải nêu lý do (quá số điểm)",
  excellentFrom: "Xuất sắc từ",
  goodFrom: "Tốt từ",
  fairFrom: "Hoàn thành từ",
  womenShare: "Tỷ lệ nữ ưu tiên từ (%)",
} as const;

type Figure = keyof typeof FIGURES;

/** The draft of a campaign's criteria. The base points add to 100; what is wrong stands beside its row. */
export function TableForm({ values }: { values: Values }) {
  const [version, setVersion] = useState(values.version);
  const { form, isSubmitting, staying } = useStayingForm(
    tableInput,
    (typed) => saveTableAction({ ...typed, version }),
    {
      defaultValues: values,
      done: "Đã lưu bản nháp.",
      onDone: (saved) => setVersion(saved.version),
    },
  );
  const rows = useFieldArray({ control: form.control, name: "criteria" });
  const { errors: wrong } = form.formState;
  const general = wrong.criteria?.message ?? wrong.criteria?.root?.message;
  return (
    <StayingForm {...staying}>
      <div className="grid items-start gap-5 sm:grid-cols-3">
        {(Object.keys(FIGURES) as Figure[]).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => (
              <NumberField {...field} label={FIGURES[name]} error={wrong[name]?.message} />
            )}
          />
        ))}
      </div>
      <fieldset>
        <legend className="font-semibold">Khi bằng điểm xét lần lượt</legend>
        {TIE_BREAKS.map((rule) => (
          <Checkbox
            {...form.register("tieBreaks")}
            key={rule}
            id={`tie-${rule}`}
            value={rule}
            label={TIE_BREAK_LABEL[rule]}
          />
        ))}
      </fieldset>
      <SelectField
        {...form.register("confidence")}
        label="Mức độ xác nhận"
        placeholder={null}
        choices={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] }))}
        error={wrong.confidence?.message}
        wrapperClass="max-w-sm"
      />
      {general && (
        <NoticePanel kind="error" live>
          {general}
        </NoticePanel>
      )}
      {rows.fields.map((row, index) => {
        const at = `criteria.${index}` as const;
        const beside = wrong.criteria?.[index];
        return (
          <fieldset key={row.id} className="grid gap-4 rounded border border-line p-4">
            <legend className="px-2 font-semibold">Tiêu chí {index + 1}</legend>
            <div className="grid items-start gap-4 sm:grid-cols-[7rem_7rem_minmax(0,1fr)]">
              <TextField
                {...form.register(`${at}.code`)}
                id={`${at}.code`}
                label="Ký hiệu"
                error={beside?.code?.message}
              />
              <TextField
                {...form.register(`${at}.groupCode`)}
                id={`${at}.groupCode`}
                label="Nhóm"
                error={beside?.groupCode?.message}
              />
              <TextField
                {...form.register(`${at}.groupTitle`)}
                id={`${at}.groupTitle`}
                label="Tên nhóm"
                error={beside?.groupTitle?.message}
              />
            </div>
            <TextField
              {...form.register(`${at}.title`)}
              id={`${at}.title`}
              label="Tên tiêu chí"
              error={beside?.title?.message}
            />
            <div className="grid items-start gap-4 sm:grid-cols-3">
              <SelectField
                {...form.register(`${at}.kind`)}
                id={`${at}.kind`}
                label="Loại"
                placeholder={null}
                choices={KINDS.map((value) => ({ value, label: KIND_LABEL[value] }))}
              />
              <Controller
                control={form.control}
                name={`${at}.points`}
                render={({ field }) => (
                  <NumberField
                    {...field}
                    id={`${at}.points`}
                    label="Điểm tối đa, hoặc trừ mỗi lần"
                    error={beside?.points?.message}
                  />
                )}
              />
              <SelectField
                {...form.register(`${at}.evidence`, { setValueAs: (value) => value || null })}
                id={`${at}.evidence`}
                label="Số liệu của Cổng"
                placeholder="Không có"
                choices={EVIDENCES.map((value) => ({ value, label: EVIDENCE_LABEL[value] }))}
              />
            </div>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Checkbox
                {...form.register(`${at}.disqualifies`)}
                id={`${at}.disqualifies`}
                label="Có một lần thì không xét Cờ thi đua"
              />
              <Button icon="trash" kind="quiet" onClick={() => rows.remove(index)}>
                Bỏ tiêu chí {index + 1}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className="flex flex-wrap gap-3">
        <Button icon="plus" onClick={() => rows.append(NEW_CRITERION)}>
          Thêm tiêu chí
        </Button>
        <SubmitButton icon="check" pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu bản nháp
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
