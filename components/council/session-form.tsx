"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Controller, FormProvider } from "react-hook-form";
import { AskedFields, MinutesFields, RuleFields } from "@/components/ballot/draft-fields";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { saveCouncilSessionAction } from "@/lib/judging/council/actions";
import {
  councilSessionInput,
  type CouncilSessionForm as Values,
} from "@/lib/judging/council/schema";

type Props = {
  values: Values;
  /** Where the offered rules come from, and what is not sure about them. */
  source: string;
};

/** When a council meets, on what, and by which rules. A new session leads to its page, where its paper is drawn up. */
export function CouncilSessionForm({ values, source }: Props) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(
    councilSessionInput,
    (typed) => saveCouncilSessionAction({ ...typed, id: values.id, version: values.version }),
    {
      defaultValues: values,
      done: () =>
        values.id === null
          ? null
          : "Đã lưu phần chuẩn bị. Danh sách bỏ phiếu và kết quả xét điều kiện được cập nhật theo hôm nay.",
      onDone: ({ id }) => {
        if (values.id === null)
          router.push(`/lam-viec/hoi-dong/${values.councilId}/phien/${id}` as Route);
      },
    },
  );
  return (
    <StayingForm {...staying} className="max-w-3xl">
      <FormProvider {...form}>
        <AskedFields example="Ví dụ: Xét danh hiệu thi đua, hình thức khen thưởng năm 2021" />
        <Controller
          control={form.control}
          name="meetsOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label="Ngày họp" optional error={fieldState.error?.message} />
          )}
        />
        <fieldset className="grid gap-5">
          <legend className="mb-3 text-lg font-bold">Thể lệ</legend>
          <p className="max-w-measure text-muted">{source}</p>
          <RuleFields />
        </fieldset>
        {values.shares.length > 0 && (
          <fieldset className="grid gap-5">
            <legend className="mb-3 text-lg font-bold">Tỷ lệ riêng theo danh hiệu</legend>
            <p className="max-w-measure text-muted">Để trống nếu theo tỷ lệ chung ở trên.</p>
            {values.shares.map(({ honour }, index) => (
              <fieldset key={honour} className="grid items-start gap-x-5 gap-y-2 sm:grid-cols-4">
                <legend className="mb-1 font-semibold">{honour}</legend>
                {(["passPart", "passWhole"] as const).map((name) => (
                  <Controller
                    key={name}
                    control={form.control}
                    name={`shares.${index}.${name}`}
                    render={({ field, fieldState }) => (
                      <NumberField
                        {...field}
                        label={name === "passPart" ? "Đồng ý ít nhất" : "trên"}
                        error={fieldState.error?.message}
                        inputMode="numeric"
                        className="max-w-28"
                      />
                    )}
                  />
                ))}
              </fieldset>
            ))}
          </fieldset>
        )}
        <MinutesFields />
        <div>
          <SubmitButton icon="check" pending={isSubmitting} pendingLabel="Đang lưu…">
            {values.id === null ? "Lập phiên và chọn nội dung" : "Lưu phần chuẩn bị"}
          </SubmitButton>
        </div>
      </FormProvider>
    </StayingForm>
  );
}
