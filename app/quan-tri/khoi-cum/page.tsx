import type { Metadata, Route } from "next";
import Link from "next/link";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { PageHeading } from "@/components/layout/page-heading";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { BLOC_KIND_LABEL, type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { type BlocRow, listBlocs } from "@/lib/organisation/bloc/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

const KINDS: readonly BlocKind[] = ["khoi", "cum"];

function Holder({ holder }: { holder: BlocRow["leader"] }) {
  if (!holder) return <span className="text-muted">Chưa có</span>;
  return (
    <>
      {holder.name} <ConfidenceMark confidence={holder.confidence} />
    </>
  );
}

const columnsOf = (kind: BlocKind): [Column<BlocRow>, ...Column<BlocRow>[]] => [
  {
    key: "name",
    head: kind === "khoi" ? "Khối" : "Cụm",
    width: "min-w-36 sm:min-w-64",
    cell: (row) => (
      <>
        <Link href={`/quan-tri/khoi-cum/${row.code}` as Route}>{row.name}</Link>
        {row.scope && <span className="block font-normal text-muted">{row.scope}</span>}
      </>
    ),
  },
  {
    key: "members",
    head: "Thành viên",
    numeric: true,
    width: "min-w-24",
    cell: (row) => formatNumber(row.members),
  },
  {
    key: "leader",
    head: OFFICE_LABEL[kind].leader,
    width: "min-w-52",
    cell: (row) => <Holder holder={row.leader} />,
  },
  {
    key: "deputy",
    head: OFFICE_LABEL[kind].deputy,
    width: "min-w-52",
    cell: (row) => <Holder holder={row.deputy} />,
  },
  {
    key: "unconfirmed",
    head: "Xác nhận",
    width: "min-w-56",
    cell: (row) =>
      row.unconfirmed > 0 ? (
        <StatusBadge tone="warning">{formatNumber(row.unconfirmed)} mục cần xác nhận</StatusBadge>
      ) : (
        <StatusBadge tone="success">Đã xác nhận</StatusBadge>
      ),
  },
];

export default async function BlocsPage() {
  const viewer = await requireKeeper();
  const today = vietnamDay(await portalNow());
  const blocs = await listBlocs(viewer, today);
  return (
    <>
      <PageHeading
        title="Khối, Cụm thi đua"
        lead={`Số thành viên, đơn vị làm trưởng và làm phó vào ngày ${formatDay(today)}.`}
      />
      <div className="grid gap-8">
        {KINDS.map((kind) => (
          <DataTable
            key={kind}
            caption={BLOC_KIND_LABEL[kind]}
            columns={columnsOf(kind)}
            rows={blocs.filter((bloc) => bloc.kind === kind)}
            rowKey={(row) => row.code}
            empty={<EmptyState title={`Chưa có ${BLOC_KIND_LABEL[kind]}`} icon="people" />}
          />
        ))}
      </div>
    </>
  );
}
