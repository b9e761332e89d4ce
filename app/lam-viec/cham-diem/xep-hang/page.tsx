import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { RankingTable } from "@/components/scoring/ranking-table";
import { TieBreakRules } from "@/components/scoring/tie-break-rules";
import { Pagination } from "@/components/ui/pagination";
import { overallRanking } from "@/lib/judging/ranking/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { pageOf, queryPath } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Xếp hạng toàn ngành" };

const A_PAGE = 50;
const HERE = "/lam-viec/cham-diem/xep-hang";

export default async function OverallRankingPage({
  searchParams,
}: PageProps<"/lam-viec/cham-diem/xep-hang">) {
  const [viewer, asked] = await Promise.all([requireViewer(), searchParams]);
  const ranking = await overallRanking(viewer);
  if (!ranking) notFound();
  const page = Math.min(pageOf(asked), Math.max(1, Math.ceil(ranking.rows.length / A_PAGE)));
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Chấm điểm thi đua", href: "/lam-viec/cham-diem" as Route },
          { label: "Xếp hạng toàn ngành", href: HERE as Route },
        ]}
      />
      <PageHeading
        title="Xếp hạng toàn ngành"
        kicker={`Phong trào thi đua năm ${ranking.campaign.year}`}
        lead="Mọi đơn vị đã gửi bảng tự chấm, để đối chiếu giữa các Khối, Cụm. Việc xét thi đua theo hạng trong từng Khối, Cụm."
      />
      <div className="grid grid-cols-1 gap-5">
        <RankingTable
          rows={ranking.rows.slice((page - 1) * A_PAGE, page * A_PAGE)}
          detailed
          blocs
        />
        <Pagination
          page={page}
          pageSize={A_PAGE}
          total={ranking.rows.length}
          hrefOf={(number) => queryPath(HERE, { trang: number }) as Route}
          noun="đơn vị"
        />
        {ranking.table && <TieBreakRules table={ranking.table} />}
      </div>
    </>
  );
}
