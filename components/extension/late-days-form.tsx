"use client";

import { useRouter } from "next/navigation";
import { Controller } from "react-hook-form";
import { CONFIDENCE_CHOICES } from "@/components/campaign/movements-form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { setLateDaysAction } from "@/lib/campaign/extension/actions";
import { type LateDaysInput, lateDaysInput } from "@/lib/campaign/extension/schema";

type Props = Pick<LateDaysInput, "campaignId" | "lateDays" | "confidence">;

/** For how many working days after the last day a file is still taken, marked late. */
export function LateDaysForm({ campaignId, lateDays, confidence }: Props) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(
    lateDaysInput,
    (input) => setLateDaysAction({ ...input, seen: lateDays }),
    {
      defaultValues: { campaignId, seen: lateDays, lateDays, confidence },
      done: "Đã lưu thời gian nhận hồ sơ nộp muộn",
      onDone: () => router.refresh(),
    },
  );
  const { errors: of } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-xl">
      <Controller
        control={form.control}
        name="lateDays"
        render={({ field }) => (
          <NumberField
            {...field}
            label="Nhận hồ sơ nộp muộn, ngày làm việc"
            hint="Tính từ sau hạn của từng đơn vị. Hồ sơ gửi trong thời gian này được nhận và ghi rõ nộp muộn bao nhiêu ngày làm việc; 0 là không nhận."
            inputMode="numeric"
            error={of.lateDays?.message}
          />
        )}
      />
      <SelectField
        {...form.register("confidence")}
        label="Mức độ xác nhận"
        choices={CONFIDENCE_CHOICES}
        placeholder={null}
        wrapperClass="max-w-sm"
        error={of.confidence?.message}
      />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
