import type { Metadata, Route } from "next";
import { CampaignList } from "@/components/campaign/campaign-list";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = {
  title: "Phong trào thi đua",
  description:
    "Các phong trào thi đua do Bộ trưởng Bộ Tài nguyên và Môi trường phát động hằng năm.",
  alternates: { canonical: "/phong-trao" },
};

export default async function CampaignsPage() {
  const campaigns = await publishedCampaigns(await portalNow());
  return (
    <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
      <Breadcrumb
        items={[
          { label: "Trang chủ", href: "/" as Route },
          { label: "Phong trào thi đua", href: "/phong-trao" as Route },
        ]}
      />
      <PageHeading
        title="Phong trào thi đua"
        lead="Các phong trào thi đua do Bộ trưởng Bộ Tài nguyên và Môi trường phát động hằng năm."
      />
      {campaigns.length > 0 ? (
        <CampaignList campaigns={campaigns} level={2} />
      ) : (
        <EmptyState title="Chưa có phong trào thi đua nào được công bố" icon="flag">
          Bài phát động được đăng tại đây khi Bộ công bố.
        </EmptyState>
      )}
    </div>
  );
}
