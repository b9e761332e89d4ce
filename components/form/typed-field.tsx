"use client";

import { type ComponentProps, useState } from "react";
import { CONTROL, Field, type FieldFace, wire } from "./field";

type Props<V> = FieldFace & {
  name: string;
  id?: string;
  value: V | string | null;
  /** Called with the value once the text reads as one, null when emptied, else with the text as typed. */
  onChange: (value: V | string | null) => void;
  parse: (text: string) => V | null;
  format: (value: V | string) => string;
  wrapperClass?: string;
} & Omit<
    ComponentProps<"input">,
    "name" | "id" | "value" | "onChange" | "aria-describedby" | "aria-invalid"
  >;

/**
 * A box whose text stands for something else. While one types, the text is left alone; on leaving, it is written in the
 * official form. What does not read is handed on as typed, so that the schema refuses it and nothing is lost.
 */
export function TypedField<V>({
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass,
  name,
  id = name,
  value,
  onChange,
  onBlur,
  parse,
  format,
  wrapperClass,
  className = "",
  ...rest
}: Props<V>) {
  const [typing, setTyping] = useState<string | null>(null);
  const face = { hint, error, remark, closed };
  return (
    <Field
      id={id}
      label={label}
      optional={optional ?? false}
      {...(labelClass && { labelClass })}
      {...face}
      {...(wrapperClass && { className: wrapperClass })}
    >
      <input
        {...rest}
        {...wire(id, face)}
        {...(closed && { readOnly: true })}
        type="text"
        name={name}
        autoComplete="off"
        value={typing ?? (value === null ? "" : format(value))}
        onChange={(event) => {
          const text = event.target.value;
          setTyping(text);
          onChange(text.trim() === "" ? null : (parse(text) ?? text));
        }}
        onBlur={(event) => {
          setTyping(null);
          onBlur?.(event);
        }}
        className={`${CONTROL} ${className}`}
      />
    </Field>
  );
}
