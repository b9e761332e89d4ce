"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";

const STORE = "tham-dinh-phim-tat";

const subscribe = (told: () => void) => {
  window.addEventListener("storage", told);
  return () => window.removeEventListener("storage", told);
};
const areOn = () => localStorage.getItem(STORE) !== "tat";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

type Props = { previousHref: Route | null; nextHref: Route | null };

/** J and K go to the next and the previous file, unless somebody is typing or has turned them off. */
export function QueueKeys({ previousHref, nextHref }: Props) {
  const router = useRouter();
  const on = useSyncExternalStore(subscribe, areOn, () => true);

  useEffect(() => {
    if (!on) return;
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const href = key === "j" ? nextHref : key === "k" ? previousHref : null;
      if (href) router.push(href);
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [on, previousHref, nextHref, router]);

  return (
    <label className="hidden min-h-target items-center gap-2 text-sm text-muted lg:inline-flex">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          localStorage.setItem(STORE, event.target.checked ? "bat" : "tat");
          // The browser tells other windows only; this one is told here.
          window.dispatchEvent(new StorageEvent("storage"));
        }}
        className="size-5 accent-primary"
      />
      Phím J: hồ sơ sau, K: hồ sơ trước
    </label>
  );
}
