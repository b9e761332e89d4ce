"use client";

import { useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endMembershipAction, endOfficeAction } from "@/lib/organisation/bloc/actions";
import { endInput } from "@/lib/organisation/bloc/schema";
import { prefixed } from "./prefixed";

type Props = {
  blocId: string;
  id: string;
  row: "membership" | "office";
  /** "Cục Viễn thám quốc gia", "Khối trưởng: Cục Viễn thám quốc gia". */
  what: string;
};

const WORDS = {
  membership: { title: "Kết thúc tư cách thành viên", action: endMembershipAction },
  office: { title: "Kết thúc nhiệm kỳ", action: endOfficeAction },
} as const;

/** Writes the last day of a membership or of a term. */
export function EndRow({ blocId, id, row, what }: Props) {
  const [open, setOpen] = useState(false);
  const { title, action } = WORDS[row];
  const { form, send, errors } = useActionForm(endInput, action, {
    defaultValues: { blocId, id },
    onDone: () => setOpen(false),
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;
  const prefix = `end-${id}`;
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        Kết thúc<span className="sr-only"> ({what})</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel="Thôi"
        actions={
          <SubmitButton form={prefix} pending={isSubmitting} pendingLabel="Đang ghi…">
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
          <ErrorSummary errors={prefixed(prefix, errors)} attempt={submitCount} />
          <p className="font-semibold">{what}</p>
          <Controller
            control={form.control}
            name="endsOn"
            render={({ field: { value, ...field } }) => (
              <DateField
                id={`${prefix}-endsOn`}
                label="Ngày cuối còn hiệu lực"
                hint="Ngày này vẫn được tính. Ví dụ: 31/12/2021"
                error={of.endsOn?.message}
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
