"use client";

import { Controller } from "react-hook-form";
import { ArticleForm, type ArticleFormProps } from "@/components/article/article-form";
import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { saveAnnouncementAction } from "@/lib/campaign/announcement/actions";
import { type AnnouncementInput, announcementInput } from "@/lib/campaign/announcement/schema";
import { errorAt } from "./edition-frame";
import { useEdition } from "./use-edition";

type Props = ArticleFormProps & { initial: AnnouncementInput };

/** The announcement's own text, its picture, its document's number and date. */
export function AnnouncementForm({ initial, ...rest }: Props) {
  const edition = useEdition({
    schema: announcementInput,
    action: saveAnnouncementAction,
    defaultValues: initial,
    storageKey: `bien-tap:${initial.year}:bai`,
    sketch: rest.sketch,
  });
  const { form, errors } = edition;
  const { register, control } = form;
  const at = (field: keyof AnnouncementInput) => errorAt(errors, field);
  return (
    <ArticleForm {...rest} edition={edition}>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-semibold">Văn bản phát động</legend>
        <TextField
          {...register("number")}
          error={at("number")}
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
              error={at("signedOn")}
            />
          )}
        />
      </fieldset>
    </ArticleForm>
  );
}
