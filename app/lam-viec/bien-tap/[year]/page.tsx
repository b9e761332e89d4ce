import type { Metadata } from "next";
import { AnnouncementForm } from "@/components/campaign/announcement-form";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { NoticePanel } from "@/components/ui/notice-panel";
import { isFixed, isSketch } from "@/lib/campaign/article/workflow";
import { portalNow } from "@/lib/platform/clock/now";
import { worldOf } from "../world";
import { requireDraft } from "./draft";

export const metadata: Metadata = { title: "Biên tập bài phát động" };

export default async function EditTextPage({ params }: PageProps<"/lam-viec/bien-tap/[year]">) {
  const { viewer, draft } = await requireDraft(params);
  const { announcement } = draft;
  const { contents: _, ...world } = await worldOf(viewer, announcement.pictures, await portalNow());
  return (
    <>
      <EditingHeading draft={draft} current="text" />
      {isFixed(announcement.status) ? (
        <NoticePanel kind="info" title="Bài đã được hẹn giờ công bố">
          Để sửa, bỏ hẹn giờ ở mục “Xem trước, công bố”, sửa xong rồi hẹn lại.
        </NoticePanel>
      ) : (
        <AnnouncementForm
          sketch={isSketch(announcement.status)}
          world={world}
          photoSource={
            announcement.pictures.find(({ id }) => id === announcement.photoId)?.fileId ?? null
          }
          initial={{
            year: draft.year,
            version: announcement.version,
            kicker: announcement.kicker,
            title: announcement.title,
            lead: announcement.lead,
            body: announcement.body,
            photoId: announcement.photoId,
            photoAlt: announcement.photoAlt,
            photoCaption: announcement.photoCaption,
            photoCredit: announcement.photoCredit,
            number: announcement.number ?? "",
            signedOn: announcement.signedOn,
          }}
        />
      )}
    </>
  );
}
