import type { Metadata, Route } from "next";
import Link from "next/link";
import { headOf } from "@/app/(public)/frame";
import { ArticleList } from "@/components/article/article-list";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { ContentCards } from "@/components/campaign/content-cards";
import { DueWords } from "@/components/campaign/due-words";
import { EntryButtons } from "@/components/campaign/entry-buttons";
import { MovementList } from "@/components/campaign/movement-list";
import { ThemeQuote } from "@/components/campaign/theme-quote";
import { DocumentList } from "@/components/document/document-list";
import { LatestAwards } from "@/components/honours/latest-awards";
import { SectionBand } from "@/components/layout/section-band";
import { ParticipationBoard } from "@/components/participation/participation-board";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { publishedNews } from "@/lib/campaign/article/queries";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { type Holiday, nextDue } from "@/lib/campaign/calendar/rules";
import { type CampaignPage, latestPublishedCampaign } from "@/lib/campaign/campaign/queries";
import { latestDocuments } from "@/lib/campaign/document/queries";
import { participation } from "@/lib/entry/participation/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";
import { latestAwards } from "@/lib/titles/ledger/queries";

export const metadata: Metadata = {
  ...headOf(
    `${PORTAL}, ${MINISTRY}`,
    "Phong trào thi đua của ngành tài nguyên và môi trường: phát động, đăng ký, bình xét và khen thưởng.",
    "/",
  ),
  title: { absolute: `${PORTAL}, ${MINISTRY}` },
};

/** As many as fill two rows on a wide screen. */
const AWARDS_SHOWN = 6;
const NEWS_SHOWN = 6;
const DOCUMENTS_SHOWN = 5;

export default async function HomePage() {
  const now = await portalNow();
  const campaign = await latestPublishedCampaign(now);
  if (!campaign) return <NothingCalled />;
  const [blocs, awards, holidays, news, documents] = await Promise.all([
    campaign.participationShown === "off" ? null : participation(campaign.id, now),
    latestAwards(now, AWARDS_SHOWN),
    listHolidays(),
    publishedNews(now, 1),
    latestDocuments(DOCUMENTS_SHOWN, now),
  ]);
  const today = vietnamDay(now);
  return (
    <>
      <CampaignOfTheYear campaign={campaign} today={today} holidays={holidays} />
      <SectionBand id="noi-dung-thi-dua" title="Nội dung thi đua">
        <ContentCards year={campaign.year} contents={campaign.contents} />
      </SectionBand>
      {campaign.movements.length > 0 && (
        <SectionBand
          id="phong-trao-thu-tuong"
          title="Các phong trào do Thủ tướng Chính phủ phát động"
          tone="paper"
        >
          <MovementList movements={campaign.movements} />
        </SectionBand>
      )}
      {blocs && (
        <SectionBand
          id="tham-gia"
          title="Tình hình tham gia"
          lead={`Số liệu từ hồ sơ các đơn vị đã gửi, tính đến ngày ${formatDay(today)}. Danh sách thành viên của Khối, Cụm cần xác nhận.`}
          more={
            <ButtonLink href={`/phong-trao/${campaign.year}/tham-gia` as Route} iconAfter="next">
              {campaign.participationShown === "pledges"
                ? "Xem tiến độ, cách tính"
                : "Xem cách tính"}
            </ButtonLink>
          }
        >
          <ParticipationBoard blocs={blocs} />
        </SectionBand>
      )}
      {news.rows.length > 0 && (
        <SectionBand
          id="moi-nhat"
          title="Mới nhất"
          tone="paper"
          more={
            <ButtonLink href={"/tin-tuc" as Route} iconAfter="next">
              Xem tất cả tin
            </ButtonLink>
          }
        >
          <ArticleList articles={news.rows.slice(0, NEWS_SHOWN)} />
        </SectionBand>
      )}
      {awards.length > 0 && (
        <SectionBand
          id="bang-vang"
          title="Bảng vàng"
          lead="Tập thể, cá nhân được khen thưởng theo các quyết định công bố gần đây nhất."
          more={
            <ButtonLink href={"/bang-vang" as Route} iconAfter="next">
              Xem toàn bộ Bảng vàng
            </ButtonLink>
          }
        >
          <LatestAwards rows={awards} />
        </SectionBand>
      )}
      {documents.length > 0 && (
        <SectionBand
          id="van-ban-moi"
          title="Văn bản mới"
          tone="paper"
          more={
            <ButtonLink href={"/van-ban" as Route} iconAfter="next">
              Xem tất cả văn bản
            </ButtonLink>
          }
        >
          <DocumentList rows={documents} today={today} />
        </SectionBand>
      )}
      <SectionBand
        id="gop-y"
        title="Góp ý, phản hồi"
        lead="Mọi người đều có thể gửi góp ý về phong trào thi đua, công tác khen thưởng và về Cổng. Phản hồi được trả lời công khai sau khi duyệt."
        more={
          <ButtonLink href={"/gop-y" as Route} icon="comment">
            Gửi góp ý
          </ButtonLink>
        }
      >
        <p>
          Lần đầu vào Cổng? Xem <Link href={"/huong-dan" as Route}>hướng dẫn theo vai trò</Link> và{" "}
          <Link href={"/quy-trinh" as Route}>quy trình từng bước</Link>.
        </p>
      </SectionBand>
    </>
  );
}

function CampaignOfTheYear({
  campaign,
  today,
  holidays,
}: {
  campaign: CampaignPage;
  today: string;
  holidays: readonly Holiday[];
}) {
  const { year, theme, launchedBy, milestones, announcement } = campaign;
  const next = nextDue(milestones, today);
  const href = `/phong-trao/${year}` as Route;
  return (
    <section aria-labelledby="phong-trao-cua-nam" className="border-b border-line bg-paper">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-8 sm:px-6 lg:py-12">
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
          <div className="grid gap-5">
            <h1 id="phong-trao-cua-nam" className="text-xl font-semibold text-muted">
              Phong trào thi đua năm {year}
            </h1>
            <ThemeQuote theme={theme} launchedBy={launchedBy} />
            <p className="max-w-measure">{announcement.lead}</p>
            <p>
              <ButtonLink href={href} kind="primary" iconAfter="next">
                Đọc toàn văn bài phát động
              </ButtonLink>
            </p>
          </div>
          {next && (
            <section
              aria-labelledby="moc-gan-nhat"
              className="rounded border border-line border-t-4 border-t-gold bg-surface p-5"
            >
              <h2 id="moc-gan-nhat" className="text-base text-muted">
                Mốc gần nhất
              </h2>
              <p className="mt-1 text-lg leading-snug font-semibold">{next.name}</p>
              <p className="mt-2">
                <DueWords dueOn={next.dueOn} today={today} holidays={holidays} />
              </p>
              <p className="mt-1">
                <ConfidenceMark confidence={next.confidence} />
              </p>
              <p className="mt-2">
                <a href={`${href}#moc-thoi-gian`} className="inline-flex min-h-target items-center">
                  Tất cả các mốc của năm
                </a>
              </p>
            </section>
          )}
        </div>
        <EntryButtons milestones={milestones} today={today} holidays={holidays} />
      </div>
    </section>
  );
}

function NothingCalled() {
  return (
    <div className="mx-auto max-w-page px-4 py-12 sm:px-6">
      <h1 className="mb-6 text-3xl">{PORTAL}</h1>
      <EmptyState title="Phong trào thi đua của năm chưa được công bố" icon="flag">
        Bài phát động, các mốc thời gian và việc đăng ký thi đua được đăng tại đây khi Bộ công bố.
      </EmptyState>
    </div>
  );
}
