"use client";

import { Controller, useWatch } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { saveAnnouncementAction } from "@/lib/campaign/announcement/actions";
import { type AnnouncementInput, announcementInput } from "@/lib/campaign/announcement/schema";
import { countWords, LEAD_WORDS } from "@/lib/campaign/article/rules";
import { EditionFrame, errorAt } from "./edition-frame";
import { useEdition } from "./use-edition";

type Props = { initial: AnnouncementInput; sketch: boolean };

/** The announcement's own text, its picture's words, its document's number and date. */
export function AnnouncementForm({ initial, sketch }: Props) {
  const edition = useEdition({
    schema: announcementInput,
    action: saveAnnouncementAction,
    defaultValues: initial,
    storageKey: `bien-tap:${initial.year}:bai`,
    sketch,
  });
  const { form, errors } = edition;
  const { register, control, formState } = form;
  const lead = useWatch({ control, name: "lead" });
  const words = countWords(lead ?? "");
  const at = (field: keyof AnnouncementInput) => ({ error: errorAt(errors, field) });
  return (
    <EditionFrame
      edition={edition}
      attempt={formState.submitCount}
      busy={formState.isSubmitting}
      sketch={sketch}
    >
      <TextField {...register("kicker")} {...at("kicker")} label="Chuyên mục" />
      <TextField {...register("title")} {...at("title")} label="Tiêu đề" />
      <TextArea
        {...register("lead")}
        {...at("lead")}
        label="Đoạn mở đầu (sapo)"
        hint={`Tối đa ${LEAD_WORDS} chữ. Hiện có ${words} chữ${words > LEAD_WORDS ? `, quá ${words - LEAD_WORDS} chữ` : ""}.`}
        rows={4}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-semibold">Ảnh</legend>
        <TextField {...register("photoCaption")} {...at("photoCaption")} label="Chú thích ảnh" />
        <TextField
          {...register("photoCredit")}
          {...at("photoCredit")}
          label="Nguồn ảnh"
          className="max-w-md"
        />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-semibold">Văn bản phát động</legend>
        <TextField
          {...register("number")}
          {...at("number")}
          label="Số, ký hiệu"
          hint="Để trống khi chưa biết; trang công khai ghi “đang cập nhật”."
          optional
          className="max-w-md"
        />
        <Controller
          control={control}
          name="signedOn"
          render={({ field }) => (
            <DateField
              name={field.name}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              label="Ngày ký"
              optional
              {...at("signedOn")}
            />
          )}
        />
      </fieldset>
    </EditionFrame>
  );
}
