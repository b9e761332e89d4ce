import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewList } from "@/components/review/review-list";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { listForReview, PAGE_SIZE } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Thẩm định hồ sơ đăng ký" };

export default async function ReviewListPage({ searchParams }: PageProps<"/lam-viec/tham-dinh">) {
  const viewer = await requireViewer();
  if (!hasReviewDesk(viewer)) notFound();
  const queue = readQueue(await searchParams);
  const list = await listForReview(viewer, queue, await portalNow());
  return <ReviewList {...list} queue={queue} pageSize={PAGE_SIZE} />;
}
