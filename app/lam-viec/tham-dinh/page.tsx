import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewList } from "@/components/review/review-list";
import { bulkEventsOf } from "@/lib/judging/bulk/policy";
import { listWaiting } from "@/lib/judging/bulk/queries";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { listForReview, PAGE_SIZE } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { countChanges } from "@/lib/judging/rollup/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { hasRole } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Thẩm định hồ sơ đăng ký" };

export default async function ReviewListPage({ searchParams }: PageProps<"/lam-viec/tham-dinh">) {
  const viewer = await requireViewer();
  if (!hasReviewDesk(viewer)) notFound();
  const queue = readQueue(await searchParams);
  const [list, waiting, changes] = await Promise.all([
    listForReview(viewer, queue, await portalNow()),
    listWaiting(viewer),
    countChanges(viewer),
  ]);
  return (
    <ReviewList
      {...list}
      queue={queue}
      pageSize={PAGE_SIZE}
      changes={changes}
      seesDoubles={hasRole(viewer, "ministry_staff")}
      events={bulkEventsOf(viewer)}
      waiting={waiting.map(({ id, event, count, dueAt }) => ({ id, event, count, dueAt }))}
    />
  );
}
