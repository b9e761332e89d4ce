import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ArticleData } from "@/components/article/article-data";
import { ArticleList } from "@/components/article/article-list";
import { ArticleTools } from "@/components/article/article-tools";
import { AnnouncementArticle } from "@/components/campaign/announcement-article";
import { AnnouncementFiles } from "@/components/campaign/announcement-files";
import { OpeningNote } from "@/components/campaign/opening-note";
import { ShareLink } from "@/components/campaign/share-link";
import { FeedbackSection } from "@/components/feedback/feedback-section";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PrintButton } from "@/components/layout/print-button";
import { SectionBand } from "@/components/layout/section-band";
import { BreadcrumbData } from "@/components/layout/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { latestArticles, otherArticles } from "@/lib/campaign/article/queries";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { newsOfContents, publishedCampaign } from "@/lib/campaign/campaign/queries";
import { publishedDocuments } from "@/lib/campaign/document/queries";
import { EFFECT_SLUG, readDocuments } from "@/lib/campaign/document/rules";
import { publishedFeedback } from "@/lib/campaign/feedback/queries";
import { viewsOf } from "@/lib/campaign/readership/queries";
import { nonceOfAnswer } from "@/lib/platform/auth/nonce";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { PORTAL } from "@/lib/platform/shared/portal";

const SHOWN = 4;

/** The documents that the campaign rests on: those in force, one page of them. */
const IN_FORCE = readDocuments({ "hieu-luc": EFFECT_SLUG.in_force });

/** Asked once a request, for the page and for what is said of it in its head. */
const campaignOf = cache(async (year: string) =>
  /^\d{4}$/.test(year) ? publishedCampaign(Number(year), await portalNow()) : null,
);

const MISSING: Metadata = { title: "Chưa có phong trào thi đua của năm này" };

export async function generateMetadata({
  params,
}: PageProps<"/phong-trao/[year]">): Promise<Metadata> {
  const campaign = await campaignOf((await params).year);
  if (!campaign) return MISSING;
  const { title, lead } = campaign.announcement;
  const address = addressOf(`/phong-trao/${campaign.year}`);
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
      images: [{ url: `/hinh-chia-se/phong-trao/${campaign.year}`, width: 1200, height: 630 }],
      ...(campaign.publishedAt && { publishedTime: campaign.publishedAt.toISOString() }),
      modifiedTime: campaign.announcement.updatedAt.toISOString(),
    },
  };
}

export default async function CampaignYearPage({ params }: PageProps<"/phong-trao/[year]">) {
  const campaign = await campaignOf((await params).year);
  if (!campaign) notFound();
  const now = await portalNow();
  const { announcement } = campaign;
  const [others, newest, nonce, views, feedback, documents, told, viewer] = await Promise.all([
    otherArticles(now, announcement, SHOWN),
    latestArticles(now, 2 * SHOWN, announcement.id),
    nonceOfAnswer(),
    viewsOf(announcement.id),
    publishedFeedback(announcement.id, 1, now),
    publishedDocuments(IN_FORCE, now),
    newsOfContents(campaign.year, now),
    currentViewer(),
  ]);
  const latest = newest
    .filter((one) => !others.some((other) => other.id === one.id))
    .slice(0, SHOWN);
  const path = `/phong-trao/${campaign.year}`;
  const way = [
    { label: "Trang chủ", href: "/" as Route },
    { label: "Phong trào thi đua", href: "/phong-trao" as Route },
    { label: `Năm ${campaign.year}`, href: path as Route },
  ];
  return (
    <>
      <ArticleData
        article={campaign.announcement}
        publishedAt={campaign.publishedAt}
        nonce={nonce}
        image={
          campaign.announcement.photo && addressOf(`/api/tep/${campaign.announcement.photo.fileId}`)
        }
        address={addressOf(path)}
      />
      <BreadcrumbData
        nonce={nonce}
        items={way.map(({ label, href }) => ({ label, address: addressOf(href) }))}
      />
      <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
        <Breadcrumb items={way} />
        {viewer && <OpeningNote articleId={campaign.announcement.id} />}
        <AnnouncementArticle
          campaign={campaign}
          today={vietnamDay(now)}
          holidays={await listHolidays()}
          news={told}
          tools={<ArticleTools articleId={announcement.id} views={views} />}
          share={
            <div className="flex flex-wrap items-end justify-between gap-4 border-t border-line pt-5">
              <ShareLink address={addressOf(path)} />
              <PrintButton />
            </div>
          }
        />
        <div className="mt-10 grid gap-10">
          {campaign.participationShown !== "off" && (
            <p className="print:hidden">
              <ButtonLink href={`${path}/tham-gia` as Route} iconAfter="next">
                Tình hình tham gia theo Khối, Cụm
              </ButtonLink>
            </p>
          )}
          <AnnouncementFiles year={campaign.year} documents={documents.rows} />
          <FeedbackSection articleId={announcement.id} {...feedback} />
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
