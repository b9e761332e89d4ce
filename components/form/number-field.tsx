"use client";

import type { ComponentProps } from "react";
import { formatNumber, parseNumber } from "@/lib/platform/shared/vietnamese";
import { TypedField } from "./typed-field";

type Props = Omit<ComponentProps<typeof TypedField<number>>, "parse" | "format">;

const show = (value: number | string) => (typeof value === "number" ? formatNumber(value) : value);

/** A figure typed as 1.234,5; its value is a number, null when empty, or the text when it is no number. For a Controller. */
export function NumberField({ className = "max-w-44", ...rest }: Props) {
  return (
    <TypedField<number>
      {...rest}
      className={`text-right tabular-nums ${className}`}
      inputMode="decimal"
      parse={parseNumber}
      format={show}
    />
  );
}
