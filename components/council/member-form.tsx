"use client";

import { Controller } from "react-hook-form";
import { Checkbox } from "@/components/form/checkbox";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { addMemberAction } from "@/lib/judging/council/actions";
import { ROLE_LABEL } from "@/lib/judging/council/labels";
import { ROLES } from "@/lib/judging/council/rules";
import { memberInput } from "@/lib/judging/council/schema";

type Props = {
  councilId: string;
  accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly unitName: string | null;
  }[];
  units: readonly ComboboxOption[];
  startsOn: string;
};

/** A member for a period: an account that was found, its seat, and who it is on a roster. */
export function MemberForm({ councilId, accounts, units, startsOn }: Props) {
  const { form, isSubmitting, staying } = useStayingForm(memberInput, addMemberAction, {
    defaultValues: {
      councilId,
      accountId: accounts.length === 1 ? (accounts[0]?.id ?? "") : "",
      role: "member",
      unitId: "",
      staffNumber: "",
      jobTitle: "",
      votes: true,
      startsOn,
      endsOn: null,
    },
    done: ({ person }) =>
      person === null
        ? "Đã thêm thành viên. Chưa gắn được với nhân sự nào: Cổng chưa tự biết thành viên này là người được xét ở dòng nào."
        : `Đã thêm thành viên, gắn với nhân sự ${person}.`,
    empties: true,
  });
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-3xl">
      <RadioGroup
        {...form.register("accountId")}
        label="Tài khoản tìm thấy"
        error={wrong.accountId?.message}
        choices={accounts.map(({ id, name, email, unitName }) => ({
          value: id,
          label: name,
          hint: [email, unitName].filter(Boolean).join(" · "),
        }))}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          {...form.register("role")}
          label="Chức danh trong Hội đồng"
          placeholder={null}
          choices={ROLES.map((value) => ({ value, label: ROLE_LABEL[value] }))}
          error={wrong.role?.message}
        />
        <TextField
          {...form.register("jobTitle")}
          label="Chức vụ công tác"
          hint="Ví dụ: Vụ trưởng"
          optional
          error={wrong.jobTitle?.message}
        />
      </div>
      <Checkbox
        {...form.register("votes")}
        label="Có quyền biểu quyết"
        hint="Bỏ dấu với thư ký chỉ giúp việc, không phải là ủy viên."
      />
      <Controller
        control={form.control}
        name="unitId"
        render={({ field }) => (
          <Combobox
            label="Đơn vị công tác"
            hint="Để trống: lấy theo phân quyền của tài khoản. Thành viên không biểu quyết ở dòng của đơn vị mình."
            optional
            error={wrong.unitId?.message}
            options={units}
            {...field}
          />
        )}
      />
      <TextField
        {...form.register("staffNumber")}
        label="Số hiệu nhân sự"
        hint="Để trống: gắn với người duy nhất cùng họ tên trong đơn vị."
        optional
        className="max-w-72"
        autoComplete="off"
        error={wrong.staffNumber?.message}
      />
      <div className="flex flex-wrap gap-5">
        <Controller
          control={form.control}
          name="startsOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label="Từ ngày" error={fieldState.error?.message} />
          )}
        />
        <Controller
          control={form.control}
          name="endsOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label="Đến hết ngày"
              hint="Để trống nếu chưa định ngày"
              optional
              error={fieldState.error?.message}
            />
          )}
        />
      </div>
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang thêm…">
          Thêm thành viên
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
