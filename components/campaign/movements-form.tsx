"use client";

import { ParagraphField } from "@/components/form/paragraph-field";
import { SelectField } from "@/components/form/select-field";
import { saveMovementsAction } from "@/lib/campaign/campaign/actions";
import { type MovementsInput, movementsInput } from "@/lib/campaign/campaign/schema";
import { CONFIDENCE_LABEL, CONFIDENCES } from "@/lib/platform/shared/confidence";
import { EditionFrame, errorAt } from "./edition-frame";
import { useEdition } from "./use-edition";

export const CONFIDENCE_CHOICES = CONFIDENCES.map((value) => ({
  value,
  label: CONFIDENCE_LABEL[value],
}));

type Props = { initial: MovementsInput; names: Record<number, string>; waits: boolean };

/** The decisions that launched the Prime Minister's movements, as far as they are known. */
export function MovementsForm({ initial, names, waits }: Props) {
  const edition = useEdition({
    schema: movementsInput,
    action: saveMovementsAction,
    defaultValues: initial,
    storageKey: `bien-tap:${initial.year}:phong-trao`,
    sketch: false,
  });
  const { form, errors } = edition;
  const { register } = form;
  return (
    <EditionFrame edition={edition} sketch={false} waits={waits}>
      {initial.movements.map(({ position }, index) => (
        <fieldset key={position} className="grid gap-4 rounded border border-line p-5">
          <legend className="px-2 text-lg font-semibold">“{names[position]}”</legend>
          <ParagraphField
            {...register(`movements.${index}.decision`)}
            error={errorAt(errors, `movements.${index}.decision`)}
            label="Quyết định của Thủ tướng Chính phủ"
            hint="Số, ngày ký, giai đoạn. Để trống khi chưa biết; trang công khai ghi “đang cập nhật”."
            optional
          />
          <SelectField
            {...register(`movements.${index}.confidence`)}
            error={errorAt(errors, `movements.${index}.confidence`)}
            label="Mức độ xác nhận"
            choices={CONFIDENCE_CHOICES}
            placeholder={null}
            className="max-w-md"
          />
          <ParagraphField
            {...register(`movements.${index}.note`)}
            error={errorAt(errors, `movements.${index}.note`)}
            label="Ghi chú"
            optional
          />
        </fieldset>
      ))}
    </EditionFrame>
  );
}
