"use client";

import { useEffect } from "react";
import { markSeenAction } from "@/lib/entry/registration/actions";
import type { Section } from "@/lib/entry/registration/rules";

/** Tells the file that its officer has looked at this section; shows nothing. */
export function MarkSeen({
  registrationId,
  section,
}: {
  registrationId: string;
  section: Section;
}) {
  useEffect(() => {
    // A glance that is not recorded costs nothing: the next visit records it.
    void markSeenAction({ registrationId, section }).catch(() => null);
  }, [registrationId, section]);
  return null;
}
