import type { Route } from "next";
import Link from "next/link";
import { LateBadge } from "@/components/registration/late-badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { ownUnitMark, reviewerWords } from "@/lib/judging/review/labels";
import type { Board } from "@/lib/judging/review/queries";
import { type BoardRow, daysLate } from "@/lib/judging/review/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { StandingBadge } from "./standing-badge";

type Props = { board: Board; rows: readonly BoardRow[]; today: string };

/** The members of a bloc: where each stands, since when, and what it has registered. */
export function BoardTable({ board, rows, today }: Props) {
  return (
    <DataTable
      caption={`Các đơn vị của ${board.name}`}
      captionHidden
      columns={columnsFor(board, today)}
      rows={rows}
      rowKey={(row) => row.unitId}
      empty={<EmptyState title="Không có đơn vị nào ở tình trạng này" icon="check" />}
    />
  );
}

function columnsFor(board: Board, today: string): [Column<BoardRow>, ...Column<BoardRow>[]] {
  const count = (
    key: string,
    head: string,
    of: (file: NonNullable<BoardRow["file"]>) => number,
  ) => ({
    key,
    head,
    numeric: true,
    width: "min-w-20",
    cell: ({ file }: BoardRow) => (file ? formatNumber(of(file)) : "—"),
  });
  return [
    {
      key: "unit",
      head: "Đơn vị",
      width: "min-w-40 sm:min-w-64",
      cell: (row) => <UnitName row={row} board={board} />,
    },
    {
      key: "standing",
      head: "Tình trạng",
      width: "min-w-44",
      cell: (row) => <RowStanding row={row} dueOn={board.dueOn} today={today} />,
    },
    {
      key: "reviewer",
      head: "Người xem xét",
      width: "min-w-48",
      cell: (row) => reviewerOf(row, board),
    },
    ...(board.figures
      ? [
          {
            key: "since",
            head: "Từ ngày",
            cell: ({ file }: BoardRow) => (file ? formatDay(file.since) : "—"),
          },
          count("titles", "Danh hiệu", (file) => file.collectives + file.people),
          count("targets", "Chỉ tiêu", (file) => file.targets),
          count("initiatives", "Sáng kiến", (file) => file.initiatives),
        ]
      : []),
  ];
}

function UnitName({ row, board }: { row: BoardRow; board: Board }) {
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
    </>
  );
}

/** Late is said in words, and only of who has not sent. */
function RowStanding({
  row,
  dueOn,
  today,
}: {
  row: BoardRow;
  dueOn: string | null;
  today: string;
}) {
  const lastDay =
    row.extendedTo !== null && (dueOn === null || row.extendedTo > dueOn) ? row.extendedTo : dueOn;
  const late = daysLate(row.standing, lastDay, today);
  return (
    <>
      <span className="flex flex-wrap gap-1.5">
        <StandingBadge standing={row.standing} short />
        <LateBadge lateDays={row.lateDays} />
      </span>
      {row.standing === "not_sent" && lastDay !== dueOn && lastDay && (
        <span className="block text-muted">Được gia hạn đến hết {formatDay(lastDay)}</span>
      )}
      {late > 0 && lastDay && (
        <span className="mt-1 flex items-start gap-1.5 font-semibold text-danger-ink">
          <Icon name="warning" className="mt-[0.2em] size-[1.1em]" />
          Chậm {formatNumber(late)} ngày so với hạn {formatDay(lastDay)}
        </span>
      )}
    </>
  );
}

function reviewerOf(row: BoardRow, board: Board): string {
  const office = row.unitId === board.leader?.unitId ? "deputy" : "leader";
  const holder = board[office];
  return holder && board.leader
    ? reviewerWords(board.kind, { office, unitName: holder.unitName })
    : "Chưa có";
}
