"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { Keys } from "./keys";

type Props = { previousHref: Route | null; nextHref: Route | null; listHref: Route };

const LINES = [
  { key: "J", words: "hồ sơ sau trong danh sách" },
  { key: "K", words: "hồ sơ trước trong danh sách" },
  { key: "U", words: "về danh sách" },
];

/** On a file: J and K go to the next and the previous one of the queue, U back to it. */
export function FileKeys({ previousHref, nextHref, listHref }: Props) {
  const router = useRouter();
  const onKey = useCallback(
    (key: string) => {
      const hrefs: Record<string, Route | null> = { j: nextHref, k: previousHref, u: listHref };
      const href = hrefs[key];
      if (href) router.push(href);
      return Boolean(href);
    },
    [nextHref, previousHref, listHref, router],
  );
  return <Keys lines={LINES} onKey={onKey} />;
}
