import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { requireAdministrator } from "@/lib/platform/auth/session";
import {
  MAIL_STATE_LABEL,
  MAIL_STATE_SLUG,
  MAIL_STATES,
  type MailState,
} from "@/lib/platform/mail/labels";
import {
  isDelivering,
  listMails,
  type MailRow,
  PAGE_SIZE,
  stateOf,
} from "@/lib/platform/mail/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Thư đi" };

const PATH = "/quan-tri/thu-di";

const TONE: Record<MailState, Tone> = { waiting: "info", sent: "success", failed: "danger" };

const COLUMNS: [Column<MailRow>, ...Column<MailRow>[]] = [
  { key: "at", head: "Viết lúc", cell: (row) => formatDayTime(row.createdAt) },
  { key: "recipient", head: "Người nhận", width: "min-w-48", cell: (row) => row.recipient },
  { key: "subject", head: "Tiêu đề", width: "min-w-64", cell: (row) => row.subject },
  {
    key: "state",
    head: "Tình trạng",
    width: "min-w-40",
    cell: (row) => (
      <>
        <StatusBadge tone={TONE[stateOf(row)]}>{MAIL_STATE_LABEL[stateOf(row)]}</StatusBadge>
        {row.lastError && (
          <span className="block text-muted">Lần thử gần nhất: {row.lastError}</span>
        )}
      </>
    ),
  },
];

export default async function OutboxPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireAdministrator();
  const query = await searchParams;
  const asked = wordOf(query, "tinh-trang");
  const state = MAIL_STATES.find((one) => MAIL_STATE_SLUG[one] === asked) ?? null;
  const page = pageOf(query);
  const { rows, total } = await listMails(viewer, state, page);
  return (
    <>
      <PageHeading
        title="Thư đi"
        lead="Thư điện tử mà Cổng gửi kèm các thông báo, mới nhất ở trên."
      />
      {!isDelivering() && (
        <div className="mb-6">
          <NoticePanel kind="warning" title="Chưa khai báo máy chủ thư">
            Thư được giữ lại ở đây, chưa gửi đi. Người vận hành khai báo biến môi trường SMTP_URL và
            MAIL_FROM rồi khởi động lại Cổng để bắt đầu gửi.
          </NoticePanel>
        </div>
      )}
      <LinkTabs
        label="Lọc theo tình trạng"
        tabs={[
          { key: "all", href: PATH as Route, label: "Tất cả", current: state === null },
          ...MAIL_STATES.map((one) => ({
            key: one,
            href: queryPath(PATH, { "tinh-trang": MAIL_STATE_SLUG[one] }) as Route,
            label: MAIL_STATE_LABEL[one],
            current: state === one,
          })),
        ]}
      />
      <DataTable
        caption="Thư đi"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Chưa có thư nào" icon="bell">
            Khi một hồ sơ được gửi, trả lại hoặc tiếp nhận, thư báo cho người liên quan sẽ hiện ở
            đây.
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        noun="thư"
        hrefOf={(to) => queryPath(PATH, { "tinh-trang": asked, trang: to }) as Route}
      />
    </>
  );
}
