import { StatusBadge } from "@/components/ui/status-badge";
import { endSessionAction } from "@/lib/platform/auth/actions";
import type { SessionRow } from "@/lib/platform/auth/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { ActionButton } from "./action-button";

/** Open sessions, each with its end; the one that is reading this is ended by signing out. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  if (sessions.length === 0) return <p className="text-muted">Không có phiên nào đang mở.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, device, since, until, isThis }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0">
            <p className="font-semibold">{device}</p>
            <p className="text-sm text-muted">
              Từ {formatDayTime(since)}, tự hết hạn lúc {formatDayTime(until)}
            </p>
          </div>
          {isThis ? (
            <StatusBadge tone="success">Phiên đang dùng</StatusBadge>
          ) : (
            <ActionButton
              label="Kết thúc phiên này"
              about={device}
              icon="leave"
              act={endSessionAction.bind(null, { sessionId: id })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
