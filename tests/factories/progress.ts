import { moveReport } from "@/lib/entry/progress/commands/move";
import { layDownPeriods } from "@/lib/entry/progress/commands/periods";
import { saveReport } from "@/lib/entry/progress/commands/write";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { type BlocYear, givenBlocYear } from "./covenant";
import { NOW } from "./registration";

/** The same bloc with the year's report periods laid down. */
export async function givenReportYear() {
  const year = await givenBlocYear();
  const laid = await layDownPeriods(year.staff, { year: 2021 }, NOW);
  if (!laid.ok) throw new Error(JSON.stringify(laid.error));
  return year;
}

export const periodOf = (code: string) => db.reportPeriod.findFirstOrThrow({ where: { code } });

/** A report as its form sends it, with one figure of the unit's target. */
export async function aReport(
  year: BlocYear,
  over: { code?: string; unitId?: string; version?: number; value?: string } = {},
) {
  const unitId = over.unitId ?? year.member.id;
  return {
    periodId: (await periodOf(over.code ?? "T01")).id,
    unitId,
    version: over.version ?? 0,
    results: "Đã trình đúng hạn.",
    difficulties: "",
    example: "Một cửa số.",
    plan: "",
    figures: [
      {
        lineId: year.targets.get(unitId) ?? "",
        value: over.value ?? "95",
        difficulty: "",
        evidenceLink: "",
      },
    ],
  };
}

/** The member's report of a period, sent by its head. */
export async function givenSentReport(
  year: BlocYear,
  over: { code?: string; value?: string; now?: Date } = {},
) {
  const now = over.now ?? NOW;
  const saved = await saveReport(year.officer, await aReport(year, over), now);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const reportId = saved.value.id;
  const step = async (viewer: Viewer, event: "hand_in" | "approve") => {
    const { version } = await db.progressReport.findUniqueOrThrow({ where: { id: reportId } });
    const moved = await moveReport(viewer, { reportId, version, event, comment: "" }, now);
    if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  };
  await step(year.officer, "hand_in");
  await step(year.head, "approve");
  return reportId;
}
