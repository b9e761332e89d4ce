import type { Metadata, Route } from "next";
import Link from "next/link";
import { ArticleView } from "@/components/article/article-view";
import { MissingList } from "@/components/article/missing-list";
import { NewsHeading } from "@/components/article/news-heading";
import { PreviewFrame } from "@/components/article/preview-frame";
import { StepForms } from "@/components/article/step-form";
import { OTHER_APPROVES, WaitingChange } from "@/components/article/waiting-change";
import { WaitingParts } from "@/components/proposal/waiting-parts";
import { Panel } from "@/components/ui/panel";
import { STATUS_LABEL } from "@/lib/campaign/article/labels";
import { openEvents } from "@/lib/campaign/article/policy";
import { previewArticle } from "@/lib/campaign/article/queries";
import { textRefusal } from "@/lib/campaign/article/rules";
import { waitingBeside } from "../../../waiting";
import { requireNews } from "../news";

export const metadata: Metadata = { title: "Xem trước và công bố tin" };

export default async function PublishNewsPage({
  params,
}: PageProps<"/lam-viec/bien-tap/tin/[id]/cong-bo">) {
  const { viewer, news } = await requireNews(params);
  const [preview, waiting] = await Promise.all([
    previewArticle(viewer, news.id),
    waitingBeside(viewer, news.id),
  ]);
  const { second } = waiting;
  const home = `/lam-viec/bien-tap/tin/${news.id}` as Route;
  const standing = news.status === "published";
  const refusal = standing ? null : textRefusal(news);
  const events = openEvents(viewer, news, second);
  return (
    <>
      <NewsHeading news={news} current="publish" />
      <Panel title={STATUS_LABEL[news.status]}>
        <div className="grid gap-4">
          {standing && (
            <p>
              Tin đang hiển thị với mọi người tại{" "}
              <Link href={`/tin-tuc/${news.slug}` as Route}>/tin-tuc/{news.slug}</Link>.
            </p>
          )}
          {second && (
            <p>Bộ yêu cầu người thứ hai duyệt trước khi công bố và khi sửa bài đã công bố.</p>
          )}
          <MissingList refusals={[{ href: home, refusal }]} />
          {refusal === null && (
            <StepForms
              subject={{ kind: "news", id: news.id }}
              version={news.version}
              status={news.status}
              events={events}
            />
          )}
          {news.proposal && !events.includes("approve_edit") && <p>{OTHER_APPROVES}</p>}
          {events.length === 0 && (
            <p>
              Bài do đồng chí trình hoặc sửa sau cùng; người khác của cơ quan thường trực duyệt.
            </p>
          )}
        </div>
      </Panel>
      <WaitingChange proposal={news.proposal} standing={news} />
      <div className="mt-6 grid gap-6 empty:hidden">
        <WaitingParts {...waiting} campaign={null} />
      </div>
      {preview && (
        <PreviewFrame href={`/xem-truoc/tin/${news.id}` as Route}>
          <ArticleView article={preview} preview />
        </PreviewFrame>
      )}
    </>
  );
}
