"use client";

import type { ReactNode } from "react";
import { Controller, type DefaultValues, type FieldValues, type Path } from "react-hook-form";
import type { z } from "zod";
import type { Reply } from "@/lib/platform/shared/reply";
import { DateField } from "./date-field";
import { FileField } from "./file-field";
import { NumberField } from "./number-field";
import { type Choice, SelectField } from "./select-field";
import { StayingForm } from "./staying-form";
import { SubmitButton } from "./submit-button";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";
import { useStayingForm } from "./use-staying-form";
import { YearField } from "./year-field";

type Common<I> = { name: Path<I>; label: string; hint?: string; optional?: boolean };

/** One line of a small form, by what is typed into it. */
export type FieldSpec<I> = Common<I> &
  (
    | { kind: "text" | "area" | "day" | "year" | "number" }
    | { kind: "select"; choices: readonly Choice[]; placeholder?: string }
    | { kind: "file"; accept: string }
  );

type Props<I extends FieldValues, O extends FieldValues, T> = {
  /** Tells two forms on one page apart; ids of their fields begin with it. */
  id: string;
  schema: z.ZodType<O, I>;
  action: (input: I) => Promise<Reply<T>>;
  defaultValues: DefaultValues<I>;
  fields: readonly FieldSpec<I>[];
  submit: string;
  /** What is said above the form once it has done its work. */
  done: string | ((value: T) => string);
  /** Empties the form for the next one after it was sent. */
  again?: boolean;
  kind?: "primary" | "secondary" | "danger";
  onDone?: (value: T) => void;
  children?: ReactNode;
};

/** A small form of the house: its fields in one or two columns, its answer above it. */
export function FieldsForm<I extends FieldValues, O extends FieldValues, T>({
  id,
  schema,
  action,
  defaultValues,
  fields,
  submit,
  done,
  again = false,
  kind = "primary",
  onDone,
  children,
}: Props<I, O, T>) {
  const { form, isSubmitting, staying } = useStayingForm<I, O, T>(schema, action, {
    defaultValues,
    done,
    empties: again,
    onDone,
  });
  const { errors } = staying;
  const idOf = (name: string) => `${id}-${name}`;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  const draw = (spec: FieldSpec<I>) => {
    const face = {
      label: spec.label,
      error: errorOf(spec.name),
      ...(spec.hint !== undefined && { hint: spec.hint }),
      ...(spec.optional && { optional: true }),
      id: idOf(spec.name),
    };
    switch (spec.kind) {
      case "text":
        return <TextField {...form.register(spec.name)} {...face} autoComplete="off" />;
      case "area":
        return <TextArea {...form.register(spec.name)} {...face} rows={3} />;
      case "select":
        return (
          <SelectField
            {...form.register(spec.name)}
            {...face}
            choices={[...spec.choices]}
            {...(spec.placeholder !== undefined && { placeholder: spec.placeholder })}
          />
        );
      case "file":
        return (
          <Controller
            control={form.control}
            name={spec.name}
            render={({ field: { value: _, onChange, ...field } }) => (
              <FileField
                {...field}
                {...face}
                accept={spec.accept}
                onChange={(event) => onChange(event.target.files?.[0] ?? null)}
              />
            )}
          />
        );
      case "day":
        return (
          <Controller
            control={form.control}
            name={spec.name}
            render={({ field }) => <DateField {...field} {...face} value={field.value ?? null} />}
          />
        );
      case "year":
        return (
          <Controller
            control={form.control}
            name={spec.name}
            render={({ field }) => <YearField {...field} {...face} value={field.value ?? null} />}
          />
        );
      case "number":
        return (
          <Controller
            control={form.control}
            name={spec.name}
            render={({ field }) => <NumberField {...field} {...face} value={field.value ?? null} />}
          />
        );
    }
  };

  return (
    <StayingForm
      {...staying}
      errors={errors.map((error) => ({ ...error, field: error.field && idOf(error.field) }))}
    >
      {children}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {fields.map((spec) => (
          <div key={spec.name} className={spec.kind === "area" ? "sm:col-span-2" : ""}>
            {draw(spec)}
          </div>
        ))}
      </div>
      <div>
        <SubmitButton pending={isSubmitting} kind={kind}>
          {submit}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
