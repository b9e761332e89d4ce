"use client";

import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { editUnitAction } from "@/lib/organisation/unit/actions";
import { ADDABLE_KINDS, editUnitInput, UNIT_KINDS } from "@/lib/organisation/unit/schema";
import { type UnitFacts, UnitFields } from "./unit-fields";

type Props = { id: string; version: number; facts: UnitFacts };

/** Corrects a unit's entry; what somebody else saved meanwhile is never overwritten. */
export function UnitForm({ id, version, facts }: Props) {
  const [done, setDone] = useState(false);
  const { form, send, errors } = useActionForm(editUnitInput, editUnitAction, {
    defaultValues: { id, version, ...facts },
    onDone: (saved) => {
      form.reset({ ...form.getValues(), version: saved.version });
      setDone(true);
    },
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={done ? "Đã lưu thông tin đơn vị" : null}
      onTry={() => setDone(false)}
      send={send}
      errors={errors}
      attempt={submitCount}
    >
      <FormProvider {...form}>
        <UnitFields kinds={facts.kind === "ministry" ? UNIT_KINDS : ADDABLE_KINDS} />
      </FormProvider>
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu thông tin
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
