"use client";

import { Controller, useWatch } from "react-hook-form";
import { ArticleFields } from "@/components/article/article-fields";
import type { EditorWorld } from "@/components/article/rich-text-field";
import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { saveAnnouncementAction } from "@/lib/campaign/announcement/actions";
import { type AnnouncementInput, announcementInput } from "@/lib/campaign/announcement/schema";
import { EditionFrame, errorAt } from "./edition-frame";
import { useEdition } from "./use-edition";

type Props = {
  initial: AnnouncementInput;
  sketch: boolean;
  waits: boolean;
  world: EditorWorld;
  photoSource: string | null;
};

/** The announcement's own text, its picture, its document's number and date. */
export function AnnouncementForm({ initial, sketch, waits, world, photoSource }: Props) {
  const edition = useEdition({
    schema: announcementInput,
    action: saveAnnouncementAction,
    defaultValues: initial,
    storageKey: `bien-tap:${initial.year}:bai`,
    sketch,
  });
  const { form, errors } = edition;
  const { register, control, formState, setValue } = form;
  const typed = { ...initial, ...useWatch({ control }) } as AnnouncementInput;
  const at = (field: keyof AnnouncementInput) => errorAt(errors, field);
  return (
    <EditionFrame
      edition={edition}
      attempt={formState.submitCount}
      busy={formState.isSubmitting}
      sketch={sketch}
      waits={waits}
    >
      <ArticleFields
        lines={{ kicker: register("kicker"), title: register("title"), lead: register("lead") }}
        lead={typed.lead}
        body={typed.body}
        round={edition.round}
        onBody={(body) => setValue("body", body, { shouldDirty: true })}
        photo={typed}
        onPhoto={(field, value) => setValue(field, value ?? (field === "photoId" ? null : ""))}
        photoSource={photoSource}
        errorAt={at}
        world={world}
      />
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
    </EditionFrame>
  );
}
