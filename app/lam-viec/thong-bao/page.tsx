import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { NoticeList } from "@/components/notice/notice-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireViewer } from "@/lib/platform/auth/session";
import { listNotices, NOTICES_A_PAGE } from "@/lib/platform/notice/inbox";

export const metadata: Metadata = { title: "Thông báo" };

export default async function NoticesPage({ searchParams }: PageProps<"/lam-viec/thong-bao">) {
  const [viewer, { trang }] = await Promise.all([requireViewer(), searchParams]);
  const page = Math.max(1, Math.floor(Number(trang)) || 1);
  const { notices, total, unread } = await listNotices(viewer, page);
  return (
    <>
      <PageHeading title="Thông báo" />
      <div className="max-w-4xl">
        {notices.length === 0 ? (
          <EmptyState icon="bell" title="Chưa có thông báo nào" />
        ) : (
          <NoticeList notices={notices} unread={unread} />
        )}
        <Pagination
          page={page}
          pageSize={NOTICES_A_PAGE}
          total={total}
          hrefOf={(number) => `/lam-viec/thong-bao?trang=${number}` as Route}
          noun="thông báo"
        />
      </div>
    </>
  );
}
