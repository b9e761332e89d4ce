import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { RankingTable } from "@/components/scoring/ranking-table";
import { TieBreakRules } from "@/components/scoring/tie-break-rules";
import { ButtonLink } from "@/components/ui/button";
import { scoreBoard } from "@/lib/judging/ranking/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { yearOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Trình chiếu xếp hạng" };

/** For the wall of the meeting room: the ranking as it stands, in letters that the last row reads. */
export default async function RankingProjectorPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]/cham-diem/trinh-chieu">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const board = await scoreBoard(viewer, decodeURIComponent(code), yearOf(asked), now);
  if (!board) notFound();
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-1 gap-8 py-6">
      <div className="text-center">
        <p className="text-xl font-semibold text-primary-ink">{board.name}</p>
        <h1 className="text-3xl text-balance sm:text-4xl">
          Xếp hạng thi đua năm {board.campaign.year}
        </h1>
      </div>
      <div className="[&_table]:text-xl [&_td]:py-4 [&_th]:py-4">
        <RankingTable rows={board.rows} detailed={false} />
      </div>
      {board.table && <TieBreakRules table={board.table} />}
      <div className="flex justify-center">
        <ButtonLink
          icon="previous"
          href={`/lam-viec/khoi-cum/${code}/cham-diem?nam=${board.campaign.year}` as Route}
        >
          Thoát trình chiếu
        </ButtonLink>
      </div>
    </div>
  );
}
