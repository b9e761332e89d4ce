import type { Metadata, Route } from "next";
import { headOf } from "@/app/(public)/frame";
import { RollList } from "@/components/honours/roll-list";
import { RollSearch } from "@/components/honours/roll-search";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Pagination } from "@/components/ui/pagination";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { LEDGER_PAGE, ledgerYears, searchLedger } from "@/lib/titles/ledger/queries";
import { type LedgerSearch, readRoll, rollPath, splitWords } from "@/lib/titles/ledger/rules";
import { RollFrame } from "./frame";

const TITLE = "Bảng vàng thi đua, khen thưởng";

export async function generateMetadata({
  searchParams,
}: PageProps<"/bang-vang">): Promise<Metadata> {
  const search = readRoll(await searchParams);
  return headOf(
    search.year === null ? TITLE : `${TITLE} năm ${search.year}`,
    "Tập thể, cá nhân ngành tài nguyên và môi trường được tặng danh hiệu thi đua, hình thức khen thưởng, theo quyết định đã công bố.",
    rollPath(search),
  );
}

/** What was found, in a sentence. */
function foundSentence(search: LedgerSearch, total: number): string {
  const year = search.year ?? splitWords(search.text).year;
  const when = year === null ? "" : ` năm ${year}`;
  const words = search.text === "" ? "" : ` khớp với “${search.text}”`;
  return `${formatNumber(total)} danh hiệu, hình thức khen thưởng${when}${words}`;
}

export default async function HonourRollPage({ searchParams }: PageProps<"/bang-vang">) {
  const search = readRoll(await searchParams);
  const [found, years, catalogue] = await Promise.all([
    searchLedger(search),
    ledgerYears(),
    publishedCatalogue(),
  ]);
  const { rows, total, approximate } = found;
  return (
    <RollFrame trail={[]}>
      <PageHeading
        title={TITLE}
        lead="Tập thể, cá nhân được khen thưởng theo các quyết định đã công bố. Tìm theo họ tên, đơn vị, không cần gõ dấu."
      />
      <RollSearch search={search} years={years} catalogue={catalogue} />
      <div className="mt-6 grid grid-cols-1 gap-6">
        {approximate ? (
          <NoticePanel kind="info" title={`Không có kết quả khớp đúng với “${search.text}”`}>
            Dưới đây là {formatNumber(total)} kết quả gần giống nhất.
          </NoticePanel>
        ) : (
          total > 0 && <p className="font-semibold">{foundSentence(search, total)}</p>
        )}
        {rows.length === 0 ? (
          <EmptyState
            title={total > 0 ? "Trang này không có kết quả" : "Chưa tìm thấy tập thể, cá nhân nào"}
            icon="search"
            actions={<ButtonLink href={"/bang-vang" as Route}>Xem toàn bộ Bảng vàng</ButtonLink>}
          >
            Thử bớt từ, chỉ gõ họ tên hoặc tên đơn vị; bỏ chọn năm hoặc danh hiệu. Bảng vàng chỉ gồm
            các quyết định đã công bố trên Cổng.
          </EmptyState>
        ) : (
          <RollList rows={rows} />
        )}
        <Pagination
          page={search.page}
          pageSize={LEDGER_PAGE}
          total={total}
          hrefOf={(page) => rollPath({ ...search, page }) as Route}
          noun="kết quả"
        />
      </div>
    </RollFrame>
  );
}
