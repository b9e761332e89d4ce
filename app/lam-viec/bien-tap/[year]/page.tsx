import type { Metadata } from "next";
import { WaitingNotice } from "@/components/article/waiting-change";
import { AnnouncementForm } from "@/components/campaign/announcement-form";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { NoticePanel } from "@/components/ui/notice-panel";
import { announcementOwn } from "@/lib/campaign/announcement/schema";
import { secondApproval } from "@/lib/campaign/article/queries";
import { writtenOf } from "@/lib/campaign/article/rules";
import { isFixed, isRead, isSketch } from "@/lib/campaign/article/workflow";
import { portalNow } from "@/lib/platform/clock/now";
import { worldOf } from "../world";
import { requireDraft } from "./draft";

export const metadata: Metadata = { title: "Biên tập bài phát động" };

export default async function EditTextPage({ params }: PageProps<"/lam-viec/bien-tap/[year]">) {
  const { viewer, draft } = await requireDraft(params);
  const { announcement } = draft;
  const { proposal } = announcement;
  const [{ contents: _, ...world }, second] = await Promise.all([
    worldOf(viewer, announcement.pictures, await portalNow()),
    secondApproval(),
  ]);
  return (
    <>
      <EditingHeading draft={draft} current="text" />
      <WaitingNotice proposal={proposal} />
      {isFixed(announcement.status) ? (
        <NoticePanel kind="info" title="Bài đã được hẹn giờ công bố">
          Để sửa, bỏ hẹn giờ ở mục “Xem trước, công bố”, sửa xong rồi hẹn lại.
        </NoticePanel>
      ) : (
        <AnnouncementForm
          sketch={isSketch(announcement.status)}
          waits={second && isRead(announcement.status)}
          world={world}
          photoSource={
            announcement.pictures.find(({ id }) => id === (proposal?.text ?? announcement).photoId)
              ?.fileId ?? null
          }
          initial={{
            year: draft.year,
            version: announcement.version,
            ...writtenOf(proposal?.text ?? announcement),
            ...(proposal
              ? announcementOwn.parse(proposal.own)
              : { number: announcement.number ?? "", signedOn: announcement.signedOn }),
          }}
        />
      )}
    </>
  );
}
