"use client";

import { useFresh } from "@/components/registration/use-fresh";

/** Has the list read again when the browser brings it back from its memory; shows nothing. */
export function Freshness({ renderedAt }: { renderedAt: number }) {
  useFresh(renderedAt);
  return null;
}
