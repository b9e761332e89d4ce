"use client";

import { useEffect, useState } from "react";
import { SENT_COOKIE } from "@/lib/campaign/feedback/rules";
import { FeedbackItem } from "./feedback-item";

type Own = {
  id: string;
  articleId: string | null;
  name: string;
  body: string;
  status: "pending" | "refused";
  reply: string;
  createdAt: string;
};

type Props = {
  articleId: string | null;
  /** Grows when something more was sent. */
  sent: number;
};

/** What this browser sent and nobody else sees yet. Asked for by the page's script, so that the page is everybody's. */
export function OwnFeedback({ articleId, sent }: Props) {
  const [own, setOwn] = useState<readonly Own[]>([]);
  useEffect(() => {
    if (sent < 0 || !document.cookie.includes(`${SENT_COOKIE}=`)) return;
    const stop = new AbortController();
    fetch("/api/gop-y/cua-toi", { signal: stop.signal })
      .then((answer): Promise<Own[]> => (answer.ok ? answer.json() : Promise.resolve([])))
      .then((all) => setOwn(all.filter((one) => one.articleId === articleId)))
      .catch(() => {});
    return () => stop.abort();
  }, [articleId, sent]);
  if (own.length === 0) return null;
  return (
    <section aria-label="Phản hồi của ông/bà" className="grid gap-4">
      <p className="text-sm text-muted">
        Chỉ trình duyệt này thấy các phản hồi dưới đây cho đến khi được duyệt.
      </p>
      {own.map(({ createdAt, ...feedback }) => (
        <FeedbackItem
          key={feedback.id}
          feedback={{ ...feedback, createdAt: new Date(createdAt) }}
        />
      ))}
    </section>
  );
}
