import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { RankingTable } from "@/components/scoring/ranking-table";
import { TieBreakRules } from "@/components/scoring/tie-break-rules";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { scoreBoard } from "@/lib/judging/scoring/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Chấm điểm, xếp hạng" };

export default async function ScoreBoardPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/cham-diem">) {
  const [{ code }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const board = await scoreBoard(viewer, decodeURIComponent(code), now);
  if (!board) notFound();
  const here = `/lam-viec/khoi-cum/${code}`;
  return (
    <>
      <BlocTabs code={board.code} name={board.name} year={board.campaign.year} current="scoring" />
      <PageHeading
        title="Chấm điểm, xếp hạng"
        kicker={`${board.name}, phong trào năm ${board.campaign.year}`}
        lead={
          board.oversees
            ? "Hạng tính lại mỗi lần mở trang, theo điểm đang có của từng đơn vị."
            : "Các đơn vị đã được Khối, Cụm thống nhất điểm."
        }
        actions={
          <ButtonLink icon="external" href={`${here}/cham-diem/trinh-chieu` as Route}>
            Trình chiếu
          </ButtonLink>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <RankingTable rows={board.rows} detailed={board.oversees} />
        {board.table && <TieBreakRules table={board.table} />}
        {board.waiting.length > 0 && (
          <Panel
            title={
              board.oversees
                ? `Chưa gửi bảng tự chấm (${formatNumber(board.waiting.length)})`
                : `Chưa thống nhất điểm (${formatNumber(board.waiting.length)})`
            }
          >
            <ul className="list-disc pl-5">
              {board.waiting.map((unit) => (
                <li key={unit.unitId}>{unit.unitName}</li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}
