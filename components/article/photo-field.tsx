"use client";

import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { MediaRow } from "@/lib/campaign/media/queries";
import { PictureDialog } from "./editor/picture-dialog";

export type Photo = {
  readonly photoId: string | null;
  readonly photoAlt: string;
  readonly photoCaption: string;
  readonly photoCredit: string;
};

type Props = {
  value: Photo;
  onChange: (field: keyof Photo, value: string | null) => void;
  errorAt: (field: keyof Photo) => string | undefined;
  /** The stored file of the photo that the text has now. */
  source: string | null;
};

const LINES = [
  { name: "photoAlt", label: "Chữ thay ảnh", hint: "Tả ảnh cho người không nhìn thấy ảnh." },
  { name: "photoCaption", label: "Chú thích ảnh", hint: undefined },
  { name: "photoCredit", label: "Nguồn ảnh", hint: undefined },
] as const;

/** The photo at the head of a text: chosen from the library, its words its own. */
export function PhotoField({ value, onChange, errorAt, source }: Props) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<MediaRow | null>(null);
  const file = chosen?.id === value.photoId ? chosen.fileId : source;
  // Without a photo a drawn one stands in its place, under words that may have been written before.
  const described = value.photoId !== null || LINES.some(({ name }) => value[name] !== "");
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-lg font-semibold">Ảnh đầu bài</legend>
      {value.photoId !== null && file !== null && (
        <picture>
          <img src={`/api/tep/${file}`} alt={value.photoAlt} className="h-auto max-w-xs" />
        </picture>
      )}
      <div className="flex flex-wrap gap-3">
        <Button icon="search" onClick={() => setOpen(true)}>
          {value.photoId === null ? "Chọn ảnh" : "Chọn ảnh khác"}
        </Button>
        {value.photoId !== null && (
          <Button icon="trash" onClick={() => onChange("photoId", null)}>
            Bỏ ảnh
          </Button>
        )}
      </div>
      {(described ? LINES : []).map(({ name, label, hint }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          optional={name !== "photoAlt" || value.photoId === null}
          value={value[name]}
          onChange={(event) => onChange(name, event.target.value)}
          error={errorAt(name)}
        />
      ))}
      {open && (
        <PictureDialog
          open
          onClose={() => setOpen(false)}
          onChoose={(picture) => {
            setChosen(picture);
            onChange("photoId", picture.id);
            onChange("photoAlt", picture.alt);
            onChange("photoCaption", picture.caption);
            onChange("photoCredit", picture.credit);
            setOpen(false);
          }}
        />
      )}
    </fieldset>
  );
}
