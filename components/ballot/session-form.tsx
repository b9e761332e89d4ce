"use client";

import { useRouter } from "next/navigation";
import { FormProvider } from "react-hook-form";
import { Checkbox } from "@/components/form/checkbox";
import { FieldGroup } from "@/components/form/field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { saveSessionAction } from "@/lib/judging/ballot/actions";
import { sessionInput, type SessionForm as Values } from "@/lib/judging/ballot/schema";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

import { AskedFields, Figure, MinutesFields, RuleFields } from "./draft-fields";

type Props = {
  values: Values;
  units: readonly { readonly id: string; readonly name: string }[];
  /** Flags of the Ministry allotted to the bloc; null while no number is set. */
  allotted?: number | null;
};

/** What is put to the vote and by which rules. A new vote leads to its page; a draft stays on it. */
export function SessionForm({ values, units, allotted = null }: Props) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(
    sessionInput,
    (typed) => saveSessionAction({ ...typed, id: values.id, version: values.version }),
    {
      defaultValues: values,
      done: () =>
        values.id === null
          ? null
          : "Đã lưu phần chuẩn bị. Danh sách bỏ phiếu là các thành viên hôm nay.",
      onDone: ({ id }) => {
        if (values.id === null) router.push(`/lam-viec/khoi-cum/${values.blocCode}/suy-ton/${id}`);
      },
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-3xl">
      <FormProvider {...form}>
        <AskedFields example="Ví dụ: Suy tôn đơn vị đề nghị tặng Cờ thi đua của Bộ năm 2021" />
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
        <Figure
          name="seats"
          label="Số đơn vị được chọn"
          hint={
            allotted === null
              ? "Để trống nếu không giới hạn."
              : `Bộ phân bổ ${formatNumber(allotted)} Cờ thi đua của Bộ. Để trống nếu không giới hạn.`
          }
        />
        <fieldset className="grid gap-5">
          <legend className="mb-3 text-lg font-bold">
            Thể lệ <span className="font-normal text-muted">(cần xác nhận với Khối, Cụm)</span>
          </legend>
          <RuleFields />
          <Checkbox
            {...form.register("breaksTies")}
            label="Số phiếu đồng ý dùng để xếp hạng khi các đơn vị bằng điểm"
          />
        </fieldset>
        <MinutesFields />
      </FormProvider>
      <div>
        <SubmitButton icon="check" pending={isSubmitting} pendingLabel="Đang lưu…">
          {values.id === null ? "Lập phiên bỏ phiếu" : "Lưu phần chuẩn bị"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
