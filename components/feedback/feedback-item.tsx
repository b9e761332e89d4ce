import type { ReactNode } from "react";
import { StatusBadge } from "@/components/ui/status-badge";
import { ANSWERED_BY, STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/feedback/labels";
import type { Status } from "@/lib/campaign/feedback/workflow";
import { formatDayTime } from "@/lib/platform/shared/dates";

type Props = {
  feedback: { name: string; body: string; status: Status; reply: string; createdAt: Date };
  /** What it is about, where the page does not say so itself. */
  about?: ReactNode;
};

/** What a reader sent, and what the ministry answered. The state is told where it is not yet public. */
export function FeedbackItem({ feedback, about }: Props) {
  const { name, body, status, reply, createdAt } = feedback;
  return (
    <article className="max-w-measure border-l-4 border-line pl-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{name}</span>
        <time dateTime={createdAt.toISOString()} className="text-sm text-muted">
          {formatDayTime(createdAt)}
        </time>
        {status !== "published" && (
          <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
        )}
      </p>
      {about && <p className="text-sm text-muted">{about}</p>}
      <p className="mt-1 whitespace-pre-line break-words">{body}</p>
      {reply !== "" && (
        <div className="mt-3 border-l-4 border-gold bg-paper px-4 py-3">
          <p className="text-sm font-semibold text-primary-ink">{ANSWERED_BY} trả lời</p>
          <p className="mt-1 whitespace-pre-line break-words">{reply}</p>
        </div>
      )}
    </article>
  );
}
