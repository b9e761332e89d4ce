import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { lateWords } from "@/lib/campaign/extension/labels";
import { waitsFor } from "@/lib/judging/review/labels";
import type { ReviewListRow } from "@/lib/judging/review/rules";
import { type Queue, queueAddress } from "@/lib/judging/review/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { StandingBadge } from "./standing-badge";

const reviewerOf = ({ office, reviewerName }: ReviewListRow) =>
  office && reviewerName ? { office, unitName: reviewerName } : null;

// Plain links: a list of twenty files must not fetch ahead twenty dossiers.
const columnsFor = (
  address: string,
  ticks: boolean,
): [Column<ReviewListRow>, ...Column<ReviewListRow>[]] => [
  {
    key: "unit",
    head: "Đơn vị",
    width: "min-w-40 sm:min-w-64",
    cell: ({ id, unitName }) => (
      <>
        {ticks && (
          <label>
            <input type="checkbox" name="chon" value={id} aria-label={`Chọn ${unitName}`} />
          </label>
        )}
        <a href={`/lam-viec/tham-dinh/${id}${address}`}>{unitName}</a>
      </>
    ),
  },
  {
    key: "status",
    head: "Trạng thái",
    width: "min-w-44",
    cell: ({ status, heldUntil }) => (
      <>
        <StandingBadge standing={status} short />
        {heldUntil && (
          <span className="mt-1 flex items-center gap-1 text-sm text-muted">
            <Icon name="clock" />
            Chờ thực hiện lúc {heldUntil}
          </span>
        )}
      </>
    ),
  },
  {
    key: "waiting",
    head: "Đang chờ",
    width: "min-w-48",
    cell: (row) => waitsFor(row.status, row.blocKind, reviewerOf(row)) ?? "—",
  },
  { key: "since", head: "Từ ngày", cell: ({ since }) => formatDay(since) },
  {
    key: "bloc",
    head: "Khối, Cụm",
    width: "min-w-40",
    cell: ({ blocName }) => blocName ?? "Chưa có",
  },
  {
    key: "sent",
    head: "Gửi lần đầu",
    cell: ({ sentOn, lateDays }) =>
      sentOn ? [formatDay(sentOn), lateWords(lateDays)].filter(Boolean).join(", ") : "—",
  },
];

type Props = {
  rows: readonly ReviewListRow[];
  queue: Queue;
  /** Whether files can be ticked for a step over several of them. */
  ticks: boolean;
};

/** The files of a queue; each leads to its review, which remembers the queue. */
export function ReviewTable({ rows, queue, ticks }: Props) {
  return (
    <DataTable
      caption="Hồ sơ đăng ký thi đua đã gửi"
      captionHidden
      tall
      columns={columnsFor(queueAddress(queue), ticks)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title="Không có hồ sơ nào" icon="search">
          Chưa có hồ sơ nào hợp với điều kiện đang chọn. Hồ sơ xuất hiện ở đây khi thủ trưởng đơn vị
          đã duyệt và gửi đi.
        </EmptyState>
      }
    />
  );
}
