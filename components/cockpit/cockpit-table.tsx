import type { Route } from "next";
import Link from "next/link";
import { LateBadge } from "@/components/registration/late-badge";
import { StandingBadge } from "@/components/review/standing-badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import { percentWords, standingTone, standingWords } from "@/lib/entry/progress/labels";
import { fileWords, lateWords, seatWords } from "@/lib/judging/cockpit/labels";
import type { Board } from "@/lib/judging/cockpit/queries";
import { currentReport } from "@/lib/judging/cockpit/rules";
import { ownUnitMark } from "@/lib/judging/review/labels";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Row = Board["rows"][number];

type Props = { board: Board; rows: readonly Row[]; scores: ReadonlyMap<string, string> };

/** The members against registration, pledge, reports and score, on one screen; what is late is said in words. */
export function CockpitTable({ board, rows, scores }: Props) {
  return (
    <DataTable
      caption={`Các đơn vị của ${board.name}`}
      captionHidden
      columns={columnsFor(board, scores)}
      rows={rows}
      rowKey={({ unitId }) => unitId}
      empty={<EmptyState title="Không có đơn vị nào ở tình trạng này" icon="check" />}
    />
  );
}

function columnsFor(
  board: Board,
  scores: ReadonlyMap<string, string>,
): [Column<Row>, ...Column<Row>[]] {
  return [
    {
      key: "unit",
      head: "Đơn vị",
      width: "min-w-40 sm:min-w-56",
      cell: (row) => <UnitName row={row} board={board} />,
    },
    {
      key: "registration",
      head: "Hồ sơ đăng ký",
      width: "min-w-40",
      cell: (row) => (
        <>
          <span className="flex flex-wrap gap-1.5">
            <StandingBadge standing={row.standing} short />
            {row.lateDays > 0 && <LateBadge lateDays={row.lateDays} />}
          </span>
          {row.standing === "not_sent" && row.extendedTo && (
            <span className="block text-muted">
              Được gia hạn đến hết {formatDay(row.extendedTo)}
            </span>
          )}
          {row.file && <span className="block text-sm text-muted">{fileWords(row.file)}</span>}
          <LateMark row={row} kind="registration" />
        </>
      ),
    },
    {
      key: "covenant",
      head: "Giao ước",
      width: "min-w-32",
      cell: (row) => (
        <>
          <StatusBadge tone={row.seat?.signedOn ? "success" : "neutral"}>
            {seatWords(row.seat)}
          </StatusBadge>
          <LateMark row={row} kind="pledge" />
        </>
      ),
    },
    {
      key: "reports",
      head: "Báo cáo",
      width: "min-w-48",
      cell: (row) => <Reports row={row} board={board} />,
    },
    {
      key: "progress",
      head: "Chỉ tiêu",
      width: "min-w-32",
      cell: (row) =>
        Object.values(row.states).every((count) => count === 0) ? (
          <span className="text-muted">Chưa có số liệu</span>
        ) : (
          <Link
            href={
              `/lam-viec/khoi-cum/${encodeURIComponent(board.code)}/tien-do?nam=${board.year}&don-vi=${row.unitId}` as Route
            }
            prefetch={false}
          >
            {percentWords(row.percent)}
            <span className="block text-sm">
              {formatNumber(row.states.done)} đạt, {formatNumber(row.states.behind)} chậm
            </span>
          </Link>
        ),
    },
    ...(scores.size > 0
      ? [
          {
            key: "score",
            head: "Điểm",
            numeric: true,
            width: "min-w-20",
            cell: (row: Row) => scores.get(row.unitId) ?? "—",
          },
        ]
      : []),
  ];
}

function UnitName({ row, board }: { row: Row; board: Board }) {
  return (
    <>
      {row.file ? (
        <Link
          href={
            `/lam-viec/tham-dinh/${row.file.id}?khoi-cum=${encodeURIComponent(board.code)}` as Route
          }
          prefetch={false}
        >
          {row.unitName}
        </Link>
      ) : (
        row.unitName
      )}
      {row.unitId === board.leader?.unitId && (
        <span className="block font-normal text-muted">
          Đơn vị đứng đầu, {ownUnitMark(board.kind)}
        </span>
      )}
      {row.leftOn && (
        <span className="block font-normal text-muted">
          Đã rời Khối, Cụm sau ngày {formatDay(row.leftOn)}
        </span>
      )}
      {!row.belongs && (
        <span className="block font-normal text-muted">
          Gửi hồ sơ tại đây, không là thành viên trong năm
        </span>
      )}
      {board.remindedToday.includes(row.unitId) && (
        <span className="block font-normal text-muted">Đã nhắc hôm nay</span>
      )}
    </>
  );
}

function LateMark({ row, kind }: { row: Row; kind: Row["late"][number]["kind"] }) {
  return row.late
    .filter((late) => late.kind === kind)
    .map((late) => (
      <span
        key={`${kind}${late.period?.code ?? ""}`}
        className="mt-1 flex items-start gap-1.5 font-semibold text-danger-ink"
      >
        <Icon name="warning" className="mt-[0.2em] size-[1.1em]" />
        {lateWords(late)}
      </span>
    ));
}

function Reports({ row, board }: { row: Row; board: Board }) {
  const current = currentReport(row);
  if (!current) return "Chưa đến kỳ";
  const words = `${current.period.name}: ${standingWords(current.standing)}`;
  return (
    <>
      <span className="block">
        Đã gửi {formatNumber(row.sentReports)}/{formatNumber(row.reports.length)} kỳ
      </span>
      <StatusBadge tone={standingTone(current.standing)}>
        {board.figures && current.standing.kind === "sent" ? (
          <Link
            href={
              `/lam-viec/bao-cao/${board.year}/${current.period.code}?don-vi=${row.unitId}` as Route
            }
            prefetch={false}
            className="text-inherit"
          >
            {words}
          </Link>
        ) : (
          words
        )}
      </StatusBadge>
      <LateMark row={row} kind="report" />
    </>
  );
}
