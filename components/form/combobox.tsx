"use client";

import { type KeyboardEvent, type Ref, useId, useMemo, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { formatNumber, matchesFolded } from "@/lib/platform/shared/vietnamese";
import { CONTROL, Field, type FieldFace, wire } from "./field";

export type ComboboxOption = {
  value: string;
  label: string;
  /** A second line, and a second thing to search by: a code, a unit. */
  detail?: string;
  /** Searched by, not shown: other names of the same thing. */
  keywords?: string;
  /** Shown but not to be chosen, with the reason. */
  refused?: string;
};

type Props = FieldFace & {
  name: string;
  id?: string;
  options: readonly ComboboxOption[];
  /** "" when nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
};

/** More than this is not read, it is narrowed by typing. */
const SHOWN = 60;

/**
 * Choose one by typing part of its name, with or without diacritics (ARIA 1.2 combobox, list autocomplete).
 * Arrows move, Enter chooses, Escape closes and then clears; what was typed but not chosen goes back to the choice.
 * Works with a Controller: spread its `field` in.
 */
export function Combobox({
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass,
  name,
  id = name,
  options,
  value,
  onChange,
  onBlur,
  ref,
  placeholder = "Gõ để tìm…",
  disabled = false,
  className = "",
}: Props) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const chosen = options.find((option) => option.value === value);
  const found = useMemo(() => {
    if (!typed) return options;
    return options.filter((option) =>
      matchesFolded(`${option.label} ${option.detail ?? ""} ${option.keywords ?? ""}`, typed),
    );
  }, [options, typed]);
  const shown = found.slice(0, SHOWN);
  const hidden = found.length - shown.length;
  const optionId = (index: number) => `${listId}-${index}`;

  function show(at: number) {
    setOpen(true);
    setActive(at);
    requestAnimationFrame(() =>
      document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" }),
    );
  }

  function close() {
    setOpen(false);
    setActive(-1);
    setTyped(null);
  }

  function choose(option: ComboboxOption | undefined) {
    if (!option || option.refused) return;
    onChange(option.value);
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (closed) return;
    const last = shown.length - 1;
    switch (event.key) {
      case "ArrowDown":
        event.preventDefault();
        return show(
          open
            ? active >= last
              ? 0
              : active + 1
            : Math.max(
                0,
                shown.findIndex((o) => o.value === value),
              ),
        );
      case "ArrowUp":
        event.preventDefault();
        return show(open && active > 0 ? active - 1 : last);
      case "Enter":
        if (!open || active < 0) return;
        event.preventDefault();
        return choose(shown[active]);
      case "Escape":
        if (open || typed !== null) return close();
        return onChange("");
    }
  }

  const face = { hint, error, remark, closed };
  return (
    <Field
      id={id}
      label={label}
      optional={optional ?? false}
      {...(labelClass && { labelClass })}
      {...face}
    >
      <div className="relative">
        <input type="hidden" name={name} value={value} />
        <input
          {...wire(id, face)}
          ref={ref}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
          placeholder={placeholder}
          disabled={disabled}
          value={typed ?? chosen?.label ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(event.target.value ? 0 : -1);
            if (event.target.value === "") onChange("");
          }}
          onClick={() => setOpen(!closed)}
          {...(closed && { readOnly: true })}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            onBlur?.();
          }}
          className={`${CONTROL} ${className} pr-11`}
        />
        <Icon
          name="chevron"
          className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-muted"
        />
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={typeof label === "string" ? label : "Danh sách lựa chọn"}
          hidden={!open || shown.length === 0}
          className="absolute z-30 mt-1 max-h-80 w-full overflow-y-auto rounded border-2 border-ink bg-surface shadow-lg"
        >
          {open &&
            shown.map((option, index) => (
              // The input keeps the focus and the keyboard; the mouse is the only thing that reaches an option itself.
              <div
                key={option.value}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={option.value === value}
                aria-disabled={option.refused ? true : undefined}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
                onMouseMove={() => setActive(index)}
                className={`flex min-h-target cursor-pointer items-center gap-2 px-3 py-2 leading-snug aria-disabled:cursor-not-allowed ${
                  index === active ? "bg-info-soft outline-2 -outline-offset-2 outline-info" : ""
                }`}
              >
                <span className="min-w-0 grow">
                  <span className={option.refused ? "text-muted" : ""}>{option.label}</span>
                  {option.detail && (
                    <span className="block text-sm text-muted">{option.detail}</span>
                  )}
                  {option.refused && (
                    <span className="block text-sm text-warning-ink">{option.refused}</span>
                  )}
                </span>
                {option.value === value && <Icon name="check" className="size-5 text-success" />}
              </div>
            ))}
        </div>
        {open && shown.length === 0 && (
          <p className="absolute z-30 mt-1 w-full rounded border-2 border-ink bg-surface px-3 py-3 text-muted shadow-lg">
            Không tìm thấy “{typed}”. Đề nghị thử từ khác.
          </p>
        )}
        <p role="status" className="sr-only">
          {open &&
            (shown.length === 0 ? "Không có kết quả" : `${formatNumber(found.length)} kết quả`)}
        </p>
      </div>
      {open && hidden > 0 && (
        <p className="mt-1 text-sm text-muted">
          Còn {formatNumber(hidden)} kết quả nữa, hãy gõ thêm để thu hẹp.
        </p>
      )}
    </Field>
  );
}
