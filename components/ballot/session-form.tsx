"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller } from "react-hook-form";
import { Checkbox } from "@/components/form/checkbox";
import { FieldGroup } from "@/components/form/field";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { saveSessionAction } from "@/lib/judging/ballot/actions";
import { DENOMINATOR_LABEL } from "@/lib/judging/ballot/labels";
import { DENOMINATORS } from "@/lib/judging/ballot/rules";
import { sessionInput, type SessionForm as Values } from "@/lib/judging/ballot/schema";

type Props = {
  values: Values;
  units: readonly { readonly id: string; readonly name: string }[];
};

type FigureName = "seats" | "quorumPart" | "quorumWhole" | "passPart" | "passWhole";

/** What is put to the vote and by which rules. A new vote leads to its page; a draft stays on it. */
export function SessionForm({ values, units }: Props) {
  const router = useRouter();
  const [done, setDone] = useState<string | null>(null);
  const { form, send, errors } = useActionForm(
    sessionInput,
    (typed) => saveSessionAction({ ...typed, id: values.id, version: values.version }),
    {
      defaultValues: values,
      onDone: ({ id }) => {
        if (values.id === null) router.push(`/lam-viec/khoi-cum/${values.blocCode}/suy-ton/${id}`);
        else setDone("Đã lưu phần chuẩn bị. Danh sách bỏ phiếu là các thành viên hôm nay.");
      },
    },
  );
  const { errors: wrong, isSubmitting, submitCount } = form.formState;
  const figure = (name: FigureName, label: string, hint?: string) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <NumberField
          {...field}
          label={label}
          {...(hint && { hint })}
          error={wrong[name]?.message}
          inputMode="numeric"
          optional={name === "seats"}
          className="max-w-28"
        />
      )}
    />
  );
  return (
    <StayingForm
      done={done}
      onTry={() => setDone(null)}
      send={send}
      errors={errors}
      attempt={submitCount}
      className="max-w-3xl"
    >
      <TextField
        {...form.register("title")}
        label="Tên phiên bỏ phiếu"
        hint="Ví dụ: Suy tôn đơn vị đề nghị tặng Cờ thi đua của Bộ năm 2021"
        error={wrong.title?.message}
      />
      <TextArea
        {...form.register("purpose")}
        label="Nội dung xin ý kiến"
        hint="In trên phiếu và trong biên bản kiểm phiếu."
        error={wrong.purpose?.message}
        rows={3}
        maxLength={1_000}
      />
      <FieldGroup
        id="candidateIds"
        label="Đơn vị đưa vào phiếu"
        hint="Đơn vị có tên trên phiếu không biểu quyết cho chính mình."
        error={wrong.candidateIds?.message}
      >
        <div className="grid sm:grid-cols-2">
          {units.map((unit) => (
            <Checkbox
              {...form.register("candidateIds")}
              key={unit.id}
              id={`candidate-${unit.id}`}
              value={unit.id}
              label={unit.name}
            />
          ))}
        </div>
      </FieldGroup>
      {figure("seats", "Số đơn vị được chọn", "Để trống nếu không giới hạn.")}
      <fieldset className="grid gap-5">
        <legend className="mb-3 text-lg font-bold">
          Thể lệ <span className="font-normal text-muted">(cần xác nhận với Khối, Cụm)</span>
        </legend>
        <div className="grid items-start gap-5 sm:grid-cols-4">
          {figure("quorumPart", "Có mặt ít nhất")}
          {figure("quorumWhole", "trên")}
          {figure("passPart", "Đồng ý ít nhất")}
          {figure("passWhole", "trên")}
        </div>
        <RadioGroup
          {...form.register("denominator")}
          label="Tỷ lệ đồng ý tính trên"
          error={wrong.denominator?.message}
          choices={DENOMINATORS.map((value) => ({ value, label: DENOMINATOR_LABEL[value] }))}
        />
        <Checkbox
          {...form.register("recusedCounted")}
          label="Thành viên không biểu quyết ở một dòng vẫn tính vào tổng số của dòng đó"
        />
        <Checkbox
          {...form.register("writtenVotes")}
          label="Thành viên vắng mặt được gửi ý kiến bằng văn bản"
          hint="Phiếu này do người điều hành nhập, nên không kín với người nhập."
        />
        <Checkbox
          {...form.register("breaksTies")}
          label="Số phiếu đồng ý dùng để xếp hạng khi các đơn vị bằng điểm"
        />
      </fieldset>
      <fieldset className="grid gap-5 sm:grid-cols-2">
        <legend className="mb-3 text-lg font-bold">Ghi trong biên bản</legend>
        <TextField
          {...form.register("place")}
          label="Địa điểm họp"
          error={wrong.place?.message}
          optional
        />
        <TextField
          {...form.register("chair")}
          label="Người chủ trì"
          error={wrong.chair?.message}
          optional
        />
        <TextField
          {...form.register("secretary")}
          label="Thư ký"
          error={wrong.secretary?.message}
          optional
        />
        <TextField
          {...form.register("tellers")}
          label="Tổ kiểm phiếu"
          hint="Trưởng tổ đứng đầu; các tên cách nhau bằng dấu chấm phẩy."
          error={wrong.tellers?.message}
          optional
        />
      </fieldset>
      <div>
        <SubmitButton icon="check" pending={isSubmitting} pendingLabel="Đang lưu…">
          {values.id === null ? "Lập phiên bỏ phiếu" : "Lưu phần chuẩn bị"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
