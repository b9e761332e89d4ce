import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { QueueFilter } from "@/components/review/queue-filter";
import { ReviewTable } from "@/components/review/review-table";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { listForReview, listReviewBlocs, PAGE_SIZE } from "@/lib/judging/review/queries";
import { type Queue, queueAddress, readQueue } from "@/lib/judging/review/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Thẩm định hồ sơ đăng ký" };

const listAt = (queue: Partial<Queue>) => `/lam-viec/tham-dinh${queueAddress(queue)}` as Route;

export default async function ReviewListPage({ searchParams }: PageProps<"/lam-viec/tham-dinh">) {
  const viewer = await requireViewer();
  if (!hasReviewDesk(viewer)) notFound();
  const queue = readQueue(await searchParams);
  const [{ rows, counts, total }, blocs] = await Promise.all([
    listForReview(viewer, queue, await portalNow()),
    listReviewBlocs(viewer),
  ]);
  const whole = counts.reduce((sum, one) => sum + one.total, 0);

  return (
    <>
      <PageHeading
        title="Thẩm định hồ sơ đăng ký"
        lead="Hồ sơ đã rời đơn vị: đang chờ ai, từ ngày nào."
      />
      <LinkTabs
        label="Trạng thái hồ sơ"
        tabs={[
          {
            key: "all",
            label: "Tất cả",
            href: listAt({ ...queue, status: null, page: 1 }),
            count: whole,
            current: queue.status === null,
          },
          ...counts.map((one) => ({
            key: one.status,
            label: STANDING_SHORT[one.status],
            href: listAt({ ...queue, status: one.status, page: 1 }),
            count: one.total,
            current: queue.status === one.status,
          })),
        ]}
      />
      <QueueFilter queue={queue} blocs={blocs} />
      <ReviewTable rows={rows} queue={queue} />
      <Pagination
        page={queue.page}
        pageSize={PAGE_SIZE}
        total={total}
        hrefOf={(page) => listAt({ ...queue, page })}
        noun="hồ sơ"
      />
    </>
  );
}
