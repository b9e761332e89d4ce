import type { ComponentProps } from "react";
import { CONTROL, Field, type FieldFace, wire } from "./field";

type Props = FieldFace & { name: string; id?: string; wrapperClass?: string } & Omit<
    ComponentProps<"input">,
    "name" | "id" | "aria-describedby" | "aria-invalid"
  >;

/** One line of text. Spread react-hook-form's `register(name)` into it, or give it name and defaultValue. */
export function TextField({
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass,
  name,
  id = name,
  wrapperClass,
  className = "",
  type = "text",
  ...rest
}: Props) {
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
        type={type}
        name={name}
        className={`${CONTROL} ${className}`}
      />
    </Field>
  );
}
