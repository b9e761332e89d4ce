import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DeskTabs } from "@/components/article/desk-tabs";
import { SettingForm } from "@/components/article/setting-form";
import { PageHeading } from "@/components/layout/page-heading";
import { AwaitingList } from "@/components/proposal/awaiting-list";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/article/labels";
import { secondApproval } from "@/lib/campaign/article/queries";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { type EditingListing, listForEditing } from "@/lib/campaign/campaign/queries";
import { listAwaiting } from "@/lib/campaign/proposal/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Biên tập" };

const COLUMNS: [Column<EditingListing>, ...Column<EditingListing>[]] = [
  {
    key: "title",
    head: "Bài phát động",
    width: "min-w-64",
    cell: ({ year, announcement }) => (
      <Link href={`/lam-viec/bien-tap/${year}` as Route}>
        {announcement.title || `Bài phát động năm ${year}`}
      </Link>
    ),
  },
  { key: "year", head: "Năm", width: "min-w-20", cell: ({ year }) => year },
  {
    key: "status",
    head: "Trạng thái",
    width: "min-w-48",
    cell: ({ announcement: { status } }) => (
      <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
    ),
  },
  {
    key: "published",
    head: "Công bố",
    width: "min-w-40",
    cell: ({ announcement: { publishedAt } }) => (publishedAt ? formatDayTime(publishedAt) : "—"),
  },
  {
    key: "updated",
    head: "Sửa lần cuối",
    width: "min-w-40",
    cell: ({ announcement: { updatedAt } }) => formatDayTime(updatedAt),
  },
];

export default async function EditingPage() {
  const viewer = await requireViewer();
  if (!mayEdit(viewer)) notFound();
  const [campaigns, second, awaiting] = await Promise.all([
    listForEditing(viewer),
    secondApproval(),
    listAwaiting(viewer),
  ]);
  return (
    <>
      <PageHeading
        title="Biên tập"
        lead="Phong trào thi đua từng năm: bài phát động, nội dung, mốc thời gian và việc công bố."
      />
      <DeskTabs current="campaigns" />
      <div className="mb-8 empty:hidden">
        <AwaitingList rows={awaiting} viewer={viewer} />
      </div>
      <DataTable
        caption="Phong trào thi đua"
        captionHidden
        columns={COLUMNS}
        rows={campaigns}
        rowKey={({ year }) => String(year)}
        empty={
          <EmptyState title="Chưa có phong trào thi đua nào" icon="flag">
            Dữ liệu phong trào của năm được nạp khi cài đặt Cổng.
          </EmptyState>
        }
      />
      <div className="mt-8">
        <Panel title="Người thứ hai duyệt">
          <SettingForm secondApproval={second} />
        </Panel>
      </div>
    </>
  );
}
