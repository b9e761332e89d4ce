import { StructuredData } from "@/components/layout/structured-data";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";

type Props = {
  campaign: CampaignPage;
  /** Absolute. */
  address: string;
  nonce: string | undefined;
};

const MINISTRY = { "@type": "GovernmentOrganization", name: "Bộ Tài nguyên và Môi trường" };

/** What search engines read of an announcement. */
export function AnnouncementData({ campaign, address, nonce }: Props) {
  const { announcement } = campaign;
  return (
    <StructuredData
      nonce={nonce}
      data={{
        "@type": "NewsArticle",
        headline: announcement.title,
        description: announcement.lead,
        articleSection: announcement.kicker,
        inLanguage: "vi",
        datePublished: campaign.publishedAt?.toISOString(),
        dateModified: announcement.updatedAt.toISOString(),
        author: MINISTRY,
        publisher: MINISTRY,
        mainEntityOfPage: address,
      }}
    />
  );
}
