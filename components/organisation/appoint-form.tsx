"use client";

import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import type { ComboboxOption } from "@/components/form/combobox";
import { RadioGroup } from "@/components/form/radio-group";
import { TextField } from "@/components/form/text-field";
import { appointAction } from "@/lib/organisation/bloc/actions";
import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { appointInput, OFFICES } from "@/lib/organisation/bloc/schema";
import { SeatForm } from "./seat-form";

type Props = {
  blocId: string;
  kind: BlocKind;
  members: readonly ComboboxOption[];
  /** The term offered: offices rotate by the year. */
  startsOn: string;
  endsOn: string;
};

const PREFIX = "appoint";
const useAppointment = () => useFormContext<z.input<typeof appointInput>>();

/** A leader or deputy for a term. */
export const AppointForm = ({ blocId, kind, members, startsOn, endsOn }: Props) => (
  <SeatForm
    prefix={PREFIX}
    schema={appointInput}
    action={appointAction}
    defaultValues={{
      blocId,
      unitId: "",
      decisionNo: "",
      startsOn,
      endsOn,
      confidence: "confirmed",
    }}
    unit={{ label: "Đơn vị thành viên", options: members }}
    openHint="Để trống nếu chưa định ngày"
    done="Đã giao chức vụ"
    submit="Giao chức vụ"
    pendingLabel="Đang giao…"
    before={<OfficeField kind={kind} />}
    after={<DecisionField />}
  />
);

function OfficeField({ kind }: { kind: BlocKind }) {
  const { register, formState } = useAppointment();
  return (
    <RadioGroup
      id={`${PREFIX}-office`}
      label="Chức vụ"
      choices={OFFICES.map((office) => ({ value: office, label: OFFICE_LABEL[kind][office] }))}
      error={formState.errors.office?.message}
      {...register("office")}
    />
  );
}

function DecisionField() {
  const { register, formState } = useAppointment();
  return (
    <TextField
      id={`${PREFIX}-decisionNo`}
      label="Số quyết định"
      hint="Để trống nếu chưa có"
      optional
      className="max-w-72"
      error={formState.errors.decisionNo?.message}
      {...register("decisionNo")}
    />
  );
}
