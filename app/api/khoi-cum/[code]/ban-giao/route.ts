import { strToU8, zipSync } from "fflate";
import { findPaper } from "@/lib/entry/covenant/queries";
import { COMPARED, lateWords } from "@/lib/judging/cockpit/labels";
import { findReview } from "@/lib/judging/digest/queries";
import { findPack, type Pack } from "@/lib/judging/handover/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { noPaper } from "@/lib/platform/paper/answer";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { formatDay } from "@/lib/platform/shared/dates";

/** The whole handover pack in one ZIP, for both sides and the staff. */
export async function GET(_: Request, { params }: RouteContext<"/api/khoi-cum/[code]/ban-giao">) {
  const [{ code }, viewer, now] = await Promise.all([params, currentViewer(), portalNow()]);
  const pack = viewer && (await findPack(viewer, code, now));
  if (!viewer || !pack)
    return noPaper("Không tìm thấy hồ sơ bàn giao, hoặc chưa đến ngày bàn giao.");
  const [covenant, review] = await Promise.all([
    findPaper(viewer, code, pack.year, now),
    findReview(viewer, { code, year: pack.year, kind: "year" }, now),
  ]);
  const files: Record<string, Uint8Array> = {
    "doc-truoc.txt": strToU8(readme(pack)),
    "thanh-vien-va-bang-theo-doi.xlsx": await workbook(pack),
  };
  if (covenant) {
    files["giao-uoc.pdf"] = await paperToPdf(covenant.paper);
    files["giao-uoc.docx"] = await paperToDocx(covenant.paper);
  }
  if (review) files["bao-cao-tong-ket.docx"] = await paperToDocx(review.paper);
  const type = "application/zip";
  return new Response(new Uint8Array(zipSync(files)), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": contentDisposition(`Bàn giao ${pack.name} ${pack.year}.zip`, type),
      "Cache-Control": "private, no-store",
    },
  });
}

const readme = (pack: Pack): string =>
  [
    `Hồ sơ bàn giao ${pack.name}, nhiệm kỳ đến hết ngày ${formatDay(pack.endsOn)}.`,
    `Bên giao: ${pack.fromName}. Bên nhận: ${pack.toName ?? "chưa được cử"}.`,
    "",
    "Việc còn mở:",
    ...pack.open.waiting.map((name) => `- Hồ sơ của ${name} đang chờ xem xét`),
    ...pack.open.amendments.map(
      ({ number, before }) => `- Đề nghị sửa giao ước số ${number}: ${before}`,
    ),
    ...pack.open.late.flatMap((row) =>
      row.late.map((one) => `- ${row.unitName}: ${lateWords(one)}`),
    ),
    "",
    pack.handover?.note ?? "",
  ].join("\r\n");

const workbook = (pack: Pack) =>
  sheetsToXlsx([
    {
      name: "Thành viên",
      columns: [
        { title: "TT", width: 6 },
        { title: "Đơn vị", width: 44 },
        { title: "Đầu mối", width: 30 },
        { title: "Điện thoại", width: 18 },
        { title: "Thư điện tử", width: 30 },
      ],
      rows: pack.members.map(({ unitName, contact, phone, email }, index) => [
        index + 1,
        unitName,
        contact,
        phone,
        email,
      ]),
    },
    {
      name: "Bảng theo dõi",
      columns: [
        { title: "Đơn vị", width: 44 },
        ...COMPARED.map(({ head }) => ({ title: head, width: 24 })),
      ],
      rows: pack.rows.map((row) => [row.unitName, ...COMPARED.map(({ words }) => words(row))]),
    },
  ]);
