import type { Metadata, Route } from "next";
import Link from "next/link";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { FilterForm } from "@/components/account/filter-form";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { Checkbox } from "@/components/form/checkbox";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { UNIT_KIND_LABEL } from "@/lib/organisation/unit/labels";
import { listUnits, UNITS_PER_PAGE, type UnitRow } from "@/lib/organisation/unit/queries";
import { UNIT_KINDS, type UnitKind } from "@/lib/organisation/unit/schema";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Đơn vị" };

const PATH = "/quan-tri/don-vi";

/** A kind as it stands in the address: its words without diacritics. */
const slugOf = (kind: UnitKind): string =>
  foldDiacritics(UNIT_KIND_LABEL[kind]).replace(/[^a-z0-9]+/g, "-");

const COLUMNS: [Column<UnitRow>, ...Column<UnitRow>[]] = [
  {
    key: "name",
    head: "Tên đơn vị",
    width: "min-w-40 sm:min-w-72",
    cell: (row) => (
      <>
        <Link href={`${PATH}/${row.id}` as Route}>{row.name}</Link>{" "}
        <ConfidenceMark confidence={row.confidence} />
      </>
    ),
  },
  { key: "code", head: "Mã", width: "min-w-36", cell: (row) => row.code },
  { key: "kind", head: "Loại", cell: (row) => UNIT_KIND_LABEL[row.kind] },
  {
    key: "parent",
    head: "Đơn vị cấp trên",
    width: "min-w-48",
    cell: (row) => row.parentName ?? "–",
  },
  {
    key: "bloc",
    head: "Khối, Cụm",
    width: "min-w-44",
    cell: (row) =>
      row.blocCode ? (
        <Link href={`/quan-tri/khoi-cum/${row.blocCode}` as Route}>{row.blocName}</Link>
      ) : (
        "–"
      ),
  },
  {
    key: "validTo",
    head: "Hoạt động đến hết",
    width: "min-w-32",
    cell: (row) => (row.validTo ? formatDay(row.validTo) : "–"),
  },
];

export default async function UnitsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireKeeper();
  const query = await searchParams;
  const search = wordOf(query, "q");
  const kindWord = wordOf(query, "loai");
  const kind = UNIT_KINDS.find((one) => slugOf(one) === kindWord) ?? null;
  const unconfirmed = wordOf(query, "can-xac-nhan") === "1";
  const { rows, total, page } = await listUnits(viewer, {
    search,
    kind,
    unconfirmed,
    page: pageOf(query),
    day: vietnamDay(await portalNow()),
  });
  return (
    <>
      <PageHeading
        title="Đơn vị"
        lead="Đơn vị trực thuộc Bộ, các Sở Tài nguyên và Môi trường và phòng, ban bên trong."
        actions={
          <ButtonLink href={`${PATH}/moi` as Route} kind="primary" icon="plus">
            Thêm đơn vị
          </ButtonLink>
        }
      />
      <FilterForm action={PATH} filtered={search !== "" || kind !== null || unconfirmed}>
        <TextField
          label="Tìm theo tên hoặc mã"
          name="q"
          type="search"
          defaultValue={search}
          wrapperClass="min-w-64 grow"
        />
        <SelectField
          label="Loại đơn vị"
          name="loai"
          placeholder="Tất cả"
          defaultValue={kind ? slugOf(kind) : ""}
          choices={UNIT_KINDS.map((one) => ({ value: slugOf(one), label: UNIT_KIND_LABEL[one] }))}
        />
        <Checkbox
          label="Chỉ mục cần xác nhận"
          name="can-xac-nhan"
          value="1"
          defaultChecked={unconfirmed}
        />
      </FilterForm>
      <DataTable
        caption="Danh mục đơn vị"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Không có đơn vị nào khớp" icon="search">
            Đề nghị thử từ khác hoặc bỏ bớt điều kiện. Có thể gõ không dấu.
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={UNITS_PER_PAGE}
        total={total}
        noun="đơn vị"
        hrefOf={(to) =>
          queryPath(PATH, {
            q: search,
            loai: kind ? slugOf(kind) : "",
            "can-xac-nhan": unconfirmed ? "1" : "",
            trang: to,
          }) as Route
        }
      />
    </>
  );
}
