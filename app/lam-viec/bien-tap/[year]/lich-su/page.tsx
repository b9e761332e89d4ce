import type { Metadata } from "next";
import { HistoryView } from "@/components/article/history-view";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { WaitingParts } from "@/components/proposal/waiting-parts";
import { historyOf } from "../../history";
import { waitingBeside } from "../../waiting";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Phiên bản và đính chính bài phát động" };

export default async function AnnouncementHistoryPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/bien-tap/[year]/lich-su">) {
  const { viewer, draft } = await requireDraft(params);
  const { announcement, year } = draft;
  const query = await searchParams;
  const [history, waiting] = await Promise.all([
    historyOf(viewer, announcement, query),
    waitingBeside(viewer, announcement.id),
  ]);
  return (
    <>
      <EditingHeading draft={draft} current="history" />
      <HistoryView
        article={announcement}
        path={`/lam-viec/bien-tap/${year}/lich-su`}
        {...history}
        waiting={<WaitingParts {...waiting} campaign={draft} />}
      />
    </>
  );
}
