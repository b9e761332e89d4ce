"use client";

import type { Route } from "next";
import { WaitingBatches } from "@/components/bulk/waiting-batches";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import type { WaitingBatch } from "@/lib/judging/bulk/queries";
import type { BulkEvent } from "@/lib/judging/bulk/rules";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import type { ReviewListRow } from "@/lib/judging/review/rules";
import { type Queue, queueAddress, type Reviewed } from "@/lib/judging/review/rules";
import { type Packed, unpack } from "@/lib/platform/shared/packed";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { QueueDesk } from "./queue-desk";
import { QueueFilter } from "./queue-filter";
import { ReviewTable } from "./review-table";

/** One page of the list, as it travels. */
export type ReviewPage = {
  queue: Queue;
  rows: readonly ReviewListRow[];
  /** How many files of the queue stand at each status. */
  counts: readonly { status: Reviewed; total: number }[];
  total: number;
  pageSize: number;
  blocs: readonly { code: string; name: string }[];
  /** The steps that the reader may take over several files. */
  events: readonly BulkEvent[];
  waiting: readonly WaitingBatch[];
  /** How many files units have changed since the reader saw them. */
  changes: number;
  seesDoubles: boolean;
};

const listAt = (queue: Partial<Queue>) => `/lam-viec/tham-dinh${queueAddress(queue)}` as Route;

/** The reviewer's list. A client component, so that its rows travel as data and are drawn once. */
export function ReviewList({ page }: { page: Packed<ReviewPage> }) {
  const { queue, rows, counts, total, pageSize, blocs, events, waiting, changes, seesDoubles } =
    unpack(page);
  const address = queueAddress(queue);
  const whole = counts.reduce((sum, one) => sum + one.total, 0);
  const tab = (status: Reviewed | null, label: string, count: number) => ({
    key: status ?? "all",
    label,
    href: listAt({ ...queue, status, page: 1 }),
    count,
    current: queue.status === status,
  });
  return (
    <>
      <PageHeading
        title="Thẩm định hồ sơ đăng ký"
        lead="Hồ sơ đã rời đơn vị: đang chờ ai, từ ngày nào."
        actions={
          <>
            <ButtonLink
              href={
                `/lam-viec/tham-dinh/tong-hop${queueAddress({ bloc: queue.bloc, year: queue.year })}` as Route
              }
              icon="flag"
            >
              Tổng hợp{changes > 0 && ` (${formatNumber(changes)} hồ sơ thay đổi)`}
            </ButtonLink>
            <ButtonLink href={"/lam-viec/tham-dinh/mau-ly-do" as Route} icon="comment">
              Mẫu lý do trả lại
            </ButtonLink>
          </>
        }
      />
      <WaitingBatches waiting={waiting} />
      <LinkTabs
        label="Trạng thái hồ sơ"
        tabs={[
          tab(null, "Tất cả", whole),
          ...counts.map((one) => tab(one.status, STANDING_SHORT[one.status], one.total)),
        ]}
      />
      <QueueFilter queue={queue} blocs={blocs} seesDoubles={seesDoubles} />
      <QueueDesk key={address} events={events} address={address} rows={rows}>
        <ReviewTable rows={rows} queue={queue} ticks={events.length > 0} />
      </QueueDesk>
      <Pagination
        page={queue.page}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => listAt({ ...queue, page })}
        noun="hồ sơ"
      />
    </>
  );
}
