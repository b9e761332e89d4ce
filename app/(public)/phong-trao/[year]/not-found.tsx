import type { Route } from "next";
import { CampaignList } from "@/components/campaign/campaign-list";
import { ButtonLink } from "@/components/ui/button";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";

/** A year that has no campaign to read: says so, and offers those that have. */
export default async function NoCampaign() {
  const campaigns = await publishedCampaigns(await portalNow());
  return (
    <div className="mx-auto max-w-page px-4 py-12 sm:px-6">
      <h1 className="text-3xl">Chưa có phong trào thi đua của năm này</h1>
      <p className="mt-4 max-w-measure">
        Phong trào thi đua của năm này chưa được công bố, hoặc bài phát động đang được cập nhật. Đề
        nghị kiểm tra lại năm trong địa chỉ trang, hoặc mở một phong trào đã công bố.
      </p>
      {campaigns.length > 0 && (
        <section aria-label="Phong trào đã công bố" className="mt-8">
          <CampaignList campaigns={campaigns} level={2} />
        </section>
      )}
      <p className="mt-8">
        <ButtonLink href={"/" as Route} kind="primary" icon="home">
          Về trang chủ
        </ButtonLink>
      </p>
    </div>
  );
}
