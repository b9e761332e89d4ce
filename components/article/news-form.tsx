"use client";

import { useWatch } from "react-hook-form";
import { errorAt } from "@/components/campaign/edition-frame";
import { useEdition } from "@/components/campaign/use-edition";
import { CHOICE_LINE, FieldGroup, TICK } from "@/components/form/field";
import { TextField } from "@/components/form/text-field";
import { saveNewsAction } from "@/lib/campaign/article/actions";
import { type NewsInput, newsInput } from "@/lib/campaign/article/schema";
import { ArticleForm, type ArticleFormProps } from "./article-form";

type Props = ArticleFormProps & {
  initial: NewsInput;
  /** The campaigns' contents among which those that it tells of are chosen. */
  contents: readonly { readonly id: string; readonly label: string }[];
};

/** A piece of news: its text, its address, where its facts came from, what it tells of. */
export function NewsForm({ initial, contents, ...rest }: Props) {
  const edition = useEdition({
    schema: newsInput,
    action: saveNewsAction,
    defaultValues: initial,
    storageKey: `bien-tap:tin:${initial.id}`,
    sketch: rest.sketch,
  });
  const { form, errors } = edition;
  const { register, control, setValue } = form;
  const typed = { ...initial, ...useWatch({ control }) } as NewsInput;
  const at = (field: keyof NewsInput) => errorAt(errors, field);
  const toggle = (id: string, chosen: boolean) =>
    setValue(
      "contentIds",
      chosen ? [...typed.contentIds, id] : typed.contentIds.filter((one) => one !== id),
    );
  return (
    <ArticleForm {...rest} edition={edition}>
      <TextField
        {...register("slug")}
        error={at("slug")}
        label="Đường dẫn"
        hint={`Trang công khai: /tin-tuc/${typed.slug}. Đổi đường dẫn thì đường dẫn cũ tự dẫn sang đường dẫn mới.`}
        className="max-w-2xl"
      />
      <TextField
        {...register("sourceUrl")}
        error={at("sourceUrl")}
        label="Nguồn thông tin"
        hint="Địa chỉ trang mà tin được viết lại theo, ghi ở cuối bài."
        optional
        inputMode="url"
        className="max-w-2xl"
      />
      {contents.length > 0 && (
        <FieldGroup
          id="contentIds"
          label="Nội dung thi đua liên quan"
          optional
          error={at("contentIds")}
        >
          {contents.map(({ id, label }) => (
            <label key={id} className={CHOICE_LINE}>
              <input
                type="checkbox"
                checked={typed.contentIds.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
                className={TICK}
              />
              <span className="min-w-0">{label}</span>
            </label>
          ))}
        </FieldGroup>
      )}
    </ArticleForm>
  );
}
