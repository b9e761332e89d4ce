import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { RankingTable } from "@/components/scoring/ranking-table";
import { TieBreakRules } from "@/components/scoring/tie-break-rules";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { scoreBoard } from "@/lib/judging/ranking/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { yearOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Chấm điểm, xếp hạng" };

const PAPERS = [
  { form: "docx", label: "Tải Word" },
  { form: "pdf", label: "Tải PDF" },
  { form: "xlsx", label: "Tải Excel" },
] as const;

export default async function ScoreBoardPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]/cham-diem">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const board = await scoreBoard(viewer, decodeURIComponent(code), yearOf(asked), now);
  if (!board) notFound();
  const { year } = board.campaign;
  const here = `/lam-viec/khoi-cum/${code}`;
  return (
    <>
      <BlocTabs code={board.code} name={board.name} year={year} current="scoring" />
      <PageHeading
        title="Chấm điểm, xếp hạng"
        kicker={`${board.name}, phong trào năm ${board.campaign.year}`}
        lead={
          board.oversees
            ? "Hạng tính lại mỗi lần mở trang, theo điểm đang có của từng đơn vị."
            : "Các đơn vị đã được Khối, Cụm thống nhất điểm."
        }
        actions={
          <>
            {board.rows.length > 0 &&
              PAPERS.map(({ form, label }) => (
                <ButtonLink
                  key={form}
                  icon="download"
                  href={`/api/khoi-cum/${code}/xep-hang.${form}?nam=${year}` as Route}
                >
                  {label}
                </ButtonLink>
              ))}
            <ButtonLink icon="external" href={`${here}/cham-diem/trinh-chieu?nam=${year}` as Route}>
              Trình chiếu
            </ButtonLink>
          </>
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
