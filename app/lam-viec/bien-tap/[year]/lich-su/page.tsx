import type { Metadata } from "next";
import { HistoryView } from "@/components/article/history-view";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { historyOf } from "../../history";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Phiên bản và đính chính bài phát động" };

export default async function AnnouncementHistoryPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/bien-tap/[year]/lich-su">) {
  const { viewer, draft } = await requireDraft(params);
  const { announcement, year } = draft;
  const history = await historyOf(viewer, announcement.id, await searchParams);
  return (
    <>
      <EditingHeading draft={draft} current="history" />
      <HistoryView
        article={announcement}
        path={`/lam-viec/bien-tap/${year}/lich-su`}
        {...history}
      />
    </>
  );
}
