import type { ComponentProps, ReactNode } from "react";
import { CHOICE_LINE, type FieldFace, FieldGroup, TICK, wire } from "./field";

type Props = FieldFace & {
  name: string;
  id?: string;
  /** The choices stand as they lie in a picture: three in a row. */
  square?: boolean;
  choices: { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[];
} & Omit<
    ComponentProps<"input">,
    "name" | "id" | "type" | "value" | "aria-describedby" | "aria-invalid"
  >;

/** One of a few; spread `register(name)` into it. */
export function RadioGroup({
  label,
  hint,
  error,
  optional,
  remark,
  name,
  id = name,
  choices,
  square = false,
  defaultValue,
  ...rest
}: Props) {
  return (
    <FieldGroup
      id={id}
      label={label}
      optional={optional ?? false}
      hint={hint}
      error={error}
      remark={remark}
    >
      <div className={square ? "grid grid-cols-3 gap-x-3" : "contents"}>
        {choices.map((choice, index) => {
          const choiceId = `${id}-${index}`;
          return (
            <div key={choice.value}>
              <label htmlFor={choiceId} className={CHOICE_LINE}>
                <input
                  {...rest}
                  {...wire(choiceId, { hint: choice.hint })}
                  type="radio"
                  name={name}
                  value={choice.value}
                  disabled={choice.disabled ?? rest.disabled}
                  {...(defaultValue !== undefined && {
                    defaultChecked: defaultValue === choice.value,
                  })}
                  className={TICK}
                />
                <span className="min-w-0">{choice.label}</span>
              </label>
              {choice.hint && (
                <div id={`${choiceId}-hint`} className="ml-9 text-sm text-muted">
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
