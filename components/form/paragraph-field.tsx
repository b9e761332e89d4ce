"use client";

import type { ChangeEvent, ComponentProps, KeyboardEvent } from "react";
import { TextArea } from "./text-area";

type Props = Omit<ComponentProps<typeof TextArea>, "rows" | "className" | "onKeyDown">;

/** Lines pasted in become one, and Enter sends the form, as in a box of one line. */
function joinLines(event: ChangeEvent<HTMLTextAreaElement>) {
  const { value } = event.target;
  if (/[\r\n]/.test(value)) event.target.value = value.replace(/\s*[\r\n]+\s*/g, " ");
}

function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** One text without breaks that may be longer than a line: it is seen whole, in as many lines as it takes. */
export function ParagraphField({ onChange, ...rest }: Props) {
  return (
    <TextArea
      {...rest}
      rows={2}
      className="min-h-target field-sizing-content resize-none"
      onKeyDown={sendOnEnter}
      onChange={(event) => {
        joinLines(event);
        onChange?.(event);
      }}
    />
  );
}
