import type { ReactNode } from "react";
import { ArticleHead } from "@/components/article/article-head";
import { Corrections } from "@/components/article/corrections";
import { LeadPhoto } from "@/components/article/lead-photo";
import { type Drawing, Footnotes, RichTextView } from "@/components/article/rich-text-view";
import { Source } from "@/components/article/source";
import { INSET_HEADING } from "@/lib/campaign/announcement/labels";
import { type Section, sectionsOf } from "@/lib/campaign/announcement/rules";
import { footnotesOf } from "@/lib/campaign/article/rules";
import { UNKNOWN } from "@/lib/campaign/calendar/labels";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import type { CampaignPage, NewsOfContents } from "@/lib/campaign/campaign/queries";
import { contentAnchor, paragraphsOf } from "@/lib/campaign/campaign/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { ArticleAside, MILESTONES_ANCHOR } from "./article-aside";
import { ContentNews } from "./content-news";
import { EntryButtons } from "./entry-buttons";
import { MilestoneTimeline } from "./milestone-timeline";
import { MovementList } from "./movement-list";
import { ThemeQuote } from "./theme-quote";

type Props = {
  campaign: CampaignPage;
  /** yyyy-mm-dd in Việt Nam. */
  today: string;
  holidays: readonly Holiday[];
  /** Published news by the content that they tell of, each linked under it. */
  news?: NewsOfContents;
  /** Text size, contrast. */
  tools?: ReactNode;
  /** Share and print, under the text. */
  share?: ReactNode;
  /** Under the heading of an editor's page: the title is then no h1. */
  preview?: boolean;
  /** Pictures that may not be public yet, for the staff. */
  asStored?: boolean;
};

const HEADING = "border-l-[6px] border-gold pl-3 text-2xl";

/** The announcement of a year's campaign, from its kicker to its milestones: the public page and the editors' preview. */
export function AnnouncementArticle({
  campaign,
  today,
  holidays,
  news,
  tools,
  share,
  preview = false,
  asStored = preview,
}: Props) {
  const { announcement, publishedAt } = campaign;
  const sections = sectionsOf(announcement.body, INSET_HEADING);
  const drawing: Drawing = {
    pictures: announcement.pictures,
    notes: footnotesOf(announcement.body),
    anchors: new Map(),
    asStored,
  };
  return (
    <article>
      <ArticleHead
        kicker={announcement.kicker}
        title={announcement.title}
        lead={announcement.lead}
        publishedAt={publishedAt}
        updatedAt={announcement.updatedAt}
        tools={tools}
        preview={preview}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="lg:order-2">
          <ArticleAside campaign={campaign} sections={sections} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <div className="print:hidden">
            <LeadPhoto text={announcement} asStored={asStored} />
          </div>
          <ThemeQuote theme={campaign.theme} launchedBy={campaign.launchedBy} />
          <DocumentFacts announcement={announcement} />
          {campaign.occasion && <p className="max-w-measure">{campaign.occasion}</p>}
          <EntryButtons milestones={campaign.milestones} today={today} holidays={holidays} />
          {sections.map((section) => (
            <ArticleSection
              key={section.anchor}
              section={section}
              campaign={campaign}
              news={news}
              drawing={drawing}
            />
          ))}
          <section aria-labelledby={MILESTONES_ANCHOR}>
            <h2 id={MILESTONES_ANCHOR} className={`${HEADING} mb-5`}>
              Các mốc thời gian
            </h2>
            <MilestoneTimeline milestones={campaign.milestones} today={today} holidays={holidays} />
          </section>
          <Footnotes notes={drawing.notes} />
          <Corrections corrections={announcement.corrections} />
          <Source address={announcement.sourceUrl} />
          {share}
        </div>
      </div>
    </article>
  );
}

type SectionProps = {
  section: Section;
  campaign: CampaignPage;
  news: NewsOfContents | undefined;
  drawing: Drawing;
};

function ArticleSection({ section, campaign, news, drawing }: SectionProps) {
  const { anchor, heading, blocks, inset } = section;
  return (
    <section {...(heading !== null && { "aria-labelledby": anchor })}>
      {heading !== null && (
        <h2 id={anchor} className={HEADING}>
          {heading}
        </h2>
      )}
      <div className="mt-4">
        <RichTextView blocks={blocks} drawing={drawing} />
      </div>
      {inset !== null && (
        <div className="mt-5">
          <InsetBody inset={inset} campaign={campaign} news={news} />
        </div>
      )}
    </section>
  );
}

function InsetBody({
  inset,
  campaign,
  news,
}: {
  inset: NonNullable<Section["inset"]>;
  campaign: CampaignPage;
  news: NewsOfContents | undefined;
}) {
  switch (inset) {
    case "contents":
      return (
        <ol className="grid gap-6">
          {campaign.contents.map(({ code, position, title, body }) => (
            <li key={code} className="flex gap-4">
              <span
                aria-hidden="true"
                className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary text-lg font-bold text-on-primary print:border print:border-ink print:bg-surface"
              >
                {position}
              </span>
              <div className="min-w-0 max-w-measure">
                <h3 id={contentAnchor(position)} className="pt-1.5 text-xl">
                  {title}
                </h3>
                {paragraphsOf(body).map((paragraph) => (
                  <p key={paragraph} className="mt-2">
                    {paragraph}
                  </p>
                ))}
                <ContentNews news={news?.get(position) ?? []} title={title} />
              </div>
            </li>
          ))}
        </ol>
      );
    case "movements":
      return <MovementList movements={campaign.movements} />;
    case "duties":
      return (
        <div className="grid gap-5">
          {campaign.duties.map(({ position, addressee, body }) => (
            <div key={position} className="max-w-measure">
              <h3 className="text-lg">{addressee}</h3>
              <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-primary">
                {paragraphsOf(body).map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      );
  }
}

function DocumentFacts({ announcement }: { announcement: CampaignPage["announcement"] }) {
  const { number, signedOn } = announcement;
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2 border-y border-line py-3">
      <div>
        <dt className="text-sm text-muted">Số, ký hiệu văn bản phát động</dt>
        <dd className="font-semibold">{number ?? UNKNOWN}</dd>
      </div>
      <div>
        <dt className="text-sm text-muted">Ngày ký văn bản</dt>
        <dd className="font-semibold">{signedOn === null ? UNKNOWN : formatDay(signedOn)}</dd>
      </div>
    </dl>
  );
}
