"use client";

import type { Route } from "next";
import Link from "next/link";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { StatusBadge } from "@/components/ui/status-badge";
import { markReadAction } from "@/lib/platform/notice/actions";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export type NoticeItem = {
  id: string;
  title: string;
  href: string;
  createdAt: Date;
  readAt: Date | null;
};

/** What the portal has told the reader, the newest first; opening one marks it as read. */
export function NoticeList({
  notices,
  unread,
}: {
  notices: readonly NoticeItem[];
  unread: number;
}) {
  const [busy, start] = useTransition();
  const read = (id: string | null) =>
    start(async () => {
      // A notice that stays unread for want of a line is read at the next visit.
      await markReadAction({ id }).catch(() => null);
    });

  return (
    <div className="grid gap-3">
      {unread > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-muted">{formatNumber(unread)} thông báo chưa đọc</p>
          <Button kind="quiet" aria-disabled={busy || undefined} onClick={() => read(null)}>
            Đánh dấu tất cả đã đọc
          </Button>
        </div>
      )}
      <ul className="border-t border-line">
        {notices.map(({ id, title, href, createdAt, readAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <div className="min-w-0 basis-96 grow">
              <Link
                href={href as Route}
                onClick={() => readAt === null && read(id)}
                className={`inline-flex min-h-target items-center ${readAt === null ? "font-semibold" : ""}`}
              >
                {title}
              </Link>
              <p className="text-sm text-muted">{formatDayTime(createdAt)}</p>
            </div>
            {readAt === null && (
              <div className="flex items-center gap-2">
                <StatusBadge tone="info">Chưa đọc</StatusBadge>
                <Button kind="quiet" aria-disabled={busy || undefined} onClick={() => read(id)}>
                  Đã đọc<span className="sr-only">: {title}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
