import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DeskTabs } from "@/components/article/desk-tabs";
import { StartNewsForm } from "@/components/article/start-news-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/article/labels";
import { listNews, type NewsRow, STAFF_PAGE_SIZE } from "@/lib/campaign/article/queries";
import { STATUSES } from "@/lib/campaign/article/workflow";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Tin" };

const PATH = "/lam-viec/bien-tap/tin";

const COLUMNS: [Column<NewsRow>, ...Column<NewsRow>[]] = [
  {
    key: "title",
    head: "Tin",
    width: "min-w-72",
    cell: ({ id, title }) => (
      <Link href={`${PATH}/${id}` as Route}>{title || "Chưa có tiêu đề"}</Link>
    ),
  },
  { key: "kicker", head: "Chuyên mục", width: "min-w-40", cell: ({ kicker }) => kicker },
  {
    key: "status",
    head: "Trạng thái",
    width: "min-w-44",
    cell: ({ status }) => (
      <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
    ),
  },
  {
    key: "published",
    head: "Công bố",
    width: "min-w-40",
    cell: ({ publishedAt }) => (publishedAt ? formatDayTime(publishedAt) : "—"),
  },
  {
    key: "updated",
    head: "Sửa lần cuối",
    width: "min-w-40",
    cell: ({ updatedAt }) => formatDayTime(updatedAt),
  },
];

export default async function NewsDeskPage({ searchParams }: PageProps<"/lam-viec/bien-tap/tin">) {
  const viewer = await requireViewer();
  if (!mayEdit(viewer)) notFound();
  const query = await searchParams;
  const q = wordOf(query, "q");
  const word = wordOf(query, "trang-thai");
  const status = STATUSES.find((known) => known === word) ?? null;
  const page = pageOf(query);
  const { rows, total } = await listNews(viewer, { q, status, page });
  return (
    <>
      <PageHeading title="Tin" lead="Tin đang soạn, hẹn giờ và đã công bố." />
      <DeskTabs current="news" />
      <div className="grid gap-6">
        <Panel title="Tin mới">
          <StartNewsForm />
        </Panel>
        <form method="get" action={PATH} className="flex flex-wrap items-end gap-4">
          <TextField
            name="q"
            label="Tìm theo tiêu đề"
            defaultValue={q}
            wrapperClass="w-full sm:w-80"
          />
          <SelectField
            name="trang-thai"
            label="Trạng thái"
            defaultValue={status ?? ""}
            placeholder="Mọi trạng thái"
            choices={STATUSES.map((value) => ({ value, label: STATUS_LABEL[value] }))}
          />
          <Button type="submit" icon="search">
            Tìm
          </Button>
        </form>
        <DataTable
          caption="Tin"
          captionHidden
          columns={COLUMNS}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="Không có tin nào" icon="file">
              Bỏ bớt điều kiện tìm, hoặc soạn một tin mới ở trên.
            </EmptyState>
          }
        />
        <Pagination
          page={page}
          pageSize={STAFF_PAGE_SIZE}
          total={total}
          hrefOf={(next) =>
            queryPath(PATH, { q, "trang-thai": status ?? "", trang: next }) as Route
          }
          noun="tin"
        />
      </div>
    </>
  );
}
