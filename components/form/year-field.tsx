"use client";

import type { ComponentProps } from "react";
import { TypedField } from "./typed-field";

type Props = Omit<ComponentProps<typeof TypedField<number>>, "parse" | "format">;

const read = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : null);

/** A year, four digits without a point between them; its value is a number, null when empty, or the text when it is no year. For a Controller. */
export function YearField({ className = "max-w-32", ...rest }: Props) {
  return (
    <TypedField<number>
      {...rest}
      className={`tabular-nums ${className}`}
      inputMode="numeric"
      parse={read}
      format={String}
    />
  );
}
