import type { ComponentProps, ReactNode } from "react";
import { CHOICE_LINE, FieldError, TICK, wire } from "./field";

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  name: string;
  id?: string;
  /** "on" where it is ticked to begin with, as a form sends it. */
  defaultValue?: string;
} & Omit<
  ComponentProps<"input">,
  "name" | "id" | "type" | "defaultValue" | "aria-describedby" | "aria-invalid"
>;

/** One thing to agree to or to mark. */
export function Checkbox({
  label,
  hint,
  error,
  name,
  id = name,
  defaultValue,
  className = "",
  ...rest
}: Props) {
  return (
    <div className={`${error ? "border-l-4 border-danger pl-3" : ""} ${className}`}>
      <label htmlFor={id} className={CHOICE_LINE}>
        <input
          {...(defaultValue !== undefined && { defaultChecked: defaultValue === "on" })}
          {...rest}
          {...wire(id, { hint, error })}
          type="checkbox"
          name={name}
          className={TICK}
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <div id={`${id}-hint`} className="ml-9 text-sm text-muted">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
