"use client";

import { FormProvider } from "react-hook-form";
import type { ComboboxOption } from "@/components/form/combobox";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { grantRoleAction } from "@/lib/platform/auth/actions";
import { grantInput } from "@/lib/platform/auth/schema";
import { GrantFields } from "./grant-fields";

type Props = { accountId: string; units: readonly ComboboxOption[]; today: string };

/** One more role for an account. */
export function GrantForm({ accountId, units, today }: Props) {
  const { form, isSubmitting, staying } = useStayingForm(grantInput, grantRoleAction, {
    defaultValues: { accountId, unitId: "", startsOn: today, endsOn: null },
    done: "Đã trao vai trò",
    empties: true,
  });
  return (
    <StayingForm {...staying} className="max-w-xl">
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
