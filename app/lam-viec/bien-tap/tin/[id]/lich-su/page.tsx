import type { Metadata } from "next";
import { HistoryView } from "@/components/article/history-view";
import { NewsHeading } from "@/components/article/news-heading";
import { WaitingParts } from "@/components/proposal/waiting-parts";
import { historyOf } from "../../../history";
import { waitingBeside } from "../../../waiting";
import { requireNews } from "../news";

export const metadata: Metadata = { title: "Phiên bản và đính chính của tin" };

export default async function NewsHistoryPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/bien-tap/tin/[id]/lich-su">) {
  const { viewer, news } = await requireNews(params);
  const query = await searchParams;
  const [history, waiting] = await Promise.all([
    historyOf(viewer, news, query),
    waitingBeside(viewer, news.id),
  ]);
  return (
    <>
      <NewsHeading news={news} current="history" />
      <HistoryView
        article={news}
        path={`/lam-viec/bien-tap/tin/${news.id}/lich-su`}
        {...history}
        waiting={<WaitingParts {...waiting} campaign={null} />}
      />
    </>
  );
}
