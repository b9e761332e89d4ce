import "server-only";
import { reviewPaper } from "@/lib/entry/progress/labels";
import { reached, targetState } from "@/lib/entry/progress/rules";
import { mayRead, mayReadFigures } from "@/lib/judging/cockpit/policy";
import { loadBoard } from "@/lib/judging/cockpit/queries";
import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";

type SeriesRow = {
  lineId: string;
  indicator: string;
  measure: string;
  target: string | null;
  baseline: string | null;
  dueOn: Date | null;
  period: string;
  endsOn: Date;
  value: string | null;
};

/** What one member reported of each target, period by period, for those who read the board. Null when it is not theirs. */
export async function findUnitProgress(
  viewer: Viewer,
  { code, year, unitId }: { code: string; year: number | null; unitId: string },
  now: Date,
) {
  const board = await loadBoard(db, code, year, now);
  const row = board?.rows.find((one) => one.unitId === unitId);
  if (!board || !row || !mayRead(viewer, board.subject)) return null;
  const series = await db.$queryRaw<SeriesRow[]>`
    select f.line_id as "lineId", f.indicator, f.measure, f.target::text, f.baseline::text, f.due_on as "dueOn",
      p.name as period, p.ends_on as "endsOn", f.value::text
    from progress_figure f
    join progress_report r on r.id = f.report_id
    join report_period p on p.id = r.period_id
    where r.unit_id = ${unitId}::uuid and p.campaign_id = ${board.campaignId}::uuid and r.status = 'sent'
    order by f.position, f.line_id, p.ends_on`;
  const targets = new Map<string, SeriesRow[]>();
  for (const one of series) targets.set(one.lineId, [...(targets.get(one.lineId) ?? []), one]);
  return {
    code: board.code,
    name: board.name,
    year: board.year,
    unitName: row.unitName,
    percent: row.percent,
    periods: [...new Map(series.map(({ period, endsOn }) => [toDay(endsOn), period])).entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([endsOn, name]) => ({ endsOn, name })),
    targets: [...targets.values()].flatMap((rows) => {
      const last = rows.at(-1);
      if (!last) return [];
      const number = (text: string | null) => (text === null ? null : Number(text));
      const promised = {
        baseline: number(last.baseline),
        target: number(last.target),
        dueOn: toDayOrNull(last.dueOn),
      };
      const lastValue = number(last.value);
      return [
        {
          ...promised,
          lineId: last.lineId,
          indicator: last.indicator,
          measure: last.measure,
          percent: reached(promised, lastValue),
          state: targetState(promised, lastValue, toDay(last.endsOn)),
          values: new Map(rows.map(({ endsOn, value }) => [toDay(endsOn), number(value)])),
        },
      ];
    }),
  };
}
export type UnitProgress = NonNullable<Awaited<ReturnType<typeof findUnitProgress>>>;

/** Sơ kết or tổng kết of the bloc, put together from the reports sent up to the half-year or the year. Null when it is not theirs. */
export async function findReview(
  viewer: Viewer,
  { code, year, kind }: { code: string; year: number | null; kind: "half" | "year" },
  now: Date,
) {
  const board = await loadBoard(db, code, year, now);
  return board && mayReadFigures(viewer, board.subject) ? loadReview(board, kind, now) : null;
}

/** The same for who has asked the policy. */
export async function loadReview(
  board: NonNullable<Awaited<ReturnType<typeof loadBoard>>>,
  kind: "half" | "year",
  now: Date,
) {
  const lastDay = kind === "half" ? `${board.year}-06-30` : `${board.year}-12-31`;
  const reports = await db.progressReport.findMany({
    where: {
      status: "sent",
      unitId: { in: board.subject.memberUnitIds.slice() },
      period: { campaignId: board.campaignId, endsOn: { lte: toDate(lastDay) } },
    },
    orderBy: [{ unit: { name: "asc" } }, { period: { endsOn: "desc" } }],
    distinct: ["unitId"],
    select: {
      results: true,
      difficulties: true,
      example: true,
      plan: true,
      unit: { select: { name: true } },
    },
  });
  return {
    name: `${kind === "half" ? "Sơ kết 6 tháng" : "Tổng kết"} ${board.year} - ${board.name}`,
    paper: reviewPaper({
      blocName: board.name,
      officeName: OFFICE_LABEL[board.kind].leader,
      year: board.year,
      kind,
      day: vietnamDay(now),
      members: board.rows.map((row) => ({
        unitName: row.unitName,
        sent: row.sentReports,
        owed: row.reports.length,
        percent: row.percent,
        done: row.states.done,
        behind: row.states.behind,
      })),
      reports: reports.map(({ unit, ...words }) => ({ unitName: unit.name, words })),
    }),
  };
}
