"use client";

import type { ReactNode } from "react";
import {
  Controller,
  type DefaultValues,
  type FieldValues,
  FormProvider,
  useFormContext,
} from "react-hook-form";
import type { z } from "zod";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import type { Reply } from "@/lib/platform/shared/reply";
import { PeriodFields } from "./period-fields";
import { prefixed } from "./prefixed";

type Props<I extends FieldValues, O extends FieldValues, T> = {
  /** Tells this form's fields from those of the other forms on the page. */
  prefix: string;
  schema: z.ZodType<O, I>;
  action: (input: I) => Promise<Reply<T>>;
  defaultValues: DefaultValues<I>;
  unit: { readonly label: string; readonly options: readonly ComboboxOption[] };
  openHint: string;
  done: string;
  submit: string;
  pendingLabel: string;
  /** What only this kind of place asks, above the unit and under the period; it finds the form around it. */
  before?: ReactNode;
  after?: ReactNode;
};

/** A unit's place in a bloc for a time: a membership, or an office. */
export function SeatForm<I extends FieldValues, O extends FieldValues, T>({
  prefix,
  schema,
  action,
  defaultValues,
  unit,
  openHint,
  done,
  submit,
  pendingLabel,
  before,
  after,
}: Props<I, O, T>) {
  const { form, isSubmitting, staying } = useStayingForm(schema, action, {
    defaultValues,
    done,
    empties: true,
  });
  return (
    <StayingForm {...staying} errors={prefixed(prefix, staying.errors)} className="max-w-xl">
      <FormProvider {...form}>
        {before}
        <UnitField prefix={prefix} {...unit} />
        <PeriodFields prefix={prefix} openHint={openHint} />
        {after}
      </FormProvider>
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel={pendingLabel}>
          {submit}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}

function UnitField({
  prefix,
  label,
  options,
}: { prefix: string } & Props<never, never, never>["unit"]) {
  const {
    control,
    formState: { errors },
  } = useFormContext<{ unitId: string }>();
  return (
    <Controller
      control={control}
      name="unitId"
      render={({ field }) => (
        <Combobox
          id={`${prefix}-unitId`}
          label={label}
          hint="Gõ tên, không cần dấu"
          error={errors.unitId?.message}
          options={options}
          {...field}
        />
      )}
    />
  );
}
