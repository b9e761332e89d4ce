"use client";

import { useEffect } from "react";
import { markOpenedAction } from "@/lib/judging/review/actions";

/** Tells the file that its reviewer has looked at it; shows nothing. */
export function MarkOpened({ registrationId }: { registrationId: string }) {
  useEffect(() => {
    // A look that is not recorded only lets the unit take its file back a little longer.
    void markOpenedAction({ registrationId }).catch(() => null);
  }, [registrationId]);
  return null;
}
