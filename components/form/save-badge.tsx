"use client";

import { Icon } from "@/components/ui/icon";
import { formatTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { SaveState } from "./autosave-queue";

type Props = { state: SaveState; onRetry: () => void };

/** Quiet word on where the typing is kept; spoken only when something fails. */
export function SaveBadge({ state, onRetry }: Props) {
  switch (state.is) {
    case "idle":
      return <span role="status" />;
    case "pending":
    case "saving":
      return (
        <span role="status" className="inline-flex items-center gap-1.5 text-sm text-muted">
          <Icon name="clock" />
          <span>Đang lưu…</span>
        </span>
      );
    case "saved":
      return (
        <span role="status" className="inline-flex items-center gap-1.5 text-sm text-success-ink">
          <Icon name="check" />
          <span>Đã lưu {formatTime(new Date(state.at))}</span>
        </span>
      );
    case "offline":
      return (
        <span role="status" className="inline-flex items-center gap-1.5 text-sm text-warning-ink">
          <Icon name="clock" />
          <span className="font-semibold">
            Đang chờ mạng, {formatNumber(state.changes)} thay đổi
          </span>
          <span className="max-sm:sr-only">(được giữ trên trình duyệt này)</span>
        </span>
      );
    case "failed":
      return (
        <span
          role="alert"
          className="inline-flex flex-wrap items-center gap-x-2 text-sm text-danger-ink"
        >
          <span className="inline-flex items-center gap-1.5 font-semibold">
            <Icon name="warning" /> Chưa lưu được
          </span>
          <span>{state.message}</span>
          <button type="button" onClick={onRetry} className="min-h-target font-semibold underline">
            Thử lại
          </button>
        </span>
      );
  }
}
