"use client";

import { useState } from "react";
import { FormProvider } from "react-hook-form";
import type { ComboboxOption } from "@/components/form/combobox";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { grantRoleAction } from "@/lib/platform/auth/actions";
import { grantInput } from "@/lib/platform/auth/schema";
import { GrantFields } from "./grant-fields";

type Props = { accountId: string; units: readonly ComboboxOption[]; today: string };

/** One more role for an account. */
export function GrantForm({ accountId, units, today }: Props) {
  const [done, setDone] = useState(false);
  const { form, send, errors } = useActionForm(grantInput, grantRoleAction, {
    defaultValues: { accountId, unitId: "", startsOn: today, endsOn: null },
    onDone: () => {
      form.reset();
      setDone(true);
    },
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={done ? "Đã trao vai trò" : null}
      onTry={() => setDone(false)}
      send={send}
      errors={errors}
      attempt={submitCount}
      className="max-w-xl"
    >
      <FormProvider {...form}>
        <GrantFields units={units} />
      </FormProvider>
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang trao…">
          Trao vai trò
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
