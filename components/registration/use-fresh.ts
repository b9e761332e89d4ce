"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const OLD_MS = 5_000;

/**
 * A page that the browser brings back from its memory shows the rows as they were: it is read again, once. `renderedAt` is
 * when the server wrote the page.
 */
export function useFresh(renderedAt: number) {
  const router = useRouter();
  // A long page on a slow line is old when it comes, and would be again: it is not read over and over.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || Date.now() - renderedAt <= OLD_MS) return;
    asked.current = true;
    router.refresh();
  }, [router, renderedAt]);
}

/** Puts the focus on the field that the address names, as problems and remarks link to it. */
export function useFocusHash() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== "") document.getElementById(id)?.focus();
  }, []);
}
