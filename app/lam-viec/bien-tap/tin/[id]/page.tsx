import type { Metadata } from "next";
import { NewsForm } from "@/components/article/news-form";
import { NewsHeading } from "@/components/article/news-heading";
import { NoticePanel } from "@/components/ui/notice-panel";
import { isFixed, isSketch } from "@/lib/campaign/article/workflow";
import { worldOf } from "../../world";
import { requireNews } from "./news";

export const metadata: Metadata = { title: "Biên tập tin" };

export default async function EditNewsPage({ params }: PageProps<"/lam-viec/bien-tap/tin/[id]">) {
  const { viewer, news, now } = await requireNews(params);
  const { contents, ...world } = await worldOf(viewer, news.pictures, now);
  return (
    <>
      <NewsHeading news={news} current="text" />
      {isFixed(news.status) ? (
        <NoticePanel kind="info" title="Tin đã được hẹn giờ công bố">
          Để sửa, bỏ hẹn giờ ở mục “Xem trước, công bố”, sửa xong rồi hẹn lại.
        </NoticePanel>
      ) : (
        <NewsForm
          sketch={isSketch(news.status)}
          world={world}
          photoSource={news.pictures.find(({ id }) => id === news.photoId)?.fileId ?? null}
          contents={contents}
          initial={{
            id: news.id,
            version: news.version,
            slug: news.slug,
            kicker: news.kicker,
            title: news.title,
            lead: news.lead,
            body: news.body,
            photoId: news.photoId,
            photoAlt: news.photoAlt,
            photoCaption: news.photoCaption,
            photoCredit: news.photoCredit,
            sourceUrl: news.sourceUrl ?? "",
            contentIds: news.contentIds,
          }}
        />
      )}
    </>
  );
}
