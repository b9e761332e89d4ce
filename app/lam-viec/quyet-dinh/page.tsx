import type { Metadata, Route } from "next";
import Link from "next/link";
import { DecisionFilterForm } from "@/components/honours/decision-filter";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/honours/decision/labels";
import { mayWrite } from "@/lib/honours/decision/policy";
import {
  DECISIONS_PER_PAGE,
  type DecisionRow,
  decisionYears,
  listDecisions,
} from "@/lib/honours/decision/queries";
import { decisionsPath, readDecisions } from "@/lib/honours/decision/rules";
import { STATUSES } from "@/lib/honours/decision/workflow";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Quyết định khen thưởng" };

const COLUMNS: [Column<DecisionRow>, ...Column<DecisionRow>[]] = [
  {
    key: "number",
    head: "Số, ký hiệu",
    cell: (row) => (
      <Link href={`/lam-viec/quyet-dinh/${row.id}` as Route}>
        {row.number || "Dự thảo, chưa có số"}
      </Link>
    ),
  },
  { key: "title", head: "Trích yếu", width: "min-w-64", cell: (row) => row.title },
  {
    key: "signed",
    head: "Ngày ký",
    cell: (row) => (row.signedOn ? formatDay(row.signedOn) : "Chưa ký"),
  },
  { key: "year", head: "Năm", width: "min-w-16", cell: (row) => row.year },
  {
    key: "awards",
    head: "Khen thưởng",
    numeric: true,
    cell: (row) => formatNumber(row.awards),
  },
  { key: "scan", head: "Bản quét", cell: (row) => (row.hasScan ? "Có" : "Chưa có") },
  {
    key: "status",
    head: "Trạng thái",
    width: "min-w-44",
    cell: (row) => (
      <StatusBadge tone={STATUS_TONE[row.status]}>{STATUS_LABEL[row.status]}</StatusBadge>
    ),
  },
];

export default async function DecisionListPage({
  searchParams,
}: PageProps<"/lam-viec/quyet-dinh">) {
  const viewer = await requireViewer();
  const filter = readDecisions(await searchParams);
  const [{ rows, total }, years] = await Promise.all([
    listDecisions(viewer, filter),
    decisionYears(viewer),
  ]);
  const writes = mayWrite(viewer);
  const at = (over: Partial<typeof filter>) => decisionsPath({ ...filter, ...over }) as Route;
  return (
    <>
      <PageHeading
        title="Quyết định khen thưởng"
        lead="Quyết định đã ký và danh sách được khen thưởng. Công bố xong, danh sách hiện trên Bảng vàng và vào sổ theo dõi."
        actions={
          writes && (
            <ButtonLink href={"/lam-viec/quyet-dinh/moi" as Route} kind="primary" icon="plus">
              Nhập quyết định
            </ButtonLink>
          )
        }
      />
      {writes && (
        <LinkTabs
          label="Trạng thái quyết định"
          tabs={[
            {
              key: "all",
              label: "Tất cả",
              href: at({ status: null, page: 1 }),
              current: filter.status === null,
            },
            ...STATUSES.map((status) => ({
              key: status,
              label: STATUS_LABEL[status],
              href: at({ status, page: 1 }),
              current: filter.status === status,
            })),
          ]}
        />
      )}
      <DecisionFilterForm filter={filter} years={years} />
      <DataTable
        caption="Quyết định khen thưởng"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Không có quyết định nào khớp" icon="file">
            {writes
              ? "Thử bỏ lọc, hoặc nhập quyết định mới đã ký."
              : "Thử bỏ lọc. Chỉ quyết định đã công bố mới hiện ở đây."}
          </EmptyState>
        }
      />
      <Pagination
        page={filter.page}
        pageSize={DECISIONS_PER_PAGE}
        total={total}
        hrefOf={(page) => at({ page })}
        noun="quyết định"
      />
    </>
  );
}
