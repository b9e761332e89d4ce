import type { Metadata } from "next";
import { AnnouncementForm } from "@/components/campaign/announcement-form";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { isSketch } from "@/lib/campaign/article/workflow";
import { requireDraft } from "./draft";

export const metadata: Metadata = { title: "Biên tập bài phát động" };

export default async function EditTextPage({ params }: PageProps<"/lam-viec/bien-tap/[year]">) {
  const { draft } = await requireDraft(params);
  const { announcement } = draft;
  return (
    <>
      <EditingHeading draft={draft} current="text" />
      <AnnouncementForm
        sketch={isSketch(announcement.status)}
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
    </>
  );
}
