import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { batchTitle } from "@/lib/judging/bulk/labels";
import type { WaitingBatch } from "@/lib/judging/bulk/queries";

/** What the reader has ordered over several files and may still undo. */
export function WaitingBatches({ waiting }: { waiting: readonly WaitingBatch[] }) {
  if (waiting.length === 0) return null;
  return (
    <div className="mb-5 grid gap-3 print:hidden">
      {waiting.map(({ id, event, count, dueAt }) => (
        <NoticePanel
          key={id}
          kind="info"
          title={`${batchTitle(event, count)}: chờ thực hiện lúc ${dueAt}`}
          actions={
            <ButtonLink href={`/lam-viec/tham-dinh/hang-loat/${id}` as Route}>
              Xem, hoàn tác
            </ButtonLink>
          }
        />
      ))}
    </div>
  );
}
