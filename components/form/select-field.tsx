import type { ComponentProps } from "react";
import { CONTROL, Field, type FieldFace, wire } from "./field";

export type Choice = { value: string; label: string; disabled?: boolean };
type ChoiceGroup = { label: string; choices: Choice[] };

type Props = FieldFace & {
  name: string;
  id?: string;
  choices: (Choice | ChoiceGroup)[];
  /** The empty first line; null leaves it out. */
  placeholder?: string | null;
  wrapperClass?: string;
} & Omit<
    ComponentProps<"select">,
    "name" | "id" | "children" | "aria-describedby" | "aria-invalid"
  >;

const line = ({ value, label, disabled }: Choice) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** A short list of choices; beyond a dozen, or with long names, use the combobox. A closed one is told its value. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass,
  name,
  id = name,
  choices,
  placeholder = "Chọn…",
  wrapperClass,
  className = "",
  ...rest
}: Props) {
  const face = { hint, error, remark, closed };
  // A select knows no read-only: it stays reachable, and offers nothing but what it holds.
  const choiceOf = (choice: Choice) =>
    line({ ...choice, disabled: choice.disabled || (!!closed && choice.value !== rest.value) });
  return (
    <Field
      id={id}
      label={label}
      optional={optional ?? false}
      {...(labelClass && { labelClass })}
      {...face}
      {...(wrapperClass && { className: wrapperClass })}
    >
      <select
        {...rest}
        {...wire(id, face)}
        {...(closed && { "data-closed": true })}
        name={name}
        className={`${CONTROL} ${className}`}
      >
        {placeholder !== null && choiceOf({ value: "", label: placeholder })}
        {choices.map((choice) =>
          "choices" in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map(choiceOf)}
            </optgroup>
          ) : (
            choiceOf(choice)
          ),
        )}
      </select>
    </Field>
  );
}
