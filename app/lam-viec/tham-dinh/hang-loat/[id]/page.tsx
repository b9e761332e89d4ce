import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BatchButtons } from "@/components/bulk/batch-buttons";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { NoticePanel } from "@/components/ui/notice-panel";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  BATCH_STATE_LABEL,
  batchTitle,
  NOTHING_YET,
  OUTCOME_LABEL,
  WAITING_LABEL,
} from "@/lib/judging/bulk/labels";
import { findBatch } from "@/lib/judging/bulk/queries";
import { batchState } from "@/lib/judging/bulk/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime, formatTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Xử lý nhiều hồ sơ" };

const LIST = "/lam-viec/tham-dinh" as Route;

export default async function BatchPage({
  params,
}: PageProps<"/lam-viec/tham-dinh/hang-loat/[id]">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const batch = await findBatch(viewer, id);
  if (!batch) notFound();
  const state = batchState(batch);
  const open = state === "held" || state === "under_way";
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: LIST },
          { label: "Xử lý nhiều hồ sơ", href: `${LIST}/hang-loat/${id}` as Route },
        ]}
      />
      <PageHeading
        kicker="Xử lý nhiều hồ sơ"
        title={batchTitle(batch.event, batch.items.length)}
        meta={`Đồng chí chọn lúc ${formatDayTime(batch.heldAt)}`}
        actions={
          <ButtonLink href={LIST} icon="previous">
            Về danh sách
          </ButtonLink>
        }
      />
      {open && <LiveRefresh seconds={15} />}
      <div className="grid gap-6">
        <NoticePanel
          kind={state === "settled" ? "success" : "info"}
          title={
            state === "held"
              ? `${WAITING_LABEL} lúc ${formatTime(batch.dueAt)}. ${BATCH_STATE_LABEL[state]}.`
              : BATCH_STATE_LABEL[state]
          }
          live
          actions={state === "held" && <BatchButtons batchId={id} />}
        >
          {state === "held" && NOTHING_YET}
          {state === "undone" &&
            "Không hồ sơ nào chuyển bước; chưa có thông báo hay thư nào được gửi đi."}
          {state === "settled" && "Mỗi hồ sơ có một bước riêng trong quá trình của mình."}
        </NoticePanel>
        <DataTable
          caption="Các hồ sơ trong lượt này"
          captionHidden
          columns={[
            {
              key: "unit",
              head: "Đơn vị",
              cell: ({ registrationId, unitName }) => (
                <a href={`${LIST}/${registrationId}`}>{unitName}</a>
              ),
            },
            {
              key: "outcome",
              head: "Kết quả",
              width: "min-w-48",
              cell: ({ outcome }) => (
                <StatusBadge
                  tone={outcome === "done" ? "success" : outcome === null ? "info" : "neutral"}
                >
                  {outcome === null ? WAITING_LABEL : OUTCOME_LABEL[outcome]}
                </StatusBadge>
              ),
            },
            {
              key: "reason",
              head: "Lý do",
              width: "min-w-64",
              cell: ({ comment }) => comment || "—",
            },
          ]}
          rows={batch.items}
          rowKey={({ registrationId }) => registrationId}
          empty={null}
        />
      </div>
    </>
  );
}
