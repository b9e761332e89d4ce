"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { ErrorSummary } from "@/components/form/error-summary";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { addAwardAction } from "@/lib/honours/award/actions";
import { SUBJECT_LABEL } from "@/lib/honours/award/labels";
import { addInput, SUBJECTS } from "@/lib/honours/award/schema";
import { bears, type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";

type Props = {
  decisionId: string;
  units: readonly ComboboxOption[];
  catalogue: readonly CatalogueEntry[];
};

const ADDED = {
  roster: "đã khớp với danh sách nhân sự của đơn vị",
  enrolled: "chưa có trong danh sách nhân sự của đơn vị nên đã được ghi thêm",
  collective: "đã thêm vào cuối danh sách",
} as const;

/** One recipient by hand. What the next one shares, unit and honour, stays chosen. */
export function AwardForm({ decisionId, units, catalogue }: Props) {
  const router = useRouter();
  const [added, setAdded] = useState<string | null>(null);
  const { form, send, errors } = useActionForm(addInput, addAwardAction, {
    defaultValues: {
      decisionId,
      subject: "person",
      unitId: "",
      fullName: "",
      birthYear: "",
      honour: "",
      achievement: "",
    },
    onDone: ({ found }) => {
      const { subject, unitId, fullName } = form.getValues();
      const unit = units.find((option) => option.value === unitId)?.label ?? "";
      setAdded(`${subject === "person" ? fullName.trim() : unit}: ${ADDED[found]}.`);
      form.setValue("fullName", "");
      form.setValue("birthYear", "");
      form.setValue("achievement", "");
      router.refresh();
    },
  });
  const subject = useWatch({ control: form.control, name: "subject" });
  const { errors: wrong, isSubmitting, submitCount } = form.formState;
  const fitting = catalogue.filter((entry) => bears(entry, subject));
  const group = (kind: CatalogueEntry["kind"], label: string) => ({
    label,
    choices: fitting
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ value: honourKey(entry), label: entry.name })),
  });

  return (
    <form onSubmit={send} onChange={() => setAdded(null)} noValidate className="space-y-5">
      <ErrorSummary errors={errors} attempt={submitCount} />
      <RadioGroup
        {...form.register("subject", { onChange: () => form.setValue("honour", "") })}
        label="Khen thưởng cho"
        choices={SUBJECTS.map((value) => ({ value, label: SUBJECT_LABEL[value] }))}
      />
      <Controller
        control={form.control}
        name="unitId"
        render={({ field, fieldState }) => (
          <Combobox
            {...field}
            label={subject === "person" ? "Đơn vị của cá nhân" : "Tập thể"}
            options={units}
            error={fieldState.error?.message}
          />
        )}
      />
      {subject === "person" && (
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <TextField
            {...form.register("fullName")}
            label="Họ và tên"
            hint="Đúng dấu như trong quyết định"
            error={wrong.fullName?.message}
            autoComplete="off"
          />
          <TextField
            {...form.register("birthYear")}
            label="Năm sinh"
            hint="Khi trùng họ tên"
            optional
            inputMode="numeric"
            error={wrong.birthYear?.message}
            autoComplete="off"
          />
        </div>
      )}
      <SelectField
        {...form.register("honour")}
        label="Danh hiệu, hình thức khen thưởng"
        error={wrong.honour?.message}
        choices={[group("title", "Danh hiệu thi đua"), group("form", "Hình thức khen thưởng")]}
      />
      <TextField
        {...form.register("achievement")}
        label="Thành tích ghi trong quyết định"
        optional
        error={wrong.achievement?.message}
      />
      {added && (
        <NoticePanel kind="success" title="Đã thêm" live>
          {added}
        </NoticePanel>
      )}
      <SubmitButton kind="secondary" icon="plus" pending={isSubmitting} pendingLabel="Đang thêm…">
        Thêm vào danh sách
      </SubmitButton>
    </form>
  );
}
