"use client";

import { useRouter } from "next/navigation";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { delegateAction } from "@/lib/organisation/delegation/actions";
import { NOT_DELEGATED, SCOPE_LABEL } from "@/lib/organisation/delegation/labels";
import { delegateInput } from "@/lib/organisation/delegation/schema";
import { DELEGATION_SCOPES } from "@/lib/platform/auth/viewer";

type Props = {
  unitId: string;
  unitName: string;
  deputies: readonly { id: string; name: string }[];
  today: string;
};

/** The head lends the authority over the unit's files to a deputy, from a day to a day. */
export function DelegateForm({ unitId, unitName, deputies, today }: Props) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(delegateInput, delegateAction, {
    defaultValues: {
      unitId,
      toAccountId: deputies.length === 1 ? (deputies[0]?.id ?? "") : "",
      scope: "files",
      startsOn: today,
      endsOn: "",
      reason: "",
    },
    done: "Đã ủy quyền và báo cho người được ủy quyền",
    empties: true,
    onDone: () => router.refresh(),
  });
  const { errors: of } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-xl">
      <SelectField
        {...form.register("toAccountId")}
        label={`Phó thủ trưởng được ủy quyền (${unitName})`}
        choices={deputies.map(({ id, name }) => ({ value: id, label: name }))}
        error={of.toAccountId?.message}
      />
      <RadioGroup
        {...form.register("scope")}
        label="Phạm vi ủy quyền"
        choices={DELEGATION_SCOPES.map((scope) => ({ value: scope, label: SCOPE_LABEL[scope] }))}
        error={of.scope?.message}
      />
      <div className="flex flex-wrap gap-5">
        {(["startsOn", "endsOn"] as const).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field: { onChange, value, ...field } }) => (
              <DateField
                {...field}
                value={value || null}
                onChange={(day) => onChange(day ?? "")}
                label={name === "startsOn" ? "Từ ngày" : "Đến hết ngày"}
                error={of[name]?.message}
              />
            )}
          />
        ))}
      </div>
      <TextField
        {...form.register("reason")}
        label="Lý do"
        hint="Ví dụ: đi công tác nước ngoài"
        error={of.reason?.message}
      />
      <p className="text-sm text-muted">{NOT_DELEGATED}</p>
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang ủy quyền…" icon="check">
          Ủy quyền
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
