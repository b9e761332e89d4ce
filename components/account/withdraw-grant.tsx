"use client";

import { useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { withdrawGrantAction } from "@/lib/platform/auth/actions";
import { withdrawInput } from "@/lib/platform/auth/schema";

type Props = { grantId: string; what: string };

/** Takes a role away: at once, or after a last day. */
export function WithdrawGrant({ grantId, what }: Props) {
  const [open, setOpen] = useState(false);
  const { form, send, errors } = useActionForm(withdrawInput, withdrawGrantAction, {
    defaultValues: { grantId, lastDay: null },
    onDone: () => setOpen(false),
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Thu hồi<span className="sr-only"> vai trò {what}</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Thu hồi vai trò"
        closeLabel="Thôi"
        actions={
          <SubmitButton form={`withdraw-${grantId}`} pending={isSubmitting}>
            Thu hồi
          </SubmitButton>
        }
      >
        <form
          id={`withdraw-${grantId}`}
          method="post"
          noValidate
          onSubmit={(event) => void send(event)}
          className="grid gap-4"
        >
          <ErrorSummary errors={errors} attempt={submitCount} />
          <p>
            Vai trò: <strong>{what}</strong>
          </p>
          <Controller
            control={form.control}
            name="lastDay"
            render={({ field }) => (
              <DateField
                id={`last-day-${grantId}`}
                label="Ngày cuối còn hiệu lực"
                hint="Để trống để thu hồi ngay"
                optional
                error={of.lastDay?.message}
                {...field}
              />
            )}
          />
        </form>
      </Dialog>
    </>
  );
}
