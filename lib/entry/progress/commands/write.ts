import "server-only";
import { promisedTargets } from "@/lib/entry/covenant/queries";
import { record } from "@/lib/platform/audit/record";
import { holds, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDateOrNull, toDay } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { inspectUpload, storeFile } from "@/lib/platform/file/commands";
import { SCAN_TYPES } from "@/lib/platform/file/rules";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayWrite } from "../policy";
import type { EvidenceInput, ReportInput } from "../schema";

/**
 * Saves the unit's report of a period, half-filled or whole; the first saving begins it, with the targets as they stand.
 * Refuses before the form opens, and to everybody but the unit's officer; a stale version is a conflict.
 */
export async function saveReport(
  viewer: Viewer,
  input: ReportInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  const { periodId, unitId, version, figures, ...words } = input;
  if (!holds(viewer, "unit_officer", unitId)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      const period = await tx.reportPeriod.findFirst({
        where: { id: periodId, campaign: { status: { not: "draft" } } },
        select: { code: true, campaignId: true, opensOn: true },
      });
      if (!period) return err({ code: "not_found" });
      const opensOn = toDay(period.opensOn);
      if (vietnamDay(now) < opensOn) return err({ code: "window_not_open", opensOn });

      const id = await openReport(tx, viewer, { periodId, unitId, version }, words, now);
      if (!id.ok) return id;
      const reportId = id.value;
      await writeFigures(
        tx,
        reportId,
        await promisedTargets(tx, period.campaignId, unitId),
        figures,
      );
      await record(tx, viewer, {
        action: "report.save",
        subjectId: reportId,
        detail: { period: period.code, figures: figures.length },
        at: now,
      });
      return ok({ id: reportId });
    });
  } catch (thrown) {
    // Two windows began the same report at once: the second reads the first's and goes on from there.
    if (isUniqueViolation(thrown)) return err({ code: "conflict" });
    throw thrown;
  }
}

type Words = Pick<ReportInput, "results" | "difficulties" | "example" | "plan">;

async function openReport(
  tx: Tx,
  viewer: Viewer,
  { periodId, unitId, version }: Pick<ReportInput, "periodId" | "unitId" | "version">,
  words: Words,
  now: Date,
): Promise<Result<string, Failure>> {
  const known = await tx.progressReport.findUnique({
    where: { periodId_unitId: { periodId, unitId } },
    select: { id: true, status: true },
  });
  if (!known) {
    if (version > 0) return err({ code: "conflict" });
    const { id } = await tx.progressReport.create({
      data: { ...words, periodId, unitId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    return ok(id);
  }
  if (!mayWrite(viewer, { unitId, status: known.status })) return err({ code: "wrong_status" });
  const { count } = await tx.progressReport.updateMany({
    where: { id: known.id, version, status: known.status },
    data: { ...words, updatedAt: now, version: { increment: 1 } },
  });
  return count === 0 ? err({ code: "conflict" }) : ok(known.id);
}

type Promised = Awaited<ReturnType<typeof promisedTargets>>;

/** Figures of the unit's own targets; any other is dropped without a word, for the form shows none. */
async function writeFigures(
  tx: Tx,
  reportId: string,
  promised: Promised,
  figures: ReportInput["figures"],
): Promise<void> {
  const typed = new Map(figures.map((figure) => [figure.lineId, figure]));
  for (const [index, target] of promised.entries()) {
    const { lineId: _, ...figure } = typed.get(target.id) ?? {
      lineId: target.id,
      value: null,
      difficulty: "",
      evidenceLink: "",
    };
    const data = {
      ...figure,
      position: index + 1,
      indicator: target.indicator,
      measure: target.measure,
      baseline: target.baseline,
      target: target.target,
      weight: target.weight,
      dueOn: toDateOrNull(target.dueOn),
    };
    await tx.progressFigure.upsert({
      where: { reportId_lineId: { reportId, lineId: target.id } },
      update: data,
      create: { ...data, reportId, lineId: target.id },
    });
  }
}

/** Keeps a scan as the evidence of one figure, in place of an earlier one. The unit's officer, while the report is open. */
export async function attachEvidence(
  viewer: Viewer,
  { reportId, lineId }: EvidenceInput,
  file: File,
  now: Date,
): Promise<Result<null, Failure>> {
  const report = await db.progressReport.findUnique({
    where: { id: reportId },
    select: { unitId: true, status: true },
  });
  if (!report || !holds(viewer, "unit_officer", report.unitId)) return err({ code: "not_found" });
  if (!mayWrite(viewer, report)) return err({ code: "wrong_status" });
  const upload = await inspectUpload(file, SCAN_TYPES, "file");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const { count } = await tx.progressReport.updateMany({
      where: { id: reportId, status: report.status },
      data: { updatedAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    const figure = await tx.progressFigure.findUnique({
      where: { reportId_lineId: { reportId, lineId } },
      select: { id: true },
    });
    if (!figure) return err(invalid("file", "Lưu số liệu của chỉ tiêu này trước khi đính kèm."));
    const fileId = await storeFile(tx, viewer, upload.value, now);
    await tx.progressFigure.update({ where: { id: figure.id }, data: { fileId } });
    await record(tx, viewer, {
      action: "report.attach",
      subjectId: reportId,
      detail: { lineId, name: upload.value.name },
      at: now,
    });
    return ok(null);
  });
}
