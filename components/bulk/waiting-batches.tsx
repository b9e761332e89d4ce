import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { batchTitle } from "@/lib/judging/bulk/labels";
import type { BulkEvent } from "@/lib/judging/bulk/rules";
import { formatTime } from "@/lib/platform/shared/dates";

export type WaitingBatch = {
  readonly id: string;
  readonly event: BulkEvent;
  readonly count: number;
  readonly dueAt: Date;
};

/** What the reader has ordered over several files and may still undo. */
export function WaitingBatches({ waiting }: { waiting: readonly WaitingBatch[] }) {
  if (waiting.length === 0) return null;
  return (
    <div className="mb-5 grid gap-3 print:hidden">
      {waiting.map(({ id, event, count, dueAt }) => (
        <NoticePanel
          key={id}
          kind="info"
          title={`${batchTitle(event, count)}: chờ thực hiện lúc ${formatTime(dueAt)}`}
          actions={
            <ButtonLink href={`/lam-viec/tham-dinh/hang-loat/${id}` as Route} prefetch={false}>
              Xem, hoàn tác
            </ButtonLink>
          }
        />
      ))}
    </div>
  );
}
