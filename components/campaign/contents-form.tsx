"use client";

import { ParagraphField } from "@/components/form/paragraph-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { saveContentsAction } from "@/lib/campaign/campaign/actions";
import { type ContentsInput, contentsInput } from "@/lib/campaign/campaign/schema";
import { EditionFrame, errorAt } from "./edition-frame";
import { useEdition } from "./use-edition";

type Props = { initial: ContentsInput; sketch: boolean; waits: boolean };

/** The campaign's theme and its contents. */
export function ContentsForm({ initial, sketch, waits }: Props) {
  const edition = useEdition({
    schema: contentsInput,
    action: saveContentsAction,
    defaultValues: initial,
    storageKey: `bien-tap:${initial.year}:noi-dung`,
    sketch,
  });
  const { form, errors } = edition;
  const { register } = form;
  return (
    <EditionFrame edition={edition} sketch={sketch} waits={waits}>
      <ParagraphField {...register("theme")} error={errorAt(errors, "theme")} label="Chủ đề" />
      <TextField
        {...register("launchedBy")}
        error={errorAt(errors, "launchedBy")}
        label="Người phát động"
        hint="Chức vụ và họ tên"
      />
      <TextArea
        {...register("occasion")}
        error={errorAt(errors, "occasion")}
        label="Dịp phát động"
        rows={3}
        optional
      />
      {initial.contents.map(({ code }, index) => (
        <fieldset key={code} className="grid gap-4 rounded border border-line p-5">
          <legend className="px-2 text-lg font-semibold">Nội dung {index + 1}</legend>
          <ParagraphField
            {...register(`contents.${index}.title`)}
            error={errorAt(errors, `contents.${index}.title`)}
            label="Tên nội dung"
          />
          <TextArea
            {...register(`contents.${index}.body`)}
            error={errorAt(errors, `contents.${index}.body`)}
            label="Diễn giải"
            hint="Để một dòng trống giữa hai đoạn."
            rows={6}
          />
        </fieldset>
      ))}
    </EditionFrame>
  );
}
