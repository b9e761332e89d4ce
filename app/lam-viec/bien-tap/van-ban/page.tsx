import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DocumentFilterForm } from "@/components/document/document-filter";
import { EffectBadge } from "@/components/document/effect-badge";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import { KIND_LABEL, STATUS_LABEL, STATUS_TONE, UNKNOWN } from "@/lib/campaign/document/labels";
import { mayKeep } from "@/lib/campaign/document/policy";
import {
  DOCUMENTS_PER_PAGE,
  type DocumentRow,
  documentYears,
  listDocuments,
} from "@/lib/campaign/document/queries";
import { documentsPath, readDocuments } from "@/lib/campaign/document/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Danh mục văn bản" };

const PATH = "/lam-viec/bien-tap/van-ban";

const columnsOn = (today: string): [Column<DocumentRow>, ...Column<DocumentRow>[]] => [
  {
    key: "number",
    head: "Văn bản",
    width: "min-w-44",
    cell: (row) => (
      <Link href={`${PATH}/${row.id}` as Route}>
        {KIND_LABEL[row.kind]} {row.number}
      </Link>
    ),
  },
  { key: "title", head: "Trích yếu", width: "min-w-72", cell: (row) => row.title },
  {
    key: "signed",
    head: "Ban hành",
    cell: (row) => (row.signedOn ? formatDay(row.signedOn) : String(row.year)),
  },
  {
    key: "effective",
    head: "Hiệu lực từ",
    cell: (row) => (row.effectiveOn ? formatDay(row.effectiveOn) : UNKNOWN),
  },
  {
    key: "effect",
    head: "Tình trạng",
    width: "min-w-48",
    cell: (row) => <EffectBadge document={row} today={today} />,
  },
  { key: "file", head: "Tệp", width: "min-w-16", cell: (row) => (row.hasFile ? "Có" : "Chưa") },
  {
    key: "status",
    head: "Trang công khai",
    width: "min-w-36",
    cell: (row) => (
      <StatusBadge tone={STATUS_TONE[row.status]}>{STATUS_LABEL[row.status]}</StatusBadge>
    ),
  },
];

export default async function DocumentRegisterPage({
  searchParams,
}: PageProps<"/lam-viec/bien-tap/van-ban">) {
  const viewer = await requireViewer();
  if (!mayKeep(viewer)) notFound();
  const filter = readDocuments(await searchParams);
  const now = await portalNow();
  const [{ rows, total }, years] = await Promise.all([
    listDocuments(viewer, filter, now),
    documentYears(now),
  ]);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Biên tập", href: "/lam-viec/bien-tap" as Route },
          { label: "Danh mục văn bản", href: PATH as Route },
        ]}
      />
      <PageHeading
        title="Danh mục văn bản"
        lead="Số, ký hiệu, ngày ban hành, hiệu lực, trích yếu và văn bản thay thế. Đăng xong, văn bản hiện trên trang Văn bản và trong tìm kiếm."
        actions={
          <ButtonLink href={`${PATH}/moi` as Route} kind="primary" icon="plus">
            Nhập văn bản
          </ButtonLink>
        }
      />
      <DocumentFilterForm path={PATH} filter={filter} years={years} />
      <div className="pt-4">
        <DataTable
          caption="Danh mục văn bản"
          captionHidden
          columns={columnsOn(vietnamDay(now))}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="Không có văn bản nào khớp" icon="file">
              Thử bỏ bớt điều kiện, hoặc nhập văn bản mới.
            </EmptyState>
          }
        />
      </div>
      <Pagination
        page={filter.page}
        pageSize={DOCUMENTS_PER_PAGE}
        total={total}
        hrefOf={(page) => documentsPath(PATH, { ...filter, page }) as Route}
        noun="văn bản"
      />
    </>
  );
}
