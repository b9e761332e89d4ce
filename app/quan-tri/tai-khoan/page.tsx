import type { Metadata, Route } from "next";
import Link from "next/link";
import { FilterForm } from "@/components/account/filter-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  ACCOUNT_STATE_LABEL,
  ACCOUNT_STATES,
  type AccountState,
  ROLE_LABEL,
} from "@/lib/platform/auth/labels";
import { type AccountRow, listAccounts, PAGE_SIZE } from "@/lib/platform/auth/queries";
import { requireAdministrator } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDayTime, vietnamDay } from "@/lib/platform/shared/dates";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Tài khoản" };

const PATH = "/quan-tri/tai-khoan";

/** A state as it stands in the address. */
const STATE_WORD: Record<AccountState, string> = { open: "hoat-dong", disabled: "da-khoa" };

const COLUMNS: [Column<AccountRow>, ...Column<AccountRow>[]] = [
  {
    key: "name",
    head: "Họ và tên",
    cell: (row) => <Link href={`${PATH}/${row.id}` as Route}>{row.name}</Link>,
  },
  {
    key: "email",
    head: "Thư điện tử",
    width: "min-w-60",
    cell: (row) => <span className="break-all">{row.email}</span>,
  },
  {
    key: "roles",
    head: "Vai trò đang hiệu lực",
    width: "min-w-64",
    cell: (row) =>
      row.roles.length === 0 ? (
        <span className="text-muted">Không có</span>
      ) : (
        <ul>
          {row.roles.map(({ role, unit }) => (
            <li key={`${role} ${unit}`}>
              {ROLE_LABEL[role]}
              {unit && ` – ${unit}`}
            </li>
          ))}
        </ul>
      ),
  },
  {
    key: "state",
    head: "Trạng thái",
    width: "min-w-44",
    cell: (row) =>
      row.disabled ? (
        <StatusBadge tone="neutral" icon="lock">
          {ACCOUNT_STATE_LABEL.disabled}
        </StatusBadge>
      ) : (
        <StatusBadge tone="success">{ACCOUNT_STATE_LABEL.open}</StatusBadge>
      ),
  },
  {
    key: "last",
    head: "Đăng nhập gần nhất",
    cell: (row) => (row.lastSignIn ? formatDayTime(row.lastSignIn) : "Chưa lần nào"),
  },
];

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireAdministrator();
  const query = await searchParams;
  const words = wordOf(query, "q");
  const stateWord = wordOf(query, "trang-thai");
  const state = ACCOUNT_STATES.find((one) => STATE_WORD[one] === stateWord) ?? null;
  const page = pageOf(query);
  const { rows, total } = await listAccounts(
    viewer,
    { words, state, page },
    vietnamDay(await portalNow()),
  );
  return (
    <>
      <PageHeading
        title="Tài khoản"
        actions={
          <ButtonLink href={`${PATH}/moi` as Route} kind="primary" icon="plus">
            Tạo tài khoản
          </ButtonLink>
        }
      />
      <FilterForm action={PATH} filtered={words !== "" || state !== null}>
        <TextField
          label="Tìm theo tên, thư điện tử hoặc đơn vị"
          name="q"
          type="search"
          defaultValue={words}
          wrapperClass="min-w-72 grow"
        />
        <SelectField
          label="Trạng thái"
          name="trang-thai"
          placeholder="Tất cả"
          defaultValue={state ? STATE_WORD[state] : ""}
          choices={ACCOUNT_STATES.map((one) => ({
            value: STATE_WORD[one],
            label: ACCOUNT_STATE_LABEL[one],
          }))}
        />
      </FilterForm>
      <DataTable
        caption="Tài khoản của Cổng"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Không có tài khoản nào khớp" icon="people">
            Đề nghị thử từ khác hoặc bỏ bớt điều kiện.
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        noun="tài khoản"
        hrefOf={(to) =>
          queryPath(PATH, {
            q: words,
            "trang-thai": state ? STATE_WORD[state] : "",
            trang: to,
          }) as Route
        }
      />
    </>
  );
}
