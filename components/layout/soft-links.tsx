"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The link of this house that a plain click follows; null for any other click, and for files. */
function pageClicked(event: MouseEvent): URL | null {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || held) return null;
  const link = event.target instanceof Element && event.target.closest("a");
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.download !== "")
    return null;
  const url = new URL(link.href);
  const here = url.origin === location.origin && !url.pathname.startsWith("/api/");
  const samePlace = url.pathname === location.pathname && url.search === location.search;
  return here && !(samePlace && url.hash !== "") ? url : null;
}

/**
 * Follows every plain link of the signed-in house without loading the page anew. One listener for all of them: a list of
 * twenty files with its tabs and menu would else build dozens of link components, and fetch ahead what nobody opens.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = pageClicked(event);
      if (url === null) return;
      event.preventDefault();
      router.push(`${url.pathname}${url.search}${url.hash}` as Route);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
