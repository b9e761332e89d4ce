import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { NEWS_PAGE_SIZE, publishedNews } from "@/lib/campaign/article/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { pageOf, queryPath } from "@/lib/platform/shared/query";

const PATH = "/tin-tuc";
const LEAD =
  "Tin về phong trào thi đua, công tác khen thưởng của ngành tài nguyên và môi trường, và hướng dẫn dùng Cổng.";

export async function generateMetadata({ searchParams }: PageProps<"/tin-tuc">): Promise<Metadata> {
  const page = pageOf(await searchParams);
  return headOf(
    page === 1 ? "Tin tức" : `Tin tức, trang ${page}`,
    LEAD,
    queryPath(PATH, { trang: page }),
  );
}

export default async function NewsPage({ searchParams }: PageProps<"/tin-tuc">) {
  const page = pageOf(await searchParams);
  const { rows, total } = await publishedNews(await portalNow(), page);
  return (
    <PublicFrame trail={[{ label: "Tin tức", href: PATH as Route }]}>
      <PageHeading title="Tin tức" lead={LEAD} />
      {rows.length > 0 ? (
        <ArticleList articles={rows} level={2} />
      ) : (
        <EmptyState
          title={total > 0 ? "Trang này không có tin" : "Chưa có tin nào được công bố"}
          icon="file"
          actions={total > 0 && <ButtonLink href={PATH as Route}>Về trang đầu</ButtonLink>}
        >
          Tin được đăng tại đây khi Bộ công bố.
        </EmptyState>
      )}
      <Pagination
        page={page}
        pageSize={NEWS_PAGE_SIZE}
        total={total}
        hrefOf={(next) => queryPath(PATH, { trang: next }) as Route}
        noun="tin"
      />
    </PublicFrame>
  );
}
