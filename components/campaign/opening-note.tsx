"use client";

import { useEffect } from "react";
import { recordOpeningAction } from "@/lib/campaign/announcement/actions";

/** Lets the ministry see that a signed-in person has the announcement before them; shows nothing, and may fail in silence. */
export function OpeningNote({ articleId }: { articleId: string }) {
  useEffect(() => {
    recordOpeningAction({ articleId }).catch(() => undefined);
  }, [articleId]);
  return null;
}
