import type { Metadata, Route } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { PublicFrame } from "@/app/(public)/frame";
import { FeedbackItem } from "@/components/feedback/feedback-item";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { articlesOf, ownFeedback } from "@/lib/campaign/feedback/queries";
import { OWN_COOKIE } from "@/lib/campaign/feedback/rules";
import { openIds } from "@/lib/platform/auth/challenge";

export const metadata: Metadata = { title: "Phản hồi của tôi", robots: { index: false } };

export default async function OwnFeedbackPage() {
  const rows = await ownFeedback(openIds((await cookies()).get(OWN_COOKIE)?.value));
  const articles = await articlesOf(rows.map(({ articleId }) => articleId));
  return (
    <PublicFrame
      trail={[
        { label: "Góp ý, phản hồi", href: "/gop-y" as Route },
        { label: "Phản hồi của tôi", href: "/gop-y/cua-toi" as Route },
      ]}
    >
      <PageHeading
        title="Phản hồi của tôi"
        lead="Những phản hồi đã gửi từ trình duyệt này và tình trạng của từng phản hồi. Người khác chỉ thấy phản hồi đã được đăng."
      />
      {rows.length === 0 ? (
        <EmptyState title="Trình duyệt này chưa gửi phản hồi nào" icon="comment">
          <Link href={"/gop-y" as Route}>Gửi góp ý, phản hồi</Link>
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          {rows.map((feedback) => {
            const article = feedback.articleId ? articles.get(feedback.articleId) : undefined;
            return (
              <div
                key={feedback.id}
                data-about={feedback.articleId ?? ""}
                data-status={feedback.status}
              >
                <FeedbackItem
                  feedback={feedback}
                  about={
                    article ? (
                      <>
                        Về bài <Link href={article.href as Route}>{article.title}</Link>
                      </>
                    ) : (
                      "Góp ý chung"
                    )
                  }
                />
              </div>
            );
          })}
        </div>
      )}
    </PublicFrame>
  );
}
