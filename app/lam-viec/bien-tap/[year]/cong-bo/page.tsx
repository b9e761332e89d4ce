import type { Metadata, Route } from "next";
import Link from "next/link";
import { MissingList } from "@/components/article/missing-list";
import { PreviewFrame } from "@/components/article/preview-frame";
import { StepForms } from "@/components/article/step-form";
import { OTHER_APPROVES, WaitingChange } from "@/components/article/waiting-change";
import { AnnouncementArticle } from "@/components/campaign/announcement-article";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { ShownForm } from "@/components/participation/shown-form";
import { WaitingParts } from "@/components/proposal/waiting-parts";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { STATUS_LABEL } from "@/lib/campaign/article/labels";
import { openEvents } from "@/lib/campaign/article/policy";
import { textRefusal } from "@/lib/campaign/article/rules";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { previewCampaign, publishedRulesets } from "@/lib/campaign/campaign/queries";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { waitingBeside } from "../../waiting";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Xem trước và công bố" };

export default async function PublishPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/cong-bo">) {
  const { viewer, draft } = await requireDraft(params);
  const [preview, rulesets, waiting, now] = await Promise.all([
    previewCampaign(viewer, draft.year),
    publishedRulesets(),
    waitingBeside(viewer, draft.announcement.id),
    portalNow(),
  ]);
  const { second } = waiting;
  const { announcement, year } = draft;
  const { status } = announcement;
  const home = `/lam-viec/bien-tap/${year}`;
  const standing = status === "published";
  const refusals = standing
    ? []
    : [
        { href: home as Route, refusal: textRefusal(announcement) },
        { href: `${home}/noi-dung` as Route, refusal: contentsRefusal(draft.contents) },
      ];
  const events = openEvents(viewer, announcement, second);
  return (
    <>
      <EditingHeading draft={draft} current="publish" />
      <Panel title={standing ? "Đang công bố" : STATUS_LABEL[status]}>
        <div className="grid gap-4">
          {standing ? (
            <p>
              Bài đang hiển thị với mọi người.{" "}
              <ButtonLink href={`/phong-trao/${year}` as Route} icon="external">
                Mở trang công khai
              </ButtonLink>
            </p>
          ) : (
            <p className="max-w-measure">
              Khi công bố, bài hiển thị với mọi người và cán bộ đầu mối, thủ trưởng các đơn vị thuộc
              Bộ, các Sở Tài nguyên và Môi trường nhận được thông báo.{" "}
              <Link href={`${home}/don-vi` as Route}>Xem trước danh sách nhận, gửi thư thử</Link>.
            </p>
          )}
          {second && (
            <p>Bộ yêu cầu người thứ hai duyệt trước khi công bố và khi sửa bài đã công bố.</p>
          )}
          <MissingList refusals={refusals} />
          {refusals.every(({ refusal }) => refusal === null) && (
            <StepForms
              subject={{ kind: "announcement", year }}
              version={announcement.version}
              status={status}
              events={events}
              rulesetCode={draft.rulesetCode}
              rulesets={
                draft.status === "draft"
                  ? rulesets.map(({ code, decree, law }) => ({ code, words: `${decree} – ${law}` }))
                  : null
              }
            />
          )}
          {announcement.proposal && !events.includes("approve_edit") && <p>{OTHER_APPROVES}</p>}
          {events.length === 0 && (
            <p>
              Bài do đồng chí trình hoặc sửa sau cùng; người khác của cơ quan thường trực duyệt.
            </p>
          )}
        </div>
      </Panel>
      <WaitingChange proposal={announcement.proposal} standing={announcement} />
      <div className="mt-6 grid gap-6 empty:hidden">
        <WaitingParts {...waiting} campaign={draft} />
      </div>
      <div className="mt-6">
        <Panel title="Tình hình tham gia trên trang công khai">
          <ShownForm year={year} version={draft.version} shown={draft.participationShown} />
        </Panel>
      </div>
      {preview && (
        <PreviewFrame href={`/xem-truoc/phong-trao/${year}` as Route}>
          <AnnouncementArticle
            campaign={preview}
            today={vietnamDay(now)}
            holidays={await listHolidays()}
            preview
          />
        </PreviewFrame>
      )}
    </>
  );
}
