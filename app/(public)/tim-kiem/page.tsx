import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { PageHeading } from "@/components/layout/page-heading";
import { FoundList } from "@/components/search/found-list";
import { SearchForm } from "@/components/search/search-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Pagination } from "@/components/ui/pagination";
import { portalNow } from "@/lib/platform/clock/now";
import { SEARCH_LABEL } from "@/lib/platform/search/labels";
import { type Answer, searchPortal, searchYears } from "@/lib/platform/search/queries";
import {
  FOUND_PER_PAGE,
  MOST_OF_A_KIND,
  readSearch,
  SEARCH_KINDS,
  type Search,
  searchPath,
} from "@/lib/platform/search/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** Answers to a question are not pages of their own for search engines. */
export async function generateMetadata({
  searchParams,
}: PageProps<"/tim-kiem">): Promise<Metadata> {
  const { text } = readSearch(await searchParams);
  return {
    ...headOf(
      text === "" ? "Tìm kiếm" : `Tìm “${text}”`,
      "Tìm trong bài phát động, tin tức, văn bản, Bảng vàng và sáng kiến.",
      "/tim-kiem",
    ),
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: PageProps<"/tim-kiem">) {
  const search = readSearch(await searchParams);
  const now = await portalNow();
  const [answer, years] = await Promise.all([searchPortal(search, now), searchYears(now)]);
  return (
    <PublicFrame trail={[{ label: "Tìm kiếm", href: "/tim-kiem" as Route }]}>
      <PageHeading
        title="Tìm kiếm"
        lead="Tìm trong bài phát động, tin tức, văn bản, Bảng vàng và sáng kiến; gõ có dấu hay không dấu đều được."
      />
      <SearchForm search={search} years={years} />
      {search.text !== "" && <Results search={search} answer={answer} />}
    </PublicFrame>
  );
}

const totalOf = ({ counts }: Answer): number =>
  SEARCH_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

function Results({ search, answer }: { search: Search; answer: Answer }) {
  const { rows, counts, words, manner } = answer;
  const all = totalOf(answer);
  const total = search.kind === null ? all : (counts[search.kind] ?? 0);
  const capped = SEARCH_KINDS.some((kind) => counts[kind] === MOST_OF_A_KIND);
  const at = (over: Partial<Search>) => searchPath({ ...search, page: 1, ...over }) as Route;
  if (all === 0) {
    return (
      <div className="pt-6">
        <EmptyState title={`Không tìm thấy “${search.text}”`} icon="search">
          Thử từ khác hoặc ít từ hơn
          {search.year !== null && ", hoặc chọn “Tất cả các năm”"}.
        </EmptyState>
      </div>
    );
  }
  return (
    <section aria-label="Kết quả" className="grid grid-cols-1 gap-4 pt-6">
      {manner === "corrected" && (
        <NoticePanel kind="info" title={`Không có kết quả đúng với “${search.text}”`}>
          Dưới đây là kết quả cho{" "}
          <strong>{words.map((word) => word.replace("*", "…")).join(" ")}</strong>.
        </NoticePanel>
      )}
      {manner === "any" && (
        <NoticePanel kind="info" title={`Không có nội dung nào chứa đủ các từ “${search.text}”`}>
          Dưới đây là những nội dung có ít nhất một trong các từ ấy.
        </NoticePanel>
      )}
      <LinkTabs
        label="Loại nội dung"
        tabs={[
          {
            key: "all",
            label: "Tất cả",
            count: all,
            href: at({ kind: null }),
            current: search.kind === null,
          },
          ...SEARCH_KINDS.map((kind) => ({
            key: kind,
            label: SEARCH_LABEL[kind],
            count: counts[kind] ?? 0,
            href: at({ kind }),
            current: search.kind === kind,
          })),
        ]}
      />
      {capped && (
        <p className="text-muted">
          Có nhiều hơn {formatNumber(MOST_OF_A_KIND)} kết quả cùng loại; thêm từ hoặc chọn năm để
          thu hẹp.
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title="Không có kết quả ở mục này" icon="search">
          Chọn “Tất cả” để xem kết quả ở các mục khác.
        </EmptyState>
      ) : (
        <FoundList rows={rows} words={words} />
      )}
      <Pagination
        page={search.page}
        pageSize={FOUND_PER_PAGE}
        total={total}
        hrefOf={(page) => at({ page })}
        noun="kết quả"
      />
    </section>
  );
}
