"use client";

import { Controller, useFormContext } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { CONFIDENCE_LABEL, CONFIDENCES, type Confidence } from "@/lib/platform/shared/confidence";

type Values = { startsOn: string | null; endsOn: string | null; confidence: Confidence };

type Props = {
  /** Tells this form's fields from those of the other forms on the page. */
  prefix: string;
  openHint: string;
};

/** From when to when, and how sure one is, for a form that is provided around it. */
export function PeriodFields({ prefix, openHint }: Props) {
  const {
    control,
    register,
    formState: { errors },
  } = useFormContext<Values>();
  return (
    <>
      <div className="flex flex-wrap gap-5">
        <Controller
          control={control}
          name="startsOn"
          render={({ field }) => (
            <DateField
              id={`${prefix}-startsOn`}
              label="Từ ngày"
              wrapperClass="max-w-md"
              error={errors.startsOn?.message}
              {...field}
            />
          )}
        />
        <Controller
          control={control}
          name="endsOn"
          render={({ field }) => (
            <DateField
              id={`${prefix}-endsOn`}
              label="Đến hết ngày"
              hint={openHint}
              optional
              error={errors.endsOn?.message}
              {...field}
            />
          )}
        />
      </div>
      <SelectField
        id={`${prefix}-confidence`}
        label="Mức độ xác nhận"
        placeholder={null}
        choices={CONFIDENCES.map((one) => ({ value: one, label: CONFIDENCE_LABEL[one] }))}
        wrapperClass="max-w-sm"
        error={errors.confidence?.message}
        {...register("confidence")}
      />
    </>
  );
}
