"use client";

import { useScript } from "@/components/form/use-script";
import { Button } from "@/components/ui/button";

/** Opens the browser's print window; without JavaScript the browser's own menu does. */
export function PrintButton({ label = "In bài" }: { label?: string }) {
  return useScript() ? (
    <Button icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  ) : null;
}
