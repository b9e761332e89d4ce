"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { saveCouncilAction } from "@/lib/judging/council/actions";
import { KIND_LABEL } from "@/lib/judging/council/labels";
import { KINDS } from "@/lib/judging/council/rules";
import { councilInput, type CouncilForm as Values } from "@/lib/judging/council/schema";
import { CONFIDENCE_LABEL, CONFIDENCES } from "@/lib/platform/shared/confidence";

type Props = {
  values: Values;
  /** Whose a new council may be; the first is offered. */
  owners: readonly { readonly value: string; readonly label: string }[];
};

/** A council and the document that set it up. A new one leads to its page; its kind and whose it is then stand. */
export function CouncilForm({ values, owners }: Props) {
  const router = useRouter();
  const fresh = values.id === null;
  const { form, isSubmitting, staying } = useStayingForm(
    councilInput,
    (typed) => saveCouncilAction({ ...typed, id: values.id, version: values.version }),
    {
      defaultValues: values,
      done: () => (fresh ? null : "Đã lưu thông tin hội đồng"),
      onDone: ({ id }) => {
        if (fresh) router.push(`/lam-viec/hoi-dong/${id}` as Route);
      },
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-3xl">
      {fresh && (
        <>
          <RadioGroup
            {...form.register("kind")}
            label="Loại hội đồng"
            error={wrong.kind?.message}
            choices={KINDS.map((value) => ({ value, label: KIND_LABEL[value] }))}
          />
          {owners.length > 1 && (
            <SelectField
              {...form.register("unitId")}
              label="Hội đồng của"
              placeholder={null}
              choices={[...owners]}
              error={wrong.unitId?.message}
            />
          )}
        </>
      )}
      <TextField
        {...form.register("name")}
        label="Tên hội đồng"
        hint="Ghi như trong văn bản thành lập; in ở đầu biên bản."
        error={wrong.name?.message}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          {...form.register("documentNumber")}
          label="Số văn bản thành lập"
          hint="Để trống nếu chưa rõ. Ví dụ: 123/QĐ-BTNMT"
          optional
          error={wrong.documentNumber?.message}
          autoComplete="off"
        />
        <Controller
          control={form.control}
          name="documentOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label="Ngày văn bản" optional error={fieldState.error?.message} />
          )}
        />
      </div>
      <SelectField
        {...form.register("confidence")}
        label="Mức độ xác nhận"
        placeholder={null}
        choices={CONFIDENCES.map((one) => ({ value: one, label: CONFIDENCE_LABEL[one] }))}
        wrapperClass="max-w-sm"
        error={wrong.confidence?.message}
      />
      <div>
        <SubmitButton
          kind={fresh ? "primary" : "secondary"}
          icon="check"
          pending={isSubmitting}
          pendingLabel="Đang lưu…"
        >
          {fresh ? "Lập hội đồng" : "Lưu thông tin"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
