import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewList, type ReviewPage } from "@/components/review/review-list";
import { bulkEventsOf } from "@/lib/judging/bulk/policy";
import { openDesk } from "@/lib/judging/desk/queries";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { PAGE_SIZE } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { hasRole } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { type Packed, pack } from "@/lib/platform/shared/packed";

export const metadata: Metadata = { title: "Thẩm định hồ sơ đăng ký" };

type Props = PageProps<"/lam-viec/tham-dinh">;

async function pageOf(searchParams: Props["searchParams"]): Promise<Packed<ReviewPage>> {
  const viewer = await requireViewer();
  if (!hasReviewDesk(viewer)) notFound();
  const queue = readQueue(await searchParams);
  const desk = await openDesk(viewer, queue, await portalNow());
  return pack({
    ...desk,
    queue,
    pageSize: PAGE_SIZE,
    seesDoubles: hasRole(viewer, "ministry_staff"),
    events: bulkEventsOf(viewer),
  });
}

export default async function ReviewListPage({ searchParams }: Props) {
  return <ReviewList page={await pageOf(searchParams)} />;
}
