"use client";

import type { ReactNode } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { EditionFrame, errorAt } from "@/components/campaign/edition-frame";
import type { useEdition } from "@/components/campaign/use-edition";
import type { Written } from "@/lib/campaign/article/rules";
import { ArticleFields } from "./article-fields";
import type { EditorWorld } from "./rich-text-field";

/** What a page hands to the form of either kind of text. */
export type ArticleFormProps = {
  /** Nobody has read it yet: it is saved as it is typed. */
  sketch: boolean;
  /** True where a saving waits for a second person. */
  waits: boolean;
  world: EditorWorld;
  photoSource: string | null;
};

type Own = Written & { readonly version: number };

type Props<I extends Own, O extends Own> = ArticleFormProps & {
  edition: ReturnType<typeof useEdition<I, O>>;
  /** The fields of its kind alone. */
  children: ReactNode;
};

/** The form of a text for the public: the fields that every text has, then those of its kind. */
export function ArticleForm<I extends Own, O extends Own>({
  edition,
  sketch,
  waits,
  world,
  photoSource,
  children,
}: Props<I, O>) {
  const { errors, round } = edition;
  // Of what its kind adds these fields know nothing.
  const { register, control, getValues, setValue } = edition.form as unknown as UseFormReturn<Own>;
  const typed = { ...getValues(), ...useWatch({ control }) } as Own;
  return (
    <EditionFrame edition={edition} sketch={sketch} waits={waits}>
      <ArticleFields
        lines={{ kicker: register("kicker"), title: register("title"), lead: register("lead") }}
        lead={typed.lead}
        body={typed.body}
        round={round}
        onBody={(body) => setValue("body", body, { shouldDirty: true })}
        photo={typed}
        onPhoto={(field, value) => setValue(field, value ?? (field === "photoId" ? null : ""))}
        photoSource={photoSource}
        errorAt={(field) => errorAt(errors, field)}
        world={world}
      />
      {children}
    </EditionFrame>
  );
}
