import type { Metadata, Route } from "next";
import { FilterForm } from "@/components/account/filter-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { auditWords } from "@/lib/platform/audit/labels";
import {
  type AuditRow,
  listAudit,
  listAuditActions,
  PAGE_SIZE,
} from "@/lib/platform/audit/queries";
import { requireAdministrator } from "@/lib/platform/auth/session";
import { formatDay, formatDayTime, isDay, parseDay } from "@/lib/platform/shared/dates";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { compareText, foldDiacritics } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Nhật ký" };

const PATH = "/quan-tri/nhat-ky";

/** An action as it stands in the address: its words without diacritics. */
const slugOf = (action: string): string =>
  foldDiacritics(auditWords(action)).replace(/[^a-z0-9]+/g, "-");

const COLUMNS: [Column<AuditRow>, ...Column<AuditRow>[]] = [
  { key: "at", head: "Thời điểm", cell: (row) => formatDayTime(row.at) },
  {
    key: "who",
    head: "Người thực hiện",
    width: "min-w-48",
    cell: (row) => (
      <>
        {row.name ?? "Hệ thống"}
        {row.email && <span className="block text-muted">{row.email}</span>}
      </>
    ),
  },
  { key: "action", head: "Việc", width: "min-w-48", cell: (row) => auditWords(row.action) },
  { key: "subject", head: "Đối tượng", width: "min-w-48", cell: (row) => row.subject ?? "–" },
];

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireAdministrator();
  const query = await searchParams;
  const who = wordOf(query, "ai");
  const dayWord = wordOf(query, "ngay");
  const day = isDay(dayWord) ? dayWord : parseDay(dayWord);
  const page = pageOf(query);
  const actions = await listAuditActions(viewer);
  const action = actions.find((one) => slugOf(one) === wordOf(query, "viec")) ?? null;
  const { rows, total } = await listAudit(viewer, { who, action, day, page });
  return (
    <>
      <PageHeading title="Nhật ký" lead="Mọi thay đổi trên Cổng, mới nhất ở trên. Chỉ để xem." />
      <FilterForm action={PATH} filtered={who !== "" || action !== null || dayWord !== ""}>
        <TextField
          label="Người thực hiện"
          hint="Tên hoặc thư điện tử"
          name="ai"
          type="search"
          defaultValue={who}
        />
        <SelectField
          label="Việc"
          name="viec"
          placeholder="Tất cả"
          defaultValue={action ? slugOf(action) : ""}
          choices={actions
            .map((one) => ({ value: slugOf(one), label: auditWords(one) }))
            .sort((a, b) => compareText(a.label, b.label))}
        />
        <TextField
          label="Ngày"
          hint="Ví dụ: 01/03/2021"
          name="ngay"
          inputMode="numeric"
          defaultValue={day ? formatDay(day) : dayWord}
          error={
            dayWord !== "" && day === null
              ? "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2021."
              : undefined
          }
        />
      </FilterForm>
      <DataTable
        caption="Nhật ký"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Không có việc nào khớp" icon="clock">
            Đề nghị bỏ bớt điều kiện lọc.
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        noun="việc"
        hrefOf={(to) =>
          queryPath(PATH, {
            ai: who,
            viec: action ? slugOf(action) : "",
            ngay: dayWord,
            trang: to,
          }) as Route
        }
      />
    </>
  );
}
