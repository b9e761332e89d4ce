"use client";

import { useEffect, useId, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { FormError } from "./form-errors";

type Props = {
  errors: FormError[];
  /** Grows with each attempt to send, so that the focus comes back here each time (react-hook-form's `submitCount`). */
  attempt?: number;
  title?: string;
};

/** What has to be mended, at the top, with links to where. It takes the focus when it appears. */
export function ErrorSummary({ errors, attempt = 0, title }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const present = errors.length > 0;

  useEffect(() => {
    if (present && attempt >= 0) box.current?.focus();
  }, [present, attempt]);

  if (!present) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="rounded border-[3px] border-danger bg-surface p-5"
    >
      <h2 id={titleId} className="flex items-start gap-2 text-lg text-danger-ink">
        <Icon name="warning" className="mt-1 size-5" />
        {title ?? `Có ${formatNumber(errors.length)} chỗ cần xem lại`}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                className="font-semibold text-danger-ink"
                onClick={(event) => {
                  const target = focusTarget(field);
                  if (!target) return;
                  event.preventDefault();
                  target.focus();
                  target.scrollIntoView({ block: "center" });
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The field itself, or the first control of a group. */
function focusTarget(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  return found?.querySelector<HTMLElement>("input, select, textarea, button") ?? found;
}
