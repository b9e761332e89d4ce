import { ROSTER_LABEL } from "@/lib/entry/roster/labels";
import { SEX_LABEL } from "@/lib/organisation/person/labels";
import { listRosterUnits } from "@/lib/organisation/person/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { blankTable } from "@/lib/platform/table/blank";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The ministry's blank roster, offering the unit's departments. */
export async function GET(request: Request) {
  const [viewer, now] = await Promise.all([currentViewer(), portalNow()]);
  const unitId = new URL(request.url).searchParams.get("don-vi");
  const units = viewer ? await listRosterUnits(viewer, vietnamDay(now)) : [];
  if (!units.some(({ id }) => id === unitId))
    return new Response("Không tìm thấy đơn vị này.", { status: 404 });
  const book = await blankTable("Danh sách nhân sự", [
    { title: ROSTER_LABEL.fullName, width: 28 },
    { title: ROSTER_LABEL.birthYear, width: 12 },
    { title: ROSTER_LABEL.sex, width: 10, choices: Object.values(SEX_LABEL) },
    { title: ROSTER_LABEL.jobTitle, width: 26 },
    {
      title: ROSTER_LABEL.department,
      width: 36,
      choices: units.filter(({ parentId }) => parentId === unitId).map(({ name }) => name),
    },
    { title: ROSTER_LABEL.staffNumber, width: 18 },
    { title: ROSTER_LABEL.identityNumber, width: 20 },
  ]);
  return new Response(new Uint8Array(book), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition("Mau danh sach nhan su.xlsx", XLSX),
      "Cache-Control": "private, no-store",
    },
  });
}
