import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { DocumentFilterForm } from "@/components/document/document-filter";
import { DocumentList } from "@/components/document/document-list";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import {
  DOCUMENTS_PER_PAGE,
  documentYears,
  publishedDocuments,
} from "@/lib/campaign/document/queries";
import { documentsPath, readDocuments } from "@/lib/campaign/document/rules";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

const PATH = "/van-ban";

export async function generateMetadata({ searchParams }: PageProps<"/van-ban">): Promise<Metadata> {
  return headOf(
    "Văn bản về thi đua, khen thưởng",
    "Luật, nghị định, thông tư, quyết định về thi đua, khen thưởng: số ký hiệu, ngày ban hành, hiệu lực, trích yếu, văn bản thay thế.",
    documentsPath(PATH, readDocuments(await searchParams)),
  );
}

export default async function DocumentsPage({ searchParams }: PageProps<"/van-ban">) {
  const filter = readDocuments(await searchParams);
  const now = await portalNow();
  const [{ rows, total }, years] = await Promise.all([
    publishedDocuments(filter, now),
    documentYears(now),
  ]);
  return (
    <PublicFrame trail={[{ label: "Văn bản", href: PATH as Route }]}>
      <PageHeading
        title="Văn bản về thi đua, khen thưởng"
        lead="Các văn bản làm căn cứ cho phong trào thi đua và việc xét khen thưởng. Điều chưa được đối chiếu với bản gốc ghi “cần xác nhận”."
      />
      <DocumentFilterForm path={PATH} filter={filter} years={years} />
      <section aria-label="Danh sách văn bản" className="pt-6">
        {rows.length === 0 ? (
          <EmptyState title="Không có văn bản nào khớp" icon="search">
            Thử bỏ bớt điều kiện, hoặc tìm bằng một phần của số, ký hiệu.
          </EmptyState>
        ) : (
          <>
            <p className="pb-2 text-muted">{formatNumber(total)} văn bản</p>
            <DocumentList rows={rows} today={vietnamDay(now)} />
          </>
        )}
        <Pagination
          page={filter.page}
          pageSize={DOCUMENTS_PER_PAGE}
          total={total}
          hrefOf={(page) => documentsPath(PATH, { ...filter, page }) as Route}
          noun="văn bản"
        />
      </section>
    </PublicFrame>
  );
}
