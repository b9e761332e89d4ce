"use client";

import type { SubmitEvent } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import type { FormError } from "@/components/form/form-errors";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { prefixed } from "./prefixed";

type Props = {
  /** Tells this form's fields from those of the other rows. */
  prefix: string;
  title: string;
  dayLabel: string;
  what: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  send: (event: SubmitEvent<HTMLFormElement>) => Promise<void>;
  errors: FormError[];
};

/** The button that ends a row on a day, and the dialog that asks for the day; its form is provided around it. */
export function EndDialog({ prefix, title, dayLabel, what, open, onOpen, send, errors }: Props) {
  const { control, formState } = useFormContext<{ endsOn: string }>();
  return (
    <>
      <Button kind="quiet" onClick={() => onOpen(true)}>
        Kết thúc<span className="sr-only"> ({what})</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => onOpen(false)}
        title={title}
        closeLabel="Thôi"
        actions={
          <SubmitButton form={prefix} pending={formState.isSubmitting} pendingLabel="Đang ghi…">
            Kết thúc
          </SubmitButton>
        }
      >
        <form
          id={prefix}
          method="post"
          noValidate
          onSubmit={(event) => void send(event)}
          className="grid gap-4 text-base"
        >
          <ErrorSummary errors={prefixed(prefix, errors)} attempt={formState.submitCount} />
          <p className="font-semibold">{what}</p>
          <Controller
            control={control}
            name="endsOn"
            render={({ field: { value, ...field } }) => (
              <DateField
                id={`${prefix}-endsOn`}
                label={dayLabel}
                hint="Ngày này vẫn được tính. Ví dụ: 31/12/2021"
                error={formState.errors.endsOn?.message}
                value={value ?? null}
                {...field}
              />
            )}
          />
        </form>
      </Dialog>
    </>
  );
}
