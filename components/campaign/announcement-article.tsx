import type { ReactNode } from "react";
import { Figure } from "@/components/layout/figure";
import { Icon } from "@/components/ui/icon";
import { INSET_HEADING } from "@/lib/campaign/announcement/labels";
import { type Section, sectionsOf } from "@/lib/campaign/announcement/rules";
import { UNKNOWN } from "@/lib/campaign/calendar/labels";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";
import { contentAnchor, paragraphsOf } from "@/lib/campaign/campaign/rules";
import { formatDay, formatDayTime, formatLongDay, formatTime } from "@/lib/platform/shared/dates";
import { ArticleAside, MILESTONES_ANCHOR } from "./article-aside";
import { EntryButtons } from "./entry-buttons";
import { MilestoneTimeline } from "./milestone-timeline";
import { MovementList } from "./movement-list";
import { ThemeQuote } from "./theme-quote";

type Props = {
  campaign: CampaignPage;
  /** yyyy-mm-dd in Việt Nam. */
  today: string;
  holidays: readonly Holiday[];
  /** Text size, contrast. */
  tools?: ReactNode;
  /** Share and print, under the text. */
  share?: ReactNode;
  /** Under the heading of an editor's page: the title is then no h1. */
  preview?: boolean;
};

const HEADING = "border-l-[6px] border-gold pl-3 text-2xl";

/** The announcement of a year's campaign, from its kicker to its milestones: the public page and the editors' preview. */
export function AnnouncementArticle({
  campaign,
  today,
  holidays,
  tools,
  share,
  preview = false,
}: Props) {
  const Title = preview ? "p" : "h1";
  const { announcement, publishedAt } = campaign;
  const sections = sectionsOf(announcement.body, INSET_HEADING);
  return (
    <article>
      <header className="max-w-4xl pt-2 pb-6">
        <p className="font-semibold text-primary-ink">{announcement.kicker}</p>
        <Title className="mt-1 text-3xl leading-tight font-bold sm:text-4xl">
          {announcement.title}
        </Title>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-line py-1 text-sm text-muted">
          <p className="py-2">
            <Published at={publishedAt} updatedAt={announcement.updatedAt} />
          </p>
          {tools}
        </div>
        <p className="mt-5 max-w-measure text-xl leading-relaxed font-semibold">
          {announcement.lead}
        </p>
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="lg:order-2">
          <ArticleAside campaign={campaign} sections={sections} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <div className="print:hidden">
            <Figure caption={announcement.photoCaption} credit={announcement.photoCredit} />
          </div>
          <ThemeQuote theme={campaign.theme} launchedBy={campaign.launchedBy} />
          <DocumentFacts announcement={announcement} />
          {campaign.occasion && <p className="max-w-measure">{campaign.occasion}</p>}
          <EntryButtons milestones={campaign.milestones} today={today} holidays={holidays} />
          {sections.map((section) => (
            <ArticleSection key={section.anchor} section={section} campaign={campaign} />
          ))}
          <section aria-labelledby={MILESTONES_ANCHOR}>
            <h2 id={MILESTONES_ANCHOR} className={`${HEADING} mb-5`}>
              Các mốc thời gian
            </h2>
            <MilestoneTimeline milestones={campaign.milestones} today={today} holidays={holidays} />
          </section>
          <Source address={announcement.sourceUrl} />
          {share}
        </div>
      </div>
    </article>
  );
}

function Published({ at, updatedAt }: { at: Date | null; updatedAt: Date }) {
  if (at === null) return "Chưa công bố";
  return (
    <>
      <Icon name="clock" />{" "}
      <time dateTime={at.toISOString()} className="inline-block first-letter:uppercase">
        {formatLongDay(at)}, {formatTime(at)}
      </time>
      {updatedAt > at && (
        <>
          {" "}
          · Cập nhật <time dateTime={updatedAt.toISOString()}>{formatDayTime(updatedAt)}</time>
        </>
      )}
    </>
  );
}

function ArticleSection({ section, campaign }: { section: Section; campaign: CampaignPage }) {
  const { anchor, heading, paragraphs, inset } = section;
  return (
    <section {...(heading !== null && { "aria-labelledby": anchor })}>
      {heading !== null && (
        <h2 id={anchor} className={HEADING}>
          {heading}
        </h2>
      )}
      <div className="mt-4 grid max-w-measure gap-4">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {inset !== null && (
        <div className="mt-5">
          <InsetBody inset={inset} campaign={campaign} />
        </div>
      )}
    </section>
  );
}

function InsetBody({
  inset,
  campaign,
}: {
  inset: NonNullable<Section["inset"]>;
  campaign: CampaignPage;
}) {
  switch (inset) {
    case "contents":
      return (
        <ol className="grid gap-6">
          {campaign.contents.map(({ code, position, title, body }) => (
            <li key={code} className="flex gap-4">
              <span
                aria-hidden="true"
                className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary text-lg font-bold text-on-primary print:border print:border-ink"
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

function Source({ address }: { address: string | null }) {
  if (address === null || !URL.canParse(address)) return null;
  return (
    <p className="text-sm text-muted">
      Viết lại theo thông tin của{" "}
      <a href={address} rel="noreferrer">
        {new URL(address).hostname}
      </a>
      .
    </p>
  );
}
