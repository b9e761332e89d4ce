import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { STATUS_LABEL } from "@/lib/campaign/feedback/labels";
import { mayModerate } from "@/lib/campaign/feedback/policy";
import {
  articlesOf,
  countPending,
  FEEDBACK_PER_PAGE,
  listFeedback,
} from "@/lib/campaign/feedback/queries";
import { feedbackQueuePath, readFeedbackQueue } from "@/lib/campaign/feedback/rules";
import { STATUSES } from "@/lib/campaign/feedback/workflow";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Phản hồi của người đọc" };

const PATH = "/lam-viec/bien-tap/phan-hoi";

type Row = Awaited<ReturnType<typeof listFeedback>>["rows"][number];
type Articles = Awaited<ReturnType<typeof articlesOf>>;

const columnsWith = (articles: Articles): [Column<Row>, ...Column<Row>[]] => [
  {
    key: "name",
    head: "Người gửi",
    cell: (row) => <Link href={`${PATH}/${row.id}` as Route}>{row.name}</Link>,
  },
  {
    key: "body",
    head: "Nội dung",
    width: "min-w-80",
    cell: (row) => <p className="line-clamp-3 max-w-measure">{row.body}</p>,
  },
  {
    key: "about",
    head: "Về bài",
    width: "min-w-52",
    cell: (row) => (row.articleId && articles.get(row.articleId)?.title) ?? "Góp ý chung",
  },
  {
    key: "at",
    head: "Gửi lúc",
    width: "min-w-40",
    cell: (row) => formatDayTime(row.createdAt),
  },
  {
    key: "reply",
    head: "Trả lời",
    width: "min-w-24",
    cell: (row) => (row.reply === "" ? "Chưa" : "Có"),
  },
];

export default async function FeedbackQueuePage({
  searchParams,
}: PageProps<"/lam-viec/bien-tap/phan-hoi">) {
  const viewer = await requireViewer();
  if (!mayModerate(viewer)) notFound();
  const filter = readFeedbackQueue(await searchParams);
  const [{ rows, total }, pending] = await Promise.all([
    listFeedback(viewer, filter),
    countPending(viewer),
  ]);
  const articles = await articlesOf(rows.map(({ articleId }) => articleId));
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Biên tập", href: "/lam-viec/bien-tap" as Route },
          { label: "Phản hồi của người đọc", href: PATH as Route },
        ]}
      />
      <PageHeading
        title="Phản hồi của người đọc"
        lead="Duyệt, trả lời hoặc không đăng. Người để lại thư điện tử được báo qua thư."
        actions={<ButtonLink href={`${PATH}/mau` as Route}>Mẫu trả lời</ButtonLink>}
      />
      <LinkTabs
        label="Trạng thái phản hồi"
        tabs={STATUSES.map((status) => ({
          key: status,
          label: STATUS_LABEL[status],
          href: feedbackQueuePath({ status, page: 1 }) as Route,
          current: filter.status === status,
          ...(status === "pending" && { count: pending }),
        }))}
      />
      <div className="pt-4">
        <DataTable
          caption="Phản hồi của người đọc"
          captionHidden
          columns={columnsWith(articles)}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="Không có phản hồi nào ở mục này" icon="comment">
              Phản hồi mới của người đọc hiện ở mục “Chờ duyệt”.
            </EmptyState>
          }
        />
      </div>
      <Pagination
        page={filter.page}
        pageSize={FEEDBACK_PER_PAGE}
        total={total}
        hrefOf={(page) => feedbackQueuePath({ ...filter, page }) as Route}
        noun="phản hồi"
      />
    </>
  );
}
