import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { DelegateForm } from "@/components/delegation/delegate-form";
import { RevokeDelegation } from "@/components/delegation/revoke-delegation";
import { PageHeading } from "@/components/layout/page-heading";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SCOPE_LABEL } from "@/lib/organisation/delegation/labels";
import { mayDelegate, mayOpenDelegations } from "@/lib/organisation/delegation/policy";
import {
  DELEGATIONS_PER_PAGE,
  type DelegationRow,
  listDelegations,
  listDeputies,
} from "@/lib/organisation/delegation/queries";
import { PERIOD_LABEL } from "@/lib/platform/auth/labels";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { periodState } from "@/lib/platform/shared/period";
import { pageOf, type Query, queryPath } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Ủy quyền" };

const PATH = "/lam-viec/uy-quyen";

function standing(row: DelegationRow, today: string): string {
  if (row.revokedAt) return `Đã kết thúc trước hạn, ${formatDay(row.revokedAt)}`;
  return PERIOD_LABEL[periodState(row, today)];
}

const columnsFor = (
  viewer: Viewer,
  today: string,
): [Column<DelegationRow>, ...Column<DelegationRow>[]] => [
  {
    key: "to",
    head: "Người được ủy quyền",
    width: "min-w-48",
    cell: ({ toAccount, unit }) => (
      <>
        {toAccount.name}
        <span className="block font-normal text-muted">{unit.name}</span>
      </>
    ),
  },
  {
    key: "period",
    head: "Thời gian",
    width: "min-w-44",
    cell: ({ startsOn, endsOn }) => `${formatDay(startsOn)} – ${formatDay(endsOn)}`,
  },
  {
    key: "scope",
    head: "Phạm vi",
    width: "min-w-56",
    cell: ({ scope, reason }) => (
      <>
        {SCOPE_LABEL[scope]}
        <span className="block text-muted">Lý do: {reason}</span>
      </>
    ),
  },
  { key: "from", head: "Người ủy quyền", cell: ({ fromAccount }) => fromAccount.name },
  {
    key: "standing",
    head: "Hiệu lực",
    width: "min-w-44",
    cell: (row) => (
      <>
        {standing(row, today)}
        {row.revokedAt === null && row.endsOn >= today && mayDelegate(viewer, row.unitId) && (
          <RevokeDelegation id={row.id} name={row.toAccount.name} />
        )}
      </>
    ),
  },
];

export default async function DelegationPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer();
  if (!mayOpenDelegations(viewer)) notFound();
  const page = pageOf(await searchParams);
  const today = vietnamDay(await portalNow());
  const [{ rows, total }, units] = await Promise.all([
    listDelegations(viewer, page),
    listDeputies(viewer, today),
  ]);
  return (
    <>
      <PageHeading
        title="Ủy quyền"
        lead="Khi vắng mặt, thủ trưởng ủy quyền cho phó thủ trưởng duyệt hồ sơ trong một thời gian; việc duyệt ghi rõ KT. thủ trưởng."
      />
      <div className="grid gap-8 *:min-w-0">
        <DataTable
          caption="Các lần ủy quyền"
          captionHidden
          columns={columnsFor(viewer, today)}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title="Chưa có ủy quyền nào" icon="people" />}
        />
        <Pagination
          page={page}
          pageSize={DELEGATIONS_PER_PAGE}
          total={total}
          noun="lần ủy quyền"
          hrefOf={(trang) => queryPath(PATH, { trang }) as Route}
        />
        {units.map(({ id, name, deputies }) => (
          <Panel key={id} title={`Ủy quyền cho phó thủ trưởng – ${name}`}>
            {deputies.length > 0 ? (
              <DelegateForm unitId={id} unitName={name} deputies={deputies} today={today} />
            ) : (
              <p>
                Chưa có tài khoản nào giữ vai trò Phó thủ trưởng của đơn vị. Đề nghị quản trị hệ
                thống tạo tài khoản và trao vai trò trước khi ủy quyền.
              </p>
            )}
          </Panel>
        ))}
      </div>
    </>
  );
}
