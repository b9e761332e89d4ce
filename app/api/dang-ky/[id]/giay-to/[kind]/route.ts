import { makePaper } from "@/lib/entry/paper/commands";
import { PAPER_KINDS } from "@/lib/entry/paper/labels";
import { registrationPaper, registrationSheets } from "@/lib/entry/paper/rules";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { answerPaper, noPaper } from "@/lib/platform/paper/answer";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { formatDayTime } from "@/lib/platform/shared/dates";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A paper of a unit's file, drawn from its data as they stand; the portal keeps the fingerprint of those data. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/api/dang-ky/[id]/giay-to/[kind]">,
) {
  const [{ id, kind: asked }, viewer, now] = await Promise.all([
    params,
    currentViewer(),
    portalNow(),
  ]);
  const kind = PAPER_KINDS.find((one) => one === asked);
  const made = viewer && kind ? await makePaper(viewer, { registrationId: id, kind }, now) : null;
  if (!kind || !made?.ok) return noPaper("Không tìm thấy giấy tờ này.");
  const { dossier, campaign, ruleset, unit, bloc, approval, sha256 } = made.value;
  const name = `Ban dang ky thi dua ${dossier.year} - ${dossier.unitName}`;
  if (kind === "xlsx") {
    const book = await sheetsToXlsx(registrationSheets(dossier, sha256, formatDayTime(now)));
    return new Response(new Uint8Array(book), {
      headers: {
        "Content-Type": XLSX,
        "Content-Disposition": contentDisposition(
          `Danh sach ${dossier.year} - ${dossier.unitName}.xlsx`,
          XLSX,
        ),
        "Cache-Control": "private, no-store",
      },
    });
  }
  const paper = registrationPaper(dossier, {
    theme: campaign.theme,
    law: ruleset.law,
    decree: ruleset.decree,
    province: provinceOf(unit),
    symbol: unit.symbol,
    blocName: bloc?.name ?? null,
    approval,
    sha256,
  });
  return answerPaper(paper, kind, name, "private, no-store");
}

const OF_A_PROVINCE = /^Sở Tài nguyên và Môi trường\s+/u;

/** "tỉnh Thanh Hóa" of a Sở; null of the Ministry's own units. */
const provinceOf = ({ kind, name }: { kind: string; name: string }) =>
  kind === "provincial_department" ? name.replace(OF_A_PROVINCE, "") : null;
