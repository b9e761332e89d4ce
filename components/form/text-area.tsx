"use client";

import { type ComponentProps, type Ref, useCallback, useState } from "react";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { CONTROL, Field, type FieldFace, wire } from "./field";
import { useScript } from "./use-script";

type Props = FieldFace & { name: string; id?: string; ref?: Ref<HTMLTextAreaElement> } & Omit<
    ComponentProps<"textarea">,
    "name" | "id" | "ref" | "aria-describedby" | "aria-invalid"
  >;

function hand(ref: Ref<HTMLTextAreaElement> | undefined, node: HTMLTextAreaElement | null) {
  if (typeof ref === "function") ref(node);
  else if (ref) ref.current = node;
}

/**
 * Several lines. With `maxLength` it counts what is left as one types; typing past it is allowed and told, never cut off.
 * Where no script counts it says how many there may be.
 */
export function TextArea({
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass,
  name,
  id = name,
  maxLength,
  rows = 5,
  ref,
  onInput,
  className = "",
  ...rest
}: Props) {
  const face = { hint, error, remark, closed };
  const [length, setLength] = useState(() => String(rest.value ?? rest.defaultValue ?? "").length);
  const { "aria-describedby": describedBy, ...wiring } = wire(id, face);

  const attach = useCallback(
    (node: HTMLTextAreaElement | null) => {
      hand(ref, node);
      if (node) setLength(node.value.length);
    },
    [ref],
  );

  const counting = useScript();
  const left = (maxLength ?? 0) - length;
  return (
    <Field
      id={id}
      label={label}
      optional={optional ?? false}
      {...(labelClass && { labelClass })}
      {...face}
    >
      <textarea
        {...rest}
        {...wiring}
        {...(closed && { readOnly: true })}
        aria-describedby={
          [describedBy, maxLength && `${id}-count`].filter(Boolean).join(" ") || undefined
        }
        name={name}
        rows={rows}
        ref={attach}
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          onInput?.(event);
        }}
        className={`${CONTROL} ${className}`}
      />
      {maxLength && (
        <p
          id={`${id}-count`}
          className={`mt-1 text-sm ${left < 0 ? "font-semibold text-danger-ink" : "text-muted"}`}
        >
          {!counting
            ? `Không quá ${formatNumber(maxLength)} ký tự`
            : left >= 0
              ? `Còn ${formatNumber(left)} ký tự`
              : `Quá ${formatNumber(-left)} ký tự, đề nghị rút gọn`}
        </p>
      )}
    </Field>
  );
}
