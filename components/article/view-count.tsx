"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { articleId: string; views: number };

/**
 * How often the text was read. The page's script tells the portal that it is being read, once it has been on screen;
 * without one the figure is that of when the page was drawn, and the page's own picture tells instead.
 */
export function ViewCount({ articleId, views }: Props) {
  const [counted, setCounted] = useState(views);
  useEffect(() => {
    const stop = new AbortController();
    const tell = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", tell);
      fetch(`/api/luot-xem/${articleId}`, { method: "POST", signal: stop.signal })
        .then((answer): Promise<{ views: number }> => answer.json())
        .then((now) => setCounted((before) => Math.max(before, now.views)))
        .catch(() => {});
    };
    document.addEventListener("visibilitychange", tell);
    tell();
    return () => {
      stop.abort();
      document.removeEventListener("visibilitychange", tell);
    };
  }, [articleId]);
  return (
    <p className="inline-flex items-center gap-1.5 py-2">
      <Icon name="eye" /> {formatNumber(counted)} lượt xem
    </p>
  );
}
