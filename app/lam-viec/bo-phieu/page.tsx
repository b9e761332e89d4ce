import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import { myBallots } from "@/lib/judging/ballot/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Bỏ phiếu" };

export default async function MyBallotsPage() {
  const rows = await myBallots(await requireViewer());
  return (
    <>
      <PageHeading
        title="Bỏ phiếu"
        lead="Các phiên bỏ phiếu có tên đồng chí hoặc đơn vị do đồng chí đại diện."
      />
      <DataTable
        caption="Các phiên bỏ phiếu của tôi"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="Chưa có phiên bỏ phiếu nào" icon="flag" />}
        columns={[
          {
            key: "title",
            head: "Phiên bỏ phiếu",
            width: "min-w-52 sm:min-w-80",
            cell: ({ session }) => (
              <Link href={`/lam-viec/bo-phieu/${session.id}` as Route}>{session.title}</Link>
            ),
          },
          { key: "voter", head: "Thành viên", width: "min-w-52", cell: (row) => row.name },
          {
            key: "status",
            head: "Tình trạng",
            width: "min-w-44",
            cell: ({ session }) => (
              <StatusBadge tone={STATUS_TONE[session.status]}>
                {STATUS_LABEL[session.status]}
              </StatusBadge>
            ),
          },
          {
            key: "mine",
            head: "Phiếu của tôi",
            width: "min-w-36",
            cell: (row) => (row.hasVoted ? "Đã bỏ" : "Chưa bỏ"),
          },
          {
            key: "opened",
            head: "Mở từ",
            cell: ({ session }) => (session.openedAt ? formatDayTime(session.openedAt) : "—"),
          },
        ]}
      />
    </>
  );
}
