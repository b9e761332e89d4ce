import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { AnnouncementArticle } from "@/components/campaign/announcement-article";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { previewCampaign } from "@/lib/campaign/campaign/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = {
  title: "Xem trước bài phát động",
  robots: { index: false, follow: false },
};

/** An announcement in the frame of the public pages, whatever its status, for the staff. */
export default async function PreviewAnnouncementPage({
  params,
}: PageProps<"/xem-truoc/phong-trao/[year]">) {
  const viewer = await requireViewer();
  const { year } = await params;
  const campaign = /^\d{4}$/.test(year) ? await previewCampaign(viewer, Number(year)) : null;
  if (!campaign) notFound();
  const [now, holidays] = await Promise.all([portalNow(), listHolidays()]);
  return (
    <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
      <div className="mb-4 print:hidden">
        <NoticePanel
          kind="info"
          title="Bản xem trước"
          actions={
            <ButtonLink href={`/lam-viec/bien-tap/${campaign.year}/cong-bo` as Route}>
              Về bàn biên tập
            </ButtonLink>
          }
        >
          Chỉ cơ quan thường trực thấy trang này. In từ trình duyệt để xem bản in.
        </NoticePanel>
      </div>
      <AnnouncementArticle
        campaign={campaign}
        today={vietnamDay(now)}
        holidays={holidays}
        asStored
      />
    </div>
  );
}
