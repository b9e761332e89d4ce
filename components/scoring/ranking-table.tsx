import type { Route } from "next";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Ranking } from "@/lib/judging/ranking/queries";
import {
  BAND_SHORT,
  LAYER_LABEL,
  rankNote,
  STATUS_LABEL,
  STATUS_TONE,
} from "@/lib/judging/scoring/labels";
import { LAYERS } from "@/lib/judging/scoring/workflow";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Row = Ranking["rows"][number];

type Props = {
  rows: readonly Row[];
  /** Totals of each layer and links to the sheets, for those who may open them. */
  detailed: boolean;
  /** The bloc of each unit, where several are ranked together. */
  blocs?: boolean;
};

/** Units by rank, each with the rule that decided where points did not. */
export function RankingTable({ rows, detailed, blocs = false }: Props) {
  return (
    <DataTable
      caption="Xếp hạng thi đua"
      captionHidden
      rows={rows}
      rowKey={(row) => row.unitId}
      empty={
        <EmptyState title="Chưa có bảng điểm nào được gửi" icon="clock">
          Xếp hạng hiện ra khi các đơn vị gửi bảng tự chấm điểm.
        </EmptyState>
      }
      columns={[
        {
          key: "unit",
          head: "Đơn vị",
          width: "min-w-40 sm:min-w-64",
          cell: (row) =>
            detailed ? (
              <Link href={`/lam-viec/cham-diem/${row.sheetId}` as Route} prefetch={false}>
                {row.unitName}
              </Link>
            ) : (
              row.unitName
            ),
        },
        {
          key: "rank",
          head: "Hạng",
          width: "min-w-32",
          cell: (row) => (
            <>
              <strong className="text-lg tabular-nums">{formatNumber(row.rank)}</strong>
              <span className="block text-muted">{rankNote(row)}</span>
            </>
          ),
        },
        {
          key: "total",
          head: "Tổng điểm",
          numeric: true,
          cell: (row) => <strong>{formatNumber(row.total)}</strong>,
        },
        {
          key: "band",
          head: "Xếp loại",
          width: "min-w-36",
          cell: (row) => (
            <>
              {BAND_SHORT[row.sums.band]}
              {row.sums.disqualified && (
                <span className="mt-1 block">
                  <StatusBadge tone="danger">Không xét Cờ</StatusBadge>
                </span>
              )}
            </>
          ),
        },
        ...(blocs
          ? [
              {
                key: "bloc",
                head: "Khối, Cụm",
                width: "min-w-40",
                cell: (row: Row) => row.blocName,
              },
            ]
          : []),
        ...(detailed
          ? [
              ...LAYERS.map((layer) => ({
                key: layer,
                head: LAYER_LABEL[layer],
                numeric: true,
                cell: (row: Row) => {
                  const points = row.byLayer[layer];
                  return points === null ? "—" : formatNumber(points);
                },
              })),
              {
                key: "status",
                head: "Tình trạng",
                width: "min-w-56",
                cell: (row: Row) => (
                  <StatusBadge tone={STATUS_TONE[row.status]}>
                    {STATUS_LABEL[row.status]}
                  </StatusBadge>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
