"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons of the decision; "Đóng" is always there beside them. */
  actions?: ReactNode;
  closeLabel?: string;
};

/** The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, actions, closeLabel = "Đóng" }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // One comes to answer: the first field is where the typing goes.
      dialog.querySelector<HTMLElement>("input, select, textarea")?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(38rem,calc(100vw-2rem))] rounded border border-edge bg-surface p-0 text-ink shadow-2xl backdrop:bg-[rgb(0_0_0/0.6)]"
    >
      <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
        <h2 id={titleId} className="py-2 text-xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          aria-label={closeLabel}
          className="inline-flex min-h-target min-w-target items-center justify-center rounded hover:bg-sunken"
        >
          <Icon name="cross" className="size-5" />
        </button>
      </div>
      <div className="max-h-[65dvh] overflow-y-auto px-5 py-4">{children}</div>
      <div className="flex flex-wrap justify-end gap-3 border-t border-line px-5 py-3">
        <Button onClick={onClose}>{closeLabel}</Button>
        {actions}
      </div>
    </dialog>
  );
}
