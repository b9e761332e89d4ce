import { findLineage } from "@/lib/organisation/lineage/queries";
import { SEX_LABEL } from "@/lib/organisation/person/labels";
import { findPerson } from "@/lib/organisation/person/queries";
import { RATING_WORDS } from "@/lib/organisation/record/labels";
import { findRecords, findUnitRecords } from "@/lib/organisation/record/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { noPaper } from "@/lib/platform/paper/answer";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { rewardsOf } from "@/lib/titles/bonus/queries";
import { historyOfCollective, historyOfPerson } from "@/lib/titles/ledger/queries";
import { type Passport, passportPaper, passportSheets } from "../../passport-paper";

const TYPE = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

async function personPassport(viewer: Viewer, id: string, day: string): Promise<Passport | null> {
  const person = await findPerson(viewer, id, day);
  const records = person && (await findRecords(viewer, id, day));
  if (!person || !records) return null;
  const place = person.employments[0];
  return {
    name: person.fullName,
    unitName: place?.unit.name ?? "",
    facts: [
      ["Họ và tên", person.fullName],
      ["Năm sinh", person.birthYear === null ? "chưa ghi" : String(person.birthYear)],
      ["Giới tính", person.sex === null ? "chưa ghi" : SEX_LABEL[person.sex]],
      ["Chức vụ", place?.position || "chưa ghi"],
      ["Ngày vào ngành", person.sectorSince === null ? "chưa ghi" : formatDay(person.sectorSince)],
    ],
    ratings: records.ratings.map(({ year, rating }) => [year, RATING_WORDS[rating]]),
    awards: await rewardsOf(historyOfPerson(id)),
  };
}

async function collectivePassport(viewer: Viewer, id: string): Promise<Passport | null> {
  const lineage = await findLineage(id);
  const records = lineage && (await findUnitRecords(viewer, id));
  if (!lineage || !records) return null;
  return {
    name: lineage.name,
    unitName: lineage.name,
    facts: [
      ["Tên tập thể", lineage.name],
      ...lineage.predecessors.map(
        ({ unit, effectiveOn }) =>
          ["Tiếp nối", `${unit.name}, từ ngày ${formatDay(effectiveOn)}`] as const,
      ),
    ],
    ratings: records.ratings.map(({ year, rating }) => [year, RATING_WORDS[rating]]),
    awards: await rewardsOf(historyOfCollective(id)),
  };
}

/** A passport as Word or Excel, for whoever may open its page; to anybody else it does not exist. */
export async function GET(_: Request, { params }: RouteContext<"/api/ho-chieu/[id]/[file]">) {
  const { id, file } = await params;
  const [stem, form] = file.split(".");
  const viewer = await currentViewer();
  const day = vietnamDay(await portalNow());
  const known = form === "docx" || form === "xlsx";
  const passport =
    viewer && known && stem === "ho-chieu"
      ? await personPassport(viewer, id, day)
      : viewer && known && stem === "tap-the"
        ? await collectivePassport(viewer, id)
        : null;
  if (!passport || !known) return noPaper("Không tìm thấy hộ chiếu thi đua này.");
  const body =
    form === "docx"
      ? await paperToDocx(passportPaper(passport, day))
      : await sheetsToXlsx(passportSheets(passport));
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": TYPE[form],
      "Content-Disposition": contentDisposition(
        `Hộ chiếu thi đua ${passport.name}.${form}`,
        TYPE[form],
      ),
      "Cache-Control": "private, no-store",
    },
  });
}
