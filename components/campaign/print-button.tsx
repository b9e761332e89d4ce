"use client";

import { Button } from "@/components/ui/button";
import { useScript } from "./use-script";

/** Opens the browser's print window; without JavaScript the browser's own menu does. */
export function PrintButton() {
  return useScript() ? (
    <Button icon="print" onClick={() => window.print()}>
      In bài
    </Button>
  ) : null;
}
