"use client";

import { type ClipboardEvent, useId } from "react";
import { type Table, tableOfPage, tableOfText } from "@/lib/platform/shared/table";

type Props = { hint: string; onPaste: (event: ClipboardEvent<HTMLElement>) => void };

/** A box that takes a table from the clipboard and keeps nothing of it itself. */
export function PasteBox({ hint, onPaste }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Dán bảng vào đây
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {hint}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={4}
        value=""
        onChange={() => undefined}
        onPaste={onPaste}
        className="mt-1 w-full rounded border-2 border-dashed border-edge bg-surface px-3 py-2"
      />
    </div>
  );
}

/** The table that the clipboard holds, as Excel, Word or a page gives it; null for a word or two. */
export function tableFrom(data: DataTransfer): Table | null {
  const page = data.getData("text/html");
  const found = page.includes("<t")
    ? tableOfPage(new DOMParser().parseFromString(page, "text/html"))
    : null;
  const table = found ?? tableOfText(data.getData("text/plain"));
  const filled = table.filter((row) => row.some((cell) => cell !== ""));
  return filled.length > 1 || (filled[0]?.length ?? 0) > 1 ? filled : null;
}
