import { sheetPaper } from "@/lib/judging/scoring/labels";
import { findSheet } from "@/lib/judging/scoring/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import { vietnamDay } from "@/lib/platform/shared/dates";

const STEM = "bang-cham-diem";

/** A unit's sheet as Word or PDF, with the layers that the viewer may read. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/api/cham-diem/[id]/[file]">,
): Promise<Response> {
  const [{ id, file }, viewer, now] = await Promise.all([params, currentViewer(), portalNow()]);
  const form = formOf(file, STEM);
  const sheet = viewer && form && (await findSheet(viewer, id, now));
  if (!sheet || !form) return noPaper("Không tìm thấy bảng chấm điểm này.");
  const hash = fingerprint({ id, status: sheet.status, entries: sheet.entries });
  const name = `Bảng chấm điểm ${sheet.campaign.year} - ${sheet.unit.shortName}`;
  return answerPaper(sheetPaper(sheet, vietnamDay(now), hash), form, name, "private, no-store");
}
