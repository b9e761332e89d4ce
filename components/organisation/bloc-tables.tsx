import type { Route } from "next";
import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type BlocKind, OFFICE_LABEL, periodWords } from "@/lib/organisation/bloc/labels";
import type { BlocEntry } from "@/lib/organisation/bloc/queries";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { type Period, periodState } from "@/lib/platform/shared/period";
import { ConfidenceBadge } from "./confidence-badge";
import { RowControls } from "./row-controls";

type Member = BlocEntry["memberships"][number];
type Office = BlocEntry["leaderships"][number];

const unitLink = (unit: Member["unit"]) => (
  <Link href={`/quan-tri/don-vi/${unit.id}` as Route}>{unit.name}</Link>
);

const periodCell = ({ startsOn, endsOn, confidence }: Period & { confidence: Confidence }) => (
  <>
    <p className="mb-1 first-letter:uppercase">{periodWords({ startsOn, endsOn })}</p>
    <ConfidenceBadge confidence={confidence} />
  </>
);

type Props<Row> = { blocId: string; caption: string; rows: readonly Row[]; day: string };

/** Members with their periods. */
export function MemberTable({ blocId, caption, rows, day }: Props<Member>) {
  const columns: [Column<Member>, ...Column<Member>[]] = [
    {
      key: "unit",
      head: "Đơn vị",
      width: "min-w-36 sm:min-w-64",
      cell: ({ unit }) => unitLink(unit),
    },
    { key: "period", head: "Thời gian", width: "min-w-60", cell: periodCell },
    {
      key: "controls",
      head: "Thao tác",
      screenOnly: true,
      width: "min-w-80",
      cell: (row) => (
        <RowControls
          blocId={blocId}
          row={{ id: row.id, confidence: row.confidence }}
          is="membership"
          what={row.unit.name}
          over={periodState(row, day) === "over"}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="Chưa có thành viên nào" icon="people" />}
    />
  );
}

/** Who has led the bloc, latest first. */
export function OfficeTable({
  blocId,
  caption,
  rows,
  day,
  kind,
}: Props<Office> & { kind: BlocKind }) {
  const columns: [Column<Office>, ...Column<Office>[]] = [
    {
      key: "unit",
      head: "Đơn vị",
      width: "min-w-36 sm:min-w-64",
      cell: ({ unit, office }) => (
        <>
          {unitLink(unit)}
          <span className="block font-normal text-muted">{OFFICE_LABEL[kind][office]}</span>
        </>
      ),
    },
    { key: "period", head: "Nhiệm kỳ", width: "min-w-60", cell: periodCell },
    {
      key: "decision",
      head: "Số quyết định",
      width: "min-w-36",
      cell: ({ decisionNo }) => decisionNo ?? <span className="text-muted">Đang cập nhật</span>,
    },
    {
      key: "controls",
      head: "Thao tác",
      screenOnly: true,
      width: "min-w-80",
      cell: (row) => (
        <RowControls
          blocId={blocId}
          row={{ id: row.id, confidence: row.confidence }}
          is="office"
          what={`${OFFICE_LABEL[kind][row.office]} ${row.unit.name}`}
          over={periodState(row, day) === "over"}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="Chưa giao chức vụ cho đơn vị nào" icon="people" />}
    />
  );
}
