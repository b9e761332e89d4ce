import { reportPaper } from "@/lib/entry/progress/labels";
import { findReport } from "@/lib/entry/progress/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { midSentence } from "@/lib/platform/shared/vietnamese";

/** A unit's report as a paper, for those who read it on line. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/api/bao-cao/[year]/[code]/[file]">,
) {
  const [{ year, code, file }, viewer, now] = await Promise.all([
    params,
    currentViewer(),
    portalNow(),
  ]);
  const unitId = file.replace(/\.\w+$/, "");
  const form = formOf(file, unitId);
  const report =
    viewer && form && /^\d{4}$/.test(year)
      ? await findReport(viewer, { year: Number(year), code, unitId }, now)
      : null;
  if (!report?.id || !form)
    return noPaper("Không tìm thấy báo cáo này, hoặc báo cáo không thuộc phạm vi của đồng chí.");
  const approved = report.events.findLast(({ kind }) => kind === "approve");
  const { unit, period, words, lines } = report;
  const paper = reportPaper({
    unitName: unit.name,
    periodName: period.name,
    kind: period.kind,
    sentOn: approved ? vietnamDay(approved.at) : null,
    words,
    lines,
  });
  const answer = await answerPaper(
    paper,
    form,
    `Báo cáo ${midSentence(period.name)} - ${unit.name}`,
  );
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
