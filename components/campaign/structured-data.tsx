import type { CampaignPage } from "@/lib/campaign/campaign/queries";

type Props = {
  campaign: CampaignPage;
  /** Absolute addresses of the page, of the page above it and of the home page. */
  addresses: { page: string; parent: string; home: string };
  nonce: string | undefined;
};

/** "<" is spelt out, so that nothing in the text can end the script it stands in. */
const literal = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

const crumb = (position: number, name: string, item: string) => ({
  "@type": "ListItem",
  position,
  name,
  item,
});

/** What search engines read of an announcement: a NewsArticle and the way to it. */
export function StructuredData({ campaign, addresses, nonce }: Props) {
  const { announcement } = campaign;
  const organisation = {
    "@type": "GovernmentOrganization",
    name: "Bộ Tài nguyên và Môi trường",
  };
  const article = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: announcement.title,
    description: announcement.lead,
    articleSection: announcement.kicker,
    inLanguage: "vi",
    datePublished: campaign.publishedAt?.toISOString(),
    dateModified: announcement.updatedAt.toISOString(),
    author: organisation,
    publisher: organisation,
    mainEntityOfPage: addresses.page,
  };
  const breadcrumb = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      crumb(1, "Trang chủ", addresses.home),
      crumb(2, "Phong trào thi đua", addresses.parent),
      crumb(3, `Năm ${campaign.year}`, addresses.page),
    ],
  };
  return (
    <>
      <script type="application/ld+json" nonce={nonce}>
        {literal(article)}
      </script>
      <script type="application/ld+json" nonce={nonce}>
        {literal(breadcrumb)}
      </script>
    </>
  );
}
