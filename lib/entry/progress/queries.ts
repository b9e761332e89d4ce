import "server-only";
import { z } from "zod";
import { promisedTargets } from "@/lib/entry/covenant/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { StoredFile } from "@/lib/platform/file/queries";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { canSee, mayWrite, openEvents, reportingUnits } from "./policy";
import { reached, reportStanding, targetState } from "./rules";
import { isEditable } from "./workflow";

const periodSelect = {
  id: true,
  code: true,
  kind: true,
  name: true,
  startsOn: true,
  endsOn: true,
  opensOn: true,
  dueOn: true,
  confidence: true,
  version: true,
} satisfies Prisma.ReportPeriodSelect;

type PeriodRow = Prisma.ReportPeriodGetPayload<{ select: typeof periodSelect }>;

const asPeriod = ({ startsOn, endsOn, opensOn, dueOn, ...period }: PeriodRow) => ({
  ...period,
  startsOn: toDay(startsOn),
  endsOn: toDay(endsOn),
  opensOn: toDay(opensOn),
  dueOn: toDay(dueOn),
});
export type PeriodFacts = ReturnType<typeof asPeriod>;

/** The report periods of a called campaign, in their order: public reference data of the year. */
export async function listPeriods(campaignId: string): Promise<PeriodFacts[]> {
  const rows = await db.reportPeriod.findMany({
    where: { campaignId },
    orderBy: { position: "asc" },
    select: periodSelect,
  });
  return rows.map(asPeriod);
}

/** The latest called campaign, or the one of a year. */
export const findReportYear = (year: number | null) =>
  db.campaign.findFirst({
    where: { status: { not: "draft" }, ...(year !== null && { year }) },
    orderBy: { year: "desc" },
    select: { id: true, year: true, theme: true },
  });

/** For each unit the viewer reports for: every period of the year and where its report stands. Null before any campaign. */
export async function listOwnReports(viewer: Viewer, year: number | null, now: Date) {
  const campaign = await findReportYear(year);
  if (!campaign) return null;
  const unitIds = reportingUnits(viewer);
  const [periods, units, reports] = await Promise.all([
    listPeriods(campaign.id),
    db.unit.findMany({
      where: { id: { in: unitIds } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db.progressReport.findMany({
      where: { unitId: { in: unitIds }, period: { campaignId: campaign.id } },
      select: { unitId: true, periodId: true, status: true, sentAt: true },
    }),
  ]);
  const today = vietnamDay(now);
  return {
    year: campaign.year,
    units: units.map((unit) => ({
      ...unit,
      rows: periods.map((period) => {
        const report = reports.find((one) => one.unitId === unit.id && one.periodId === period.id);
        const sentOn = report?.sentAt ? vietnamDay(report.sentAt) : null;
        return {
          period,
          status: report?.status ?? null,
          standing: reportStanding(period, sentOn, today),
        };
      }),
    })),
  };
}
export type OwnReports = NonNullable<Awaited<ReturnType<typeof listOwnReports>>>;
export type OwnReportRow = OwnReports["units"][number]["rows"][number];

const number = (value: { toString(): string } | null): number | null =>
  value === null ? null : Number(value.toString());

/** What each of the unit's targets had come to in the last report it sent before a day. */
async function lastValues(unitId: string, campaignId: string, before: string) {
  const rows = await db.$queryRaw<{ lineId: string; value: string; name: string }[]>`
    select distinct on (f.line_id) f.line_id as "lineId", f.value::text, p.name
    from progress_figure f
    join progress_report r on r.id = f.report_id
    join report_period p on p.id = r.period_id
    where r.unit_id = ${unitId}::uuid and p.campaign_id = ${campaignId}::uuid and r.status = 'sent'
      and p.ends_on < ${before}::date and f.value is not null
    order by f.line_id, p.ends_on desc`;
  return new Map(rows.map(({ lineId, value, name }) => [lineId, { value: Number(value), name }]));
}

/**
 * The report of a unit for a period, as its form and its readers show it: the targets as they stand with what they had come
 * to before, what was reported, and the steps that are the viewer's. Null when it is out of sight, or the period is not open
 * and nothing was begun.
 */
export async function findReport(
  viewer: Viewer,
  { year, code, unitId }: { year: number; code: string; unitId: string },
  now: Date,
) {
  if (!z.uuid().safeParse(unitId).success) return null;
  const [row, unit] = await Promise.all([
    db.reportPeriod.findFirst({
      where: { code, campaign: { year, status: { not: "draft" } } },
      select: { ...periodSelect, campaignId: true },
    }),
    db.unit.findUnique({ where: { id: unitId }, select: { id: true, name: true, code: true } }),
  ]);
  if (!row || !unit) return null;
  const { campaignId, ...facts } = row;
  const period = asPeriod(facts);
  const report = await db.progressReport.findUnique({
    where: { periodId_unitId: { periodId: period.id, unitId } },
    include: {
      figures: {
        orderBy: { position: "asc" },
        include: { file: { select: { id: true, name: true } } },
      },
      events: { orderBy: { sequence: "asc" }, include: { actor: { select: { name: true } } } },
    },
  });
  const subject = {
    unitId,
    blocId: report?.blocId ?? null,
    status: report?.status ?? ("draft" as const),
  };
  const today = vietnamDay(now);
  if (!canSee(viewer, subject) || (!report && today < period.opensOn)) return null;

  const [last, promised] = await Promise.all([
    lastValues(unitId, campaignId, period.endsOn),
    promisedTargets(db, campaignId, unitId),
  ]);
  const stored = new Map(report?.figures.map((figure) => [figure.lineId, figure]));
  const writes = mayWrite(viewer, subject);
  const lines =
    report && !isEditable(report.status)
      ? report.figures.map((figure) => ({
          id: figure.lineId,
          indicator: figure.indicator,
          measure: figure.measure,
          baseline: number(figure.baseline),
          target: number(figure.target),
          weight: figure.weight,
          dueOn: toDayOrNull(figure.dueOn),
        }))
      : promised.map(({ id, indicator, measure, baseline, target, weight, dueOn }) => ({
          id,
          indicator,
          measure,
          baseline: baseline === null ? null : Number(baseline),
          target: target === null ? null : Number(target),
          weight,
          dueOn,
        }));
  return {
    year,
    period,
    unit,
    id: report?.id ?? null,
    version: report?.version ?? 0,
    status: subject.status,
    words: {
      results: report?.results ?? "",
      difficulties: report?.difficulties ?? "",
      example: report?.example ?? "",
      plan: report?.plan ?? "",
    },
    standing: reportStanding(period, report?.sentAt ? vietnamDay(report.sentAt) : null, today),
    lines: lines.map((line) => {
      const figure = stored.get(line.id);
      const value = number(figure?.value ?? null);
      return {
        ...line,
        value,
        last: last.get(line.id) ?? null,
        difficulty: figure?.difficulty ?? "",
        evidenceLink: figure?.evidenceLink ?? "",
        file: figure?.file ?? null,
        state: targetState(line, value, period.endsOn),
        percent: reached(line, value),
      };
    }),
    events: report?.events ?? [],
    writes,
    steps: report ? openEvents(viewer, subject) : [],
  };
}
export type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>;
export type ReportLine = Report["lines"][number];

/** A scan kept as evidence, for those who read the report it belongs to; null otherwise. */
export async function findEvidence(viewer: Viewer, fileId: string): Promise<StoredFile | null> {
  const figure = await db.progressFigure.findFirst({
    where: { fileId },
    select: { report: { select: { unitId: true, blocId: true, status: true } } },
  });
  if (!figure || !canSee(viewer, figure.report)) return null;
  return db.file.findUnique({
    where: { id: fileId },
    select: { id: true, name: true, contentType: true, size: true, sha256: true, isPublic: true },
  });
}
