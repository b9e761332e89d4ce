import { StructuredData } from "@/components/layout/structured-data";

type Props = {
  article: {
    readonly kicker: string;
    readonly title: string;
    readonly lead: string;
    readonly updatedAt: Date;
  };
  publishedAt: Date | null;
  /** Absolute. */
  address: string;
  /** Its photo's absolute address, where it has one. */
  image: string | null;
  nonce: string | undefined;
};

const MINISTRY = { "@type": "GovernmentOrganization", name: "Bộ Tài nguyên và Môi trường" };

/** What search engines read of a text. */
export function ArticleData({ article, publishedAt, address, image, nonce }: Props) {
  return (
    <StructuredData
      nonce={nonce}
      data={{
        "@type": "NewsArticle",
        headline: article.title,
        description: article.lead,
        articleSection: article.kicker,
        inLanguage: "vi",
        datePublished: publishedAt?.toISOString(),
        dateModified: article.updatedAt.toISOString(),
        ...(image !== null && { image }),
        author: MINISTRY,
        publisher: MINISTRY,
        mainEntityOfPage: address,
      }}
    />
  );
}
