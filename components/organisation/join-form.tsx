"use client";

import { useState } from "react";
import { Controller, FormProvider } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { joinBlocAction } from "@/lib/organisation/bloc/actions";
import { joinInput } from "@/lib/organisation/bloc/schema";
import { PeriodFields } from "./period-fields";
import { prefixed } from "./prefixed";

type Props = { blocId: string; units: readonly ComboboxOption[]; startsOn: string };

const PREFIX = "join";

/** One more member of a bloc. */
export function JoinForm({ blocId, units, startsOn }: Props) {
  const [done, setDone] = useState(false);
  const { form, send, errors } = useActionForm(joinInput, joinBlocAction, {
    defaultValues: { blocId, unitId: "", startsOn, endsOn: null, confidence: "confirmed" },
    onDone: () => {
      form.reset();
      setDone(true);
    },
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={done ? "Đã thêm thành viên" : null}
      onTry={() => setDone(false)}
      send={send}
      errors={prefixed(PREFIX, errors)}
      attempt={submitCount}
      className="max-w-xl"
    >
      <Controller
        control={form.control}
        name="unitId"
        render={({ field }) => (
          <Combobox
            id={`${PREFIX}-unitId`}
            label="Đơn vị"
            hint="Gõ tên, không cần dấu"
            error={of.unitId?.message}
            options={units}
            {...field}
          />
        )}
      />
      <FormProvider {...form}>
        <PeriodFields prefix={PREFIX} openHint="Để trống nếu chưa kết thúc" />
      </FormProvider>
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang thêm…">
          Thêm thành viên
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
