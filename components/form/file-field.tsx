import type { ComponentProps } from "react";
import { CONTROL, Field, type FieldFace, wire } from "./field";

type Props = FieldFace & { name: string; id?: string } & Omit<
    ComponentProps<"input">,
    "name" | "id" | "type" | "aria-describedby" | "aria-invalid"
  >;

/** A file to send. Say in the hint what kinds and what size are taken; the server judges by content. */
export function FileField({
  label,
  hint,
  error,
  optional,
  remark,
  name,
  id = name,
  // No file is there to begin with.
  defaultValue: _,
  className = "",
  ...rest
}: Props) {
  const face = { hint, error, remark };
  return (
    <Field id={id} label={label} optional={optional ?? false} {...face}>
      <input
        {...rest}
        {...wire(id, face)}
        type="file"
        name={name}
        className={`${CONTROL} border-dashed file:mr-4 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-solid file:border-edge file:bg-sunken file:px-3 file:font-semibold file:text-ink ${className}`}
      />
    </Field>
  );
}
