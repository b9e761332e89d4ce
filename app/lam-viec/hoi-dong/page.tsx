import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { ConfidenceBadge } from "@/components/organisation/confidence-badge";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { KIND_LABEL } from "@/lib/judging/council/labels";
import { mayFoundCouncils } from "@/lib/judging/council/policy";
import { listCouncils } from "@/lib/judging/council/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Hội đồng" };

export default async function CouncilsPage() {
  const [viewer, now] = await Promise.all([requireViewer(), portalNow()]);
  const rows = await listCouncils(viewer, now);
  return (
    <>
      <PageHeading
        title="Hội đồng"
        lead="Hội đồng Thi đua - Khen thưởng và Hội đồng Sáng kiến: thành viên, phiên họp, bỏ phiếu kín và kết quả."
        actions={
          mayFoundCouncils(viewer) && (
            <ButtonLink kind="primary" icon="plus" href={"/lam-viec/hoi-dong/moi" as Route}>
              Lập hội đồng
            </ButtonLink>
          )
        }
      />
      <DataTable
        caption="Các hội đồng"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Chưa có hội đồng nào" icon="people">
            Hội đồng của Bộ do cơ quan thường trực lập; hội đồng của đơn vị do thủ trưởng lập.
          </EmptyState>
        }
        columns={[
          {
            key: "name",
            head: "Hội đồng",
            width: "min-w-52 sm:min-w-80",
            cell: (row) => <Link href={`/lam-viec/hoi-dong/${row.id}` as Route}>{row.name}</Link>,
          },
          {
            key: "kind",
            head: "Loại; của",
            width: "min-w-52",
            cell: (row) => (
              <>
                {KIND_LABEL[row.kind]}
                <span className="block text-muted">{row.unit.name}</span>
              </>
            ),
          },
          {
            key: "document",
            head: "Văn bản thành lập",
            width: "min-w-48",
            cell: (row) => (
              <>
                {row.documentNumber || "Đang cập nhật"}
                {row.documentOn && `, ngày ${formatDay(row.documentOn)}`}
                <span className="mt-1 block">
                  <ConfidenceBadge confidence={row.confidence} />
                </span>
              </>
            ),
          },
          {
            key: "seats",
            head: "Có phiếu",
            numeric: true,
            cell: (row) => formatNumber(row.seats),
          },
          {
            key: "sessions",
            head: "Phiên họp",
            numeric: true,
            cell: (row) => formatNumber(row.sessions),
          },
        ]}
      />
    </>
  );
}
