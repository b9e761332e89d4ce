"use client";

import { useState } from "react";
import { Controller, FormProvider } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { RadioGroup } from "@/components/form/radio-group";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { appointAction } from "@/lib/organisation/bloc/actions";
import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { appointInput, OFFICES } from "@/lib/organisation/bloc/schema";
import { PeriodFields } from "./period-fields";
import { prefixed } from "./prefixed";

type Props = {
  blocId: string;
  kind: BlocKind;
  members: readonly ComboboxOption[];
  /** The term offered: offices rotate by the year. */
  startsOn: string;
  endsOn: string;
};

const PREFIX = "appoint";

/** A leader or deputy for a term. */
export function AppointForm({ blocId, kind, members, startsOn, endsOn }: Props) {
  const [done, setDone] = useState(false);
  const { form, send, errors } = useActionForm(appointInput, appointAction, {
    defaultValues: {
      blocId,
      unitId: "",
      decisionNo: "",
      startsOn,
      endsOn,
      confidence: "confirmed",
    },
    onDone: () => {
      form.reset();
      setDone(true);
    },
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={done ? "Đã giao chức vụ" : null}
      onTry={() => setDone(false)}
      send={send}
      errors={prefixed(PREFIX, errors)}
      attempt={submitCount}
      className="max-w-xl"
    >
      <RadioGroup
        id={`${PREFIX}-office`}
        label="Chức vụ"
        choices={OFFICES.map((office) => ({ value: office, label: OFFICE_LABEL[kind][office] }))}
        error={of.office?.message}
        {...form.register("office")}
      />
      <Controller
        control={form.control}
        name="unitId"
        render={({ field }) => (
          <Combobox
            id={`${PREFIX}-unitId`}
            label="Đơn vị thành viên"
            hint="Gõ tên, không cần dấu"
            error={of.unitId?.message}
            options={members}
            {...field}
          />
        )}
      />
      <FormProvider {...form}>
        <PeriodFields prefix={PREFIX} openHint="Để trống nếu chưa định ngày" />
      </FormProvider>
      <TextField
        id={`${PREFIX}-decisionNo`}
        label="Số quyết định"
        hint="Để trống nếu chưa có"
        optional
        className="max-w-72"
        error={of.decisionNo?.message}
        {...form.register("decisionNo")}
      />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang giao…">
          Giao chức vụ
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
