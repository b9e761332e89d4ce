import type { Metadata } from "next";
import { ContentsForm } from "@/components/campaign/contents-form";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { PartNotice } from "@/components/proposal/part-notice";
import { partIsRead } from "@/lib/campaign/proposal/policy";
import { editedPart } from "../../waiting";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập chủ đề, nội dung" };

export default async function EditContentsPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/noi-dung">) {
  const { viewer, draft } = await requireDraft(params);
  const { shown, waits, notice } = await editedPart(viewer, draft, "contents");
  return (
    <>
      <EditingHeading draft={draft} current="contents" />
      <PartNotice {...notice} />
      <ContentsForm
        waits={waits}
        sketch={!partIsRead(draft)}
        initial={{
          year: draft.year,
          version: draft.version,
          theme: shown.theme,
          occasion: shown.occasion,
          launchedBy: shown.launchedBy,
          contents: shown.contents.map(({ code, title, body }) => ({ code, title, body })),
        }}
      />
    </>
  );
}
