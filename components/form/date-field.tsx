"use client";

import type { ComponentProps } from "react";
import { formatDay, isDay, parseDay } from "@/lib/platform/shared/dates";
import { TypedField } from "./typed-field";

type Props = Omit<ComponentProps<typeof TypedField<string>>, "parse" | "format">;

const show = (value: string) => (isDay(value) ? formatDay(value) : value);

/** A day typed as ngày/tháng/năm; its value is `yyyy-mm-dd`, null when empty, or the text when it is no day. For a Controller. */
export function DateField({ hint = "Ví dụ: 01/03/2021", className = "max-w-44", ...rest }: Props) {
  return (
    <TypedField<string>
      {...rest}
      hint={hint}
      className={className}
      inputMode="numeric"
      parse={parseDay}
      format={show}
    />
  );
}
