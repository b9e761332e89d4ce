import type { Metadata, Route } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ArticleData } from "@/components/article/article-data";
import { ArticleList } from "@/components/article/article-list";
import { ArticleTools } from "@/components/article/article-tools";
import { ArticleView } from "@/components/article/article-view";
import { ShareLink } from "@/components/campaign/share-link";
import { FeedbackSection } from "@/components/feedback/feedback-section";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PrintButton } from "@/components/layout/print-button";
import { SectionBand } from "@/components/layout/section-band";
import { BreadcrumbData } from "@/components/layout/structured-data";
import { latestArticles, otherArticles, publishedArticle } from "@/lib/campaign/article/queries";
import { publishedFeedback } from "@/lib/campaign/feedback/queries";
import { viewsOf } from "@/lib/campaign/readership/queries";
import { nonceOfAnswer } from "@/lib/platform/auth/nonce";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { PORTAL } from "@/lib/platform/shared/portal";

const SHOWN = 4;

/** Asked once a request, for the page and for what is said of it in its head. A slug is plain letters. */
const articleOf = cache(async (slug: string) =>
  /^[a-z0-9-]{1,100}$/.test(slug) ? publishedArticle(slug, await portalNow()) : null,
);

export async function generateMetadata({
  params,
}: PageProps<"/tin-tuc/[slug]">): Promise<Metadata> {
  const found = await articleOf((await params).slug);
  if (!found || "movedTo" in found) return { title: "Không tìm thấy tin này" };
  const { title, lead, href, photo, publishedAt, updatedAt } = found.page;
  const address = addressOf(href);
  return {
    title,
    description: lead,
    alternates: { canonical: address },
    openGraph: {
      type: "article",
      locale: "vi_VN",
      siteName: PORTAL,
      title,
      description: lead,
      url: address,
      // Without a photo of its own the portal draws one from the title.
      images: [
        photo
          ? { url: addressOf(`/api/tep/${photo.fileId}`), width: photo.width, height: photo.height }
          : { url: href.replace("/tin-tuc/", "/hinh-chia-se/tin-tuc/"), width: 1200, height: 630 },
      ],
      ...(publishedAt && { publishedTime: publishedAt.toISOString() }),
      modifiedTime: updatedAt.toISOString(),
    },
  };
}

export default async function ArticleAddressPage({ params }: PageProps<"/tin-tuc/[slug]">) {
  const found = await articleOf((await params).slug);
  if (!found) notFound();
  if ("movedTo" in found) permanentRedirect(found.movedTo as Route);
  const { page: article } = found;
  const now = await portalNow();
  const [others, newest, nonce, views, feedback] = await Promise.all([
    otherArticles(now, article, SHOWN),
    latestArticles(now, 2 * SHOWN, article.id),
    nonceOfAnswer(),
    viewsOf(article.id),
    publishedFeedback(article.id, 1, now),
  ]);
  const latest = newest
    .filter((one) => !others.some((other) => other.id === one.id))
    .slice(0, SHOWN);
  const address = addressOf(article.href);
  const way = [
    { label: "Trang chủ", href: "/" as Route },
    { label: "Tin tức", href: "/tin-tuc" as Route },
    { label: article.title, href: article.href as Route },
  ];
  return (
    <>
      <ArticleData
        article={article}
        publishedAt={article.publishedAt}
        nonce={nonce}
        image={article.photo && addressOf(`/api/tep/${article.photo.fileId}`)}
        address={address}
      />
      <BreadcrumbData
        nonce={nonce}
        items={way.map(({ label, href }) => ({ label, address: addressOf(href) }))}
      />
      <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
        <Breadcrumb items={way} />
        <ArticleView
          article={article}
          tools={<ArticleTools articleId={article.id} views={views} />}
          share={
            <div className="flex flex-wrap items-end justify-between gap-4 border-t border-line pt-5">
              <ShareLink address={address} />
              <PrintButton />
            </div>
          }
        />
        <div className="mt-10">
          <FeedbackSection articleId={article.id} {...feedback} />
        </div>
      </div>
      {others.length > 0 && (
        <SectionBand id="cac-tin-khac" title="Các tin khác" tone="paper" screenOnly>
          <ArticleList articles={others} />
        </SectionBand>
      )}
      {latest.length > 0 && (
        <SectionBand id="moi-nhat" title="Mới nhất" screenOnly>
          <ArticleList articles={latest} />
        </SectionBand>
      )}
    </>
  );
}
