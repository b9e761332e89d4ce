import type { Metadata } from "next";
import { ContentsForm } from "@/components/campaign/contents-form";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập chủ đề, nội dung" };

export default async function EditContentsPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/noi-dung">) {
  const { draft } = await requireDraft(params);
  return (
    <>
      <EditingHeading draft={draft} current="contents" />
      <ContentsForm
        sketch={draft.status === "draft"}
        initial={{
          year: draft.year,
          version: draft.version,
          theme: draft.theme,
          occasion: draft.occasion,
          launchedBy: draft.launchedBy,
          contents: draft.contents.map(({ code, title, body }) => ({ code, title, body })),
        }}
      />
    </>
  );
}
