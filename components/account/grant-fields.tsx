"use client";

import { Controller, useFormContext, useWatch } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { ROLE_LABEL } from "@/lib/platform/auth/labels";
import { needsUnit } from "@/lib/platform/auth/schema";
import { ROLES, type Role } from "@/lib/platform/auth/viewer";

type GrantValues = { role: Role; unitId: string; startsOn: string; endsOn: string | null };

/** Role × unit × period, for a form that is provided around it. */
export function GrantFields({ units }: { units: readonly ComboboxOption[] }) {
  const {
    control,
    setValue,
    formState: { errors },
  } = useFormContext<GrantValues>();
  const role = useWatch({ control, name: "role" });
  const scoped = ROLES.some((one) => one === role) && needsUnit(role);
  return (
    <>
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <SelectField
            label="Vai trò"
            error={errors.role?.message}
            choices={ROLES.map((one) => ({ value: one, label: ROLE_LABEL[one] }))}
            {...field}
            onChange={(event) => {
              field.onChange(event);
              const chosen = ROLES.find((one) => one === event.target.value);
              if (chosen && !needsUnit(chosen)) setValue("unitId", "");
            }}
          />
        )}
      />
      {scoped && (
        <Controller
          control={control}
          name="unitId"
          render={({ field }) => (
            <Combobox
              label="Đơn vị"
              hint="Gõ tên, không cần dấu"
              error={errors.unitId?.message}
              options={units}
              {...field}
            />
          )}
        />
      )}
      <div className="flex flex-wrap gap-5">
        <Controller
          control={control}
          name="startsOn"
          render={({ field }) => (
            <DateField label="Từ ngày" error={errors.startsOn?.message} {...field} />
          )}
        />
        <Controller
          control={control}
          name="endsOn"
          render={({ field }) => (
            <DateField
              label="Đến hết ngày"
              hint="Để trống nếu không thời hạn"
              optional
              error={errors.endsOn?.message}
              {...field}
            />
          )}
        />
      </div>
    </>
  );
}
