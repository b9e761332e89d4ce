import { departmentChoices } from "@/components/registration/server-rows";
import { FIELD_LABEL } from "@/lib/entry/intake/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { contentDisposition } from "@/lib/platform/file/rules";
import { blankTable } from "@/lib/platform/table/blank";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { mayRegister } from "@/lib/titles/catalogue/rules";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The ministry's blank list of people, offering what this unit may register and its departments. */
export async function GET(_: Request, { params }: RouteContext<"/api/dang-ky/[id]/mau-danh-sach">) {
  const [{ id }, viewer] = await Promise.all([params, currentViewer()]);
  const [file, catalogue] = await Promise.all([
    viewer && findRegistration(viewer, id),
    publishedCatalogue(),
  ]);
  const pen = viewer && file ? penOf(viewer, file) : null;
  if (!file || !pen) return new Response("Không tìm thấy hồ sơ này.", { status: 404 });

  const book = await blankTable("Danh sách cá nhân", [
    { title: FIELD_LABEL.fullName, width: 28 },
    { title: FIELD_LABEL.birthYear, width: 12 },
    { title: FIELD_LABEL.sex, width: 10, choices: ["Nam", "Nữ"] },
    { title: FIELD_LABEL.jobTitle, width: 26 },
    {
      title: FIELD_LABEL.department,
      width: 30,
      choices: departmentChoices(file, pen)
        .filter(({ value }) => value !== "")
        .map(({ label }) => label),
    },
    {
      title: FIELD_LABEL.honour,
      width: 36,
      choices: catalogue
        .filter((entry) => mayRegister(entry, file.unit.kind, "person"))
        .map(({ name }) => name),
    },
    { title: FIELD_LABEL.note, width: 30 },
  ]);
  return new Response(new Uint8Array(book), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition("Mau danh sach ca nhan.xlsx", XLSX),
      "Cache-Control": "private, no-store",
    },
  });
}
