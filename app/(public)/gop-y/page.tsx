import type { Metadata, Route } from "next";
import Link from "next/link";
import { z } from "zod";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { FeedbackItem } from "@/components/feedback/feedback-item";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { articlesOf, FEEDBACK_PER_PAGE, publishedFeedback } from "@/lib/campaign/feedback/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";

const PATH = "/gop-y";

export const metadata: Metadata = headOf(
  "Góp ý, phản hồi",
  "Gửi góp ý về phong trào thi đua, công tác khen thưởng và về Cổng; đọc các phản hồi đã được trả lời.",
  PATH,
);

export default async function FeedbackPage({ searchParams }: PageProps<"/gop-y">) {
  const query = await searchParams;
  const about = z.uuid().safeParse(wordOf(query, "bai"));
  const articleId = about.success ? about.data : null;
  const page = pageOf(query);
  const { rows, total } = await publishedFeedback(articleId, page, await portalNow());
  const articles = await articlesOf([articleId, ...rows.map((row) => row.articleId)]);
  const article = articleId === null ? undefined : articles.get(articleId);
  const at = (to: number) => queryPath(PATH, { bai: articleId ?? "", trang: to }) as Route;
  return (
    <PublicFrame trail={[{ label: "Góp ý, phản hồi", href: PATH as Route }]}>
      <PageHeading
        title="Góp ý, phản hồi"
        lead={
          article ? (
            <>
              Về bài <Link href={article.href as Route}>{article.title}</Link>
            </>
          ) : (
            "Mọi người đều có thể gửi góp ý về phong trào thi đua, công tác khen thưởng và về Cổng. Phản hồi được cơ quan thường trực duyệt trước khi đăng."
          )
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <section aria-labelledby="gui">
          <h2 id="gui" className="mb-4 text-xl">
            Gửi phản hồi
          </h2>
          <FeedbackForm articleId={article ? articleId : null} />
          <p className="mt-4 text-sm text-muted">
            Đã gửi rồi? Xem <Link href={"/gop-y/cua-toi" as Route}>phản hồi của tôi</Link> trên
            trình duyệt này.
          </p>
        </section>
        <section aria-labelledby="da-dang" className="grid gap-6">
          <h2 id="da-dang" className="text-xl">
            Phản hồi đã đăng
          </h2>
          {rows.length === 0 && (
            <EmptyState title="Chưa có phản hồi nào được đăng" icon="comment">
              Phản hồi và câu trả lời hiện ở đây sau khi được duyệt.
            </EmptyState>
          )}
          {rows.map((feedback) => {
            const its = feedback.articleId ? articles.get(feedback.articleId) : undefined;
            return (
              <FeedbackItem
                key={feedback.id}
                feedback={feedback}
                about={
                  !article && its ? (
                    <>
                      Về bài <Link href={its.href as Route}>{its.title}</Link>
                    </>
                  ) : null
                }
              />
            );
          })}
          <Pagination
            page={page}
            pageSize={FEEDBACK_PER_PAGE}
            total={total}
            hrefOf={at}
            noun="phản hồi"
          />
        </section>
      </div>
    </PublicFrame>
  );
}
