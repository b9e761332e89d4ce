"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY = 8_000;

/** Reads the page again every few seconds while somebody looks at it; without scripts one reloads it by hand. */
export function LiveRefresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
