import type { Metadata, Route } from "next";
import Link from "next/link";
import { z } from "zod";
import { FilterForm } from "@/components/account/filter-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SEX_LABEL } from "@/lib/organisation/person/labels";
import {
  listRoster,
  listRosterUnits,
  ROSTER_PAGE,
  type RosterLine,
} from "@/lib/organisation/person/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";
import { requireRosterKeeper } from "./require-roster-keeper";

export const metadata: Metadata = { title: "Nhân sự" };

const PATH = "/lam-viec/nhan-su";

const COLUMNS: [Column<RosterLine>, ...Column<RosterLine>[]] = [
  {
    key: "name",
    head: "Họ và tên",
    cell: (row) => <Link href={`${PATH}/${row.id}` as Route}>{row.fullName}</Link>,
  },
  { key: "birth", head: "Năm sinh", cell: (row) => row.birthYear ?? "–" },
  { key: "sex", head: "Giới tính", cell: (row) => (row.sex ? SEX_LABEL[row.sex] : "–") },
  { key: "position", head: "Chức vụ", width: "min-w-44", cell: (row) => row.position || "–" },
  { key: "unit", head: "Đơn vị", width: "min-w-56", cell: (row) => row.unitName },
  { key: "number", head: "Số hiệu", cell: (row) => row.staffNumber ?? "–" },
];

export default async function RosterPage({ searchParams }: PageProps<"/lam-viec/nhan-su">) {
  const [viewer, query] = await Promise.all([requireRosterKeeper(), searchParams]);
  const day = vietnamDay(await portalNow());
  const search = wordOf(query, "q");
  const asked = z.uuid().safeParse(wordOf(query, "don-vi"));
  const unitId = asked.success ? asked.data : null;
  const page = pageOf(query);
  const [{ rows, total }, units] = await Promise.all([
    listRoster(viewer, { unitId, search, page, day }),
    listRosterUnits(viewer, day),
  ]);
  return (
    <>
      <PageHeading
        title="Nhân sự"
        lead="Danh sách người của đơn vị, với xếp loại, sáng kiến và lịch sử khen thưởng làm căn cứ xét danh hiệu."
        actions={
          <>
            <ButtonLink href={`${PATH}/bo-sung` as Route} icon="flag">
              Khen thưởng báo bổ sung
            </ButtonLink>
            <ButtonLink
              href={queryPath(`${PATH}/nhap`, { "don-vi": unitId ?? "" }) as Route}
              icon="file"
            >
              Nhập danh sách
            </ButtonLink>
            <ButtonLink
              href={queryPath(`${PATH}/moi`, { "don-vi": unitId ?? "" }) as Route}
              kind="primary"
              icon="plus"
            >
              Thêm người
            </ButtonLink>
          </>
        }
      />
      <FilterForm action={PATH} filtered={search !== "" || unitId !== null}>
        <TextField
          label="Tìm theo họ tên"
          name="q"
          type="search"
          defaultValue={search}
          wrapperClass="min-w-56 grow"
        />
        <SelectField
          label="Đơn vị"
          name="don-vi"
          placeholder="Tất cả"
          defaultValue={unitId ?? ""}
          wrapperClass="max-w-full"
          choices={units.map(({ id, name, parentName }) => ({
            value: id,
            label: parentName ? `${name} (${parentName})` : name,
          }))}
        />
      </FilterForm>
      {unitId && (
        <p className="mb-4">
          <Link href={`${PATH}/tap-the/${unitId}` as Route}>
            Hộ chiếu thi đua của tập thể: {units.find((unit) => unit.id === unitId)?.name}
          </Link>
        </p>
      )}
      <DataTable
        caption="Danh sách nhân sự"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => `${row.id} ${row.unitName} ${row.position}`}
        empty={
          <EmptyState title="Chưa có ai trong danh sách" icon="people">
            Nhập cả danh sách từ Excel, thêm từng người, hoặc bỏ bớt điều kiện lọc. Có thể gõ không
            dấu.
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={ROSTER_PAGE}
        total={total}
        noun="người"
        hrefOf={(to) => queryPath(PATH, { q: search, "don-vi": unitId ?? "", trang: to }) as Route}
      />
    </>
  );
}
