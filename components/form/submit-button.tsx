"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";
import { useScript } from "./use-script";

type Props = Omit<ComponentProps<typeof Button>, "type"> & {
  /**
   * From react-hook-form's `isSubmitting`; a form with a plain action knows by itself. A form that says it is sent by
   * script, and cannot be before the script runs: pressed earlier, the browser would send it as an address.
   */
  pending?: boolean;
  pendingLabel?: string;
};

/** Sends the form once: while it is on its way a second press does nothing, and the focus stays. */
export function SubmitButton({
  pending,
  pendingLabel = "Đang gửi…",
  kind = "primary",
  children,
  onClick,
  ...rest
}: Props) {
  const status = useFormStatus();
  const scripted = useScript();
  const busy = pending || status.pending;
  return (
    <Button
      {...rest}
      type="submit"
      kind={kind}
      disabled={pending !== undefined && !scripted}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? pendingLabel : children}
    </Button>
  );
}
