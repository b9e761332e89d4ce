import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ArticleView } from "@/components/article/article-view";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { previewArticle } from "@/lib/campaign/article/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = {
  title: "Xem trước tin",
  robots: { index: false, follow: false },
};

/** A piece of news in the frame of the public pages, whatever its status, for the staff. */
export default async function PreviewNewsPage({ params }: PageProps<"/xem-truoc/tin/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const article = id.success ? await previewArticle(viewer, id.data) : null;
  if (!article) notFound();
  return (
    <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
      <div className="mb-4 print:hidden">
        <NoticePanel
          kind="info"
          title="Bản xem trước"
          actions={
            <ButtonLink href={`/lam-viec/bien-tap/tin/${article.id}/cong-bo` as Route}>
              Về bàn biên tập
            </ButtonLink>
          }
        >
          Chỉ cơ quan thường trực thấy trang này. In từ trình duyệt để xem bản in.
        </NoticePanel>
      </div>
      <ArticleView article={article} asStored />
    </div>
  );
}
