import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { CampaignList } from "@/components/campaign/campaign-list";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";

const TITLE = "Phong trào thi đua";
const LEAD = "Các phong trào thi đua do Bộ trưởng Bộ Tài nguyên và Môi trường phát động hằng năm.";

export const metadata: Metadata = headOf(TITLE, LEAD, "/phong-trao");

export default async function CampaignsPage() {
  const campaigns = await publishedCampaigns(await portalNow());
  return (
    <PublicFrame trail={[{ label: TITLE, href: "/phong-trao" as Route }]}>
      <PageHeading title={TITLE} lead={LEAD} />
      {campaigns.length > 0 ? (
        <CampaignList campaigns={campaigns} />
      ) : (
        <EmptyState title="Chưa có phong trào thi đua nào được công bố" icon="flag">
          Bài phát động được đăng tại đây khi Bộ công bố.
        </EmptyState>
      )}
    </PublicFrame>
  );
}
