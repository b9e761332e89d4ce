"use client";

import { Controller, useFormContext } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { LEGAL_PERSONALITY_LABEL, UNIT_KIND_LABEL } from "@/lib/organisation/unit/labels";
import {
  LEGAL_PERSONALITIES,
  type LegalPersonality,
  type UnitKind,
} from "@/lib/organisation/unit/schema";
import { CONFIDENCE_LABEL, CONFIDENCES, type Confidence } from "@/lib/platform/shared/confidence";

export type UnitFacts = {
  name: string;
  shortName: string;
  symbol: string;
  kind: UnitKind;
  legalPersonality: LegalPersonality;
  validFrom: string | null;
  validTo: string | null;
  confidence: Confidence;
};

/** What the register says of a unit, for a form that is provided around it. */
export function UnitFields({ kinds }: { kinds: readonly UnitKind[] }) {
  const {
    control,
    register,
    formState: { errors },
  } = useFormContext<UnitFacts>();
  return (
    <>
      <TextField label="Tên đơn vị" error={errors.name?.message} {...register("name")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Tên gọi tắt"
          hint="Dùng ở nơi hẹp chỗ"
          error={errors.shortName?.message}
          {...register("shortName")}
        />
        <TextField
          label="Ký hiệu văn bản"
          hint="Phần viết tắt trong số, ký hiệu văn bản"
          optional
          error={errors.symbol?.message}
          {...register("symbol")}
        />
      </div>
      <SelectField
        label="Loại đơn vị"
        choices={kinds.map((kind) => ({ value: kind, label: UNIT_KIND_LABEL[kind] }))}
        wrapperClass="max-w-sm"
        error={errors.kind?.message}
        {...register("kind")}
      />
      <RadioGroup
        label="Tư cách pháp nhân"
        hint="Quyết định ai có thẩm quyền tặng các danh hiệu cấp cơ sở"
        choices={LEGAL_PERSONALITIES.map((one) => ({
          value: one,
          label: LEGAL_PERSONALITY_LABEL[one],
        }))}
        error={errors.legalPersonality?.message}
        {...register("legalPersonality")}
      />
      <div className="flex flex-wrap gap-5">
        <Controller
          control={control}
          name="validFrom"
          render={({ field }) => (
            <DateField
              label="Hoạt động từ ngày"
              hint="Để trống nếu chưa rõ"
              optional
              error={errors.validFrom?.message}
              {...field}
            />
          )}
        />
        <Controller
          control={control}
          name="validTo"
          render={({ field }) => (
            <DateField
              label="Đến hết ngày"
              hint="Để trống nếu đang hoạt động"
              optional
              error={errors.validTo?.message}
              {...field}
            />
          )}
        />
      </div>
      <SelectField
        label="Mức độ xác nhận"
        placeholder={null}
        choices={CONFIDENCES.map((one) => ({ value: one, label: CONFIDENCE_LABEL[one] }))}
        wrapperClass="max-w-sm"
        error={errors.confidence?.message}
        {...register("confidence")}
      />
    </>
  );
}
