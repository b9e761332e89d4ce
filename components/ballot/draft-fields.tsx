"use client";

import { Controller, useFormContext } from "react-hook-form";
import { Checkbox } from "@/components/form/checkbox";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { DENOMINATOR_LABEL } from "@/lib/judging/ballot/labels";
import { DENOMINATORS } from "@/lib/judging/ballot/rules";
import type { DraftValues } from "@/lib/judging/ballot/schema";

type FigureName = "seats" | "quorumPart" | "quorumWhole" | "passPart" | "passWhole";

/** One whole number of the rules. */
export function Figure({ name, label, hint }: { name: FigureName; label: string; hint?: string }) {
  const { control, formState } = useFormContext<DraftValues & { seats: number | null }>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <NumberField
          {...field}
          label={label}
          {...(hint && { hint })}
          error={formState.errors[name]?.message}
          inputMode="numeric"
          optional={name === "seats"}
          className="max-w-28"
        />
      )}
    />
  );
}

/** What a vote is called, and what it asks. */
export function AskedFields({ example }: { example: string }) {
  const {
    register,
    formState: { errors },
  } = useFormContext<DraftValues>();
  return (
    <>
      <TextField
        {...register("title")}
        label="Tên phiên bỏ phiếu"
        hint={example}
        error={errors.title?.message}
      />
      <TextArea
        {...register("purpose")}
        label="Nội dung xin ý kiến"
        hint="In trên phiếu và trong biên bản kiểm phiếu."
        error={errors.purpose?.message}
        rows={3}
        maxLength={1_000}
      />
    </>
  );
}

/** The rules by which a vote is decided. */
export function RuleFields() {
  const {
    register,
    formState: { errors },
  } = useFormContext<DraftValues>();
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-4">
        <Figure name="quorumPart" label="Có mặt ít nhất" />
        <Figure name="quorumWhole" label="trên" />
        <Figure name="passPart" label="Đồng ý ít nhất" />
        <Figure name="passWhole" label="trên" />
      </div>
      <RadioGroup
        {...register("denominator")}
        label="Tỷ lệ đồng ý tính trên"
        error={errors.denominator?.message}
        choices={DENOMINATORS.map((value) => ({ value, label: DENOMINATOR_LABEL[value] }))}
      />
      <Checkbox
        {...register("recusedCounted")}
        label="Thành viên không biểu quyết ở một dòng vẫn tính vào tổng số của dòng đó"
      />
      <Checkbox
        {...register("writtenVotes")}
        label="Thành viên vắng mặt được gửi ý kiến bằng văn bản"
        hint="Phiếu này do người điều hành nhập, nên không kín với người nhập."
      />
    </>
  );
}

/** Who and where, as the minutes print them. */
export function MinutesFields() {
  const {
    register,
    formState: { errors },
  } = useFormContext<DraftValues>();
  return (
    <fieldset className="grid gap-5 sm:grid-cols-2">
      <legend className="mb-3 text-lg font-bold">Ghi trong biên bản</legend>
      <TextField
        {...register("place")}
        label="Địa điểm họp"
        error={errors.place?.message}
        optional
      />
      <TextField
        {...register("chair")}
        label="Người chủ trì"
        error={errors.chair?.message}
        optional
      />
      <TextField
        {...register("secretary")}
        label="Thư ký"
        error={errors.secretary?.message}
        optional
      />
      <TextField
        {...register("tellers")}
        label="Tổ kiểm phiếu"
        hint="Trưởng tổ đứng đầu; các tên cách nhau bằng dấu chấm phẩy."
        error={errors.tellers?.message}
        optional
      />
    </fieldset>
  );
}
