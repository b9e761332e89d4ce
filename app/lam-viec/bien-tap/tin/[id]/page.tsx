import type { Metadata } from "next";
import { NewsForm } from "@/components/article/news-form";
import { NewsHeading } from "@/components/article/news-heading";
import { WaitingNotice } from "@/components/article/waiting-change";
import { NoticePanel } from "@/components/ui/notice-panel";
import { secondApproval } from "@/lib/campaign/article/queries";
import { writtenOf } from "@/lib/campaign/article/rules";
import { newsOwn } from "@/lib/campaign/article/schema";
import { isFixed, isRead, isSketch } from "@/lib/campaign/article/workflow";
import { worldOf } from "../../world";
import { requireNews } from "./news";

export const metadata: Metadata = { title: "Biên tập tin" };

export default async function EditNewsPage({ params }: PageProps<"/lam-viec/bien-tap/tin/[id]">) {
  const { viewer, news, now } = await requireNews(params);
  const { proposal } = news;
  const [{ contents, ...world }, second] = await Promise.all([
    worldOf(viewer, news.pictures, now),
    secondApproval(),
  ]);
  return (
    <>
      <NewsHeading news={news} current="text" />
      <WaitingNotice proposal={proposal} />
      {isFixed(news.status) ? (
        <NoticePanel kind="info" title="Tin đã được hẹn giờ công bố">
          Để sửa, bỏ hẹn giờ ở mục “Xem trước, công bố”, sửa xong rồi hẹn lại.
        </NoticePanel>
      ) : (
        <NewsForm
          sketch={isSketch(news.status)}
          waits={second && isRead(news.status)}
          world={world}
          photoSource={
            news.pictures.find(({ id }) => id === (proposal?.text ?? news).photoId)?.fileId ?? null
          }
          contents={contents}
          initial={{
            id: news.id,
            version: news.version,
            ...writtenOf(proposal?.text ?? news),
            ...(proposal
              ? newsOwn.parse(proposal.own)
              : {
                  slug: news.slug,
                  sourceUrl: news.sourceUrl ?? "",
                  contentIds: news.contentIds,
                }),
          }}
        />
      )}
    </>
  );
}
