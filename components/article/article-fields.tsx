"use client";

import type { UseFormRegisterReturn } from "react-hook-form";
import { ParagraphField } from "@/components/form/paragraph-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { countWords, LEAD_WORDS } from "@/lib/campaign/article/rules";
import type { RichText } from "@/lib/platform/shared/rich-text";
import { type Photo, PhotoField } from "./photo-field";
import { type EditorWorld, RichTextField } from "./rich-text-field";

type Line = "kicker" | "title" | "lead";

type Props = {
  /** react-hook-form's `register` of the three lines. */
  lines: Record<Line, UseFormRegisterReturn>;
  lead: string;
  body: RichText;
  /** Grows when the body was replaced from outside. */
  round: number;
  onBody: (body: RichText) => void;
  photo: Photo;
  onPhoto: (field: keyof Photo, value: string | null) => void;
  photoSource: string | null;
  errorAt: (field: Line | "body" | keyof Photo) => string | undefined;
  world: EditorWorld;
};

/** The fields of every text for the public: chuyên mục, title, sapo, text, photo. */
export function ArticleFields(props: Props) {
  const { lines, lead, body, round, onBody, photo, onPhoto, photoSource, errorAt, world } = props;
  const words = countWords(lead);
  return (
    <>
      <TextField {...lines.kicker} error={errorAt("kicker")} label="Chuyên mục" />
      <ParagraphField {...lines.title} error={errorAt("title")} label="Tiêu đề" />
      <TextArea
        {...lines.lead}
        error={errorAt("lead")}
        label="Đoạn mở đầu (sapo)"
        hint={`Tối đa ${LEAD_WORDS} chữ. Hiện có ${words} chữ${words > LEAD_WORDS ? `, quá ${words - LEAD_WORDS} chữ` : ""}.`}
        rows={4}
      />
      <RichTextField
        key={round}
        name="body"
        value={body}
        onChange={onBody}
        error={errorAt("body")}
        world={world}
      />
      <PhotoField value={photo} onChange={onPhoto} errorAt={errorAt} source={photoSource} />
    </>
  );
}
