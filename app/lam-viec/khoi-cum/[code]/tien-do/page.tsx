import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { PlanChart } from "@/components/progress/plan-chart";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { percentWords, TARGET_STATE_LABEL, TARGET_STATE_TONE } from "@/lib/entry/progress/labels";
import { plannedBy } from "@/lib/entry/progress/rules";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { findUnitProgress, type UnitProgress } from "@/lib/judging/digest/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { yearOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Tiến độ thực hiện giao ước" };

export default async function ProgressPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]/tien-do">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const year = yearOf(asked);
  const unitId = asked["don-vi"];
  const bloc = decodeURIComponent(code);
  if (typeof unitId === "string") {
    const progress = await findUnitProgress(viewer, { code: bloc, year, unitId }, now);
    if (!progress) notFound();
    return <OfUnit progress={progress} today={vietnamDay(now)} />;
  }
  const board = await findBoard(viewer, bloc, year, now);
  if (!board) notFound();
  return (
    <>
      <BlocTabs code={board.code} name={board.name} year={board.year} current="progress" />
      <PageHeading
        kicker={board.name}
        title={`Tiến độ thực hiện giao ước năm ${board.year}`}
        lead="Mức hoàn thành trung bình theo trọng số các chỉ tiêu, từ báo cáo gần nhất đã gửi của từng đơn vị."
        actions={
          board.figures &&
          (["so-ket", "tong-ket"] as const).map((paper) => (
            <ButtonLink
              key={paper}
              href={
                `/api/khoi-cum/${encodeURIComponent(board.code)}/${paper}.docx?nam=${board.year}` as Route
              }
              icon="download"
            >
              {paper === "so-ket" ? "Báo cáo sơ kết" : "Báo cáo tổng kết"}
            </ButtonLink>
          ))
        }
      />
      <div className="grid grid-cols-1 gap-8">
        <PlanChart
          title="Kế hoạch và thực hiện theo đơn vị"
          planned={plannedBy(board.year, vietnamDay(now))}
          bars={board.rows.map(({ unitId: key, unitName, percent }) => ({
            key,
            label: unitName,
            percent,
          }))}
        />
        <DataTable
          caption="Số liệu của biểu đồ"
          columns={[
            { key: "unit", head: "Đơn vị", cell: ({ unitName }) => unitName },
            {
              key: "percent",
              head: "Mức hoàn thành",
              numeric: true,
              cell: ({ percent }) => percentWords(percent),
            },
            {
              key: "done",
              head: TARGET_STATE_LABEL.done,
              numeric: true,
              cell: ({ states }) => formatNumber(states.done),
            },
            {
              key: "on_track",
              head: TARGET_STATE_LABEL.on_track,
              numeric: true,
              cell: ({ states }) => formatNumber(states.on_track),
            },
            {
              key: "behind",
              head: TARGET_STATE_LABEL.behind,
              numeric: true,
              cell: ({ states }) => formatNumber(states.behind),
            },
          ]}
          rows={board.rows}
          rowKey={({ unitId: key }) => key}
          empty={null}
        />
      </div>
    </>
  );
}

type Target = UnitProgress["targets"][number];

function OfUnit({ progress, today }: { progress: UnitProgress; today: string }) {
  return (
    <>
      <BlocTabs code={progress.code} name={progress.name} year={progress.year} current="progress" />
      <PageHeading
        kicker={progress.name}
        title={progress.unitName}
        lead={`Mức hoàn thành chung: ${percentWords(progress.percent)}`}
      />
      {progress.targets.length === 0 ? (
        <EmptyState title="Đơn vị chưa gửi báo cáo nào có số liệu chỉ tiêu" icon="file" />
      ) : (
        <div className="grid grid-cols-1 gap-8">
          <PlanChart
            title="Kế hoạch và thực hiện theo chỉ tiêu"
            planned={plannedBy(progress.year, today)}
            bars={progress.targets.map(({ lineId, indicator, percent }) => ({
              key: lineId,
              label: indicator,
              percent,
            }))}
          />
          <DataTable
            caption="Số liệu qua các kỳ báo cáo"
            columns={[
              {
                key: "indicator",
                head: "Chỉ tiêu",
                width: "min-w-56",
                cell: ({ indicator, measure }: Target) => `${indicator} (${measure})`,
              },
              ...progress.periods.map(({ endsOn, name }) => ({
                key: endsOn,
                head: name,
                numeric: true,
                cell: ({ values }: Target) => {
                  const value = values.get(endsOn) ?? null;
                  return value === null ? "—" : formatNumber(value);
                },
              })),
              {
                key: "target",
                head: "Phấn đấu",
                numeric: true,
                cell: ({ target }: Target) => (target === null ? "—" : formatNumber(target)),
              },
              {
                key: "state",
                head: "Đánh giá",
                cell: ({ state }: Target) => (
                  <StatusBadge tone={TARGET_STATE_TONE[state]}>
                    {TARGET_STATE_LABEL[state]}
                  </StatusBadge>
                ),
              },
            ]}
            rows={progress.targets}
            rowKey={({ lineId }) => lineId}
            empty={null}
          />
        </div>
      )}
    </>
  );
}
