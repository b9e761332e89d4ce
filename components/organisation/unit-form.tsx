"use client";

import { FormProvider } from "react-hook-form";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { editUnitAction } from "@/lib/organisation/unit/actions";
import { ADDABLE_KINDS, editUnitInput, UNIT_KINDS } from "@/lib/organisation/unit/schema";
import { type UnitFacts, UnitFields } from "./unit-fields";

type Props = { id: string; version: number; facts: UnitFacts };

/** Corrects a unit's entry; what somebody else saved meanwhile is never overwritten. */
export function UnitForm({ id, version, facts }: Props) {
  const { form, isSubmitting, staying } = useStayingForm(editUnitInput, editUnitAction, {
    defaultValues: { id, version, ...facts },
    done: "Đã lưu thông tin đơn vị",
    onDone: (saved) => form.reset({ ...form.getValues(), version: saved.version }),
  });
  return (
    <StayingForm {...staying}>
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
