import type { Metadata, Route } from "next";
import Link from "next/link";
import { AnnouncementArticle } from "@/components/campaign/announcement-article";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { MoveForm } from "@/components/campaign/move-form";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { textRefusal } from "@/lib/campaign/article/rules";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import {
  type CampaignDraft,
  previewCampaign,
  publishedRulesets,
} from "@/lib/campaign/campaign/queries";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Xem trước và công bố" };

export default async function PublishPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/cong-bo">) {
  const { viewer, draft } = await requireDraft(params);
  const [preview, rulesets, now] = await Promise.all([
    previewCampaign(viewer, draft.year),
    publishedRulesets(),
    portalNow(),
  ]);
  const { announcement } = draft;
  const standing = announcement.status === "published";
  const missing = standing ? [] : missingOf(draft);
  return (
    <>
      <EditingHeading draft={draft} current="publish" />
      <Panel title={standing ? "Đang công bố" : "Công bố"}>
        <div className="grid gap-4">
          {standing ? (
            <p>
              Bài đang hiển thị với mọi người.{" "}
              <ButtonLink href={`/phong-trao/${draft.year}` as Route} icon="external">
                Mở trang công khai
              </ButtonLink>
            </p>
          ) : (
            <p className="max-w-measure">
              Khi công bố, bài hiển thị với mọi người và cán bộ đầu mối, thủ trưởng các đơn vị thuộc
              Bộ, các Sở Tài nguyên và Môi trường nhận được thông báo.
            </p>
          )}
          {missing.length > 0 && (
            <NoticePanel kind="warning" title="Chưa đủ để công bố">
              <ul className="list-disc pl-5">
                {missing.map(({ href, message }) => (
                  <li key={message}>
                    <Link href={href}>{message}</Link>
                  </li>
                ))}
              </ul>
            </NoticePanel>
          )}
          {missing.length === 0 && (
            <MoveForm
              year={draft.year}
              version={announcement.version}
              status={announcement.status}
              event={standing ? "withdraw" : "publish"}
              rulesetCode={draft.rulesetCode}
              rulesets={
                draft.status === "draft"
                  ? rulesets.map(({ code, decree, law }) => ({ code, words: `${decree} – ${law}` }))
                  : null
              }
            />
          )}
        </div>
      </Panel>
      {preview && (
        <section aria-label="Xem trước" className="mt-8 border-t-4 border-gold pt-6">
          <p className="mb-4 font-semibold text-muted">Xem trước trang công khai</p>
          <AnnouncementArticle
            campaign={preview}
            today={vietnamDay(now)}
            holidays={await listHolidays()}
            preview
          />
        </section>
      )}
    </>
  );
}

/** What is lacking before the text may be shown, each with the page where it is mended. */
function missingOf(draft: CampaignDraft): { href: Route; message: string }[] {
  const home = `/lam-viec/bien-tap/${draft.year}`;
  const refusals = [
    { href: home, refusal: textRefusal(draft.announcement) },
    { href: `${home}/noi-dung`, refusal: contentsRefusal(draft.contents) },
  ];
  return refusals.flatMap(({ href, refusal }) =>
    refusal?.code === "invalid"
      ? Object.values(refusal.fields)
          .flat()
          .map((message) => ({ href: href as Route, message }))
      : [],
  );
}
