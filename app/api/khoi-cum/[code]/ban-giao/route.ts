import { zipSync } from "fflate";
import { type PackFile, packFiles } from "@/lib/judging/handover/labels";
import { findPack } from "@/lib/judging/handover/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { noPaper } from "@/lib/platform/paper/answer";
import { drawFile } from "./files";

const NOT_FOUND = "Không tìm thấy hồ sơ bàn giao, hoặc chưa đến ngày bàn giao.";

const TYPES: Record<string, string> = {
  txt: "text/plain; charset=utf-8",
  pdf: "application/pdf",
  zip: "application/zip",
};

const sent = (bytes: Uint8Array, name: string): Response => {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": contentDisposition(name, type),
      "Cache-Control": "private, no-store",
    },
  });
};

/** The handover pack for both sides and the staff: one of its files at `?tep=`, or the whole in one ZIP. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/khoi-cum/[code]/ban-giao">,
) {
  const [{ code }, viewer, now] = await Promise.all([params, currentViewer(), portalNow()]);
  const pack = viewer && (await findPack(viewer, code, now));
  if (!pack) return noPaper(NOT_FOUND);
  const files = packFiles(pack);
  const asked = new URL(request.url).searchParams.get("tep");
  if (asked !== null) {
    const file = files.find(({ name }) => name === asked);
    const bytes = file && (await drawFile(pack, file, now));
    return bytes ? sent(bytes, file.name) : noPaper(NOT_FOUND);
  }
  const whole: Record<string, Uint8Array> = {};
  const add = async (file: PackFile): Promise<void> => {
    const bytes = await drawFile(pack, file, now);
    if (bytes) whole[file.name] = bytes;
  };
  // One after another: a year's papers at once would hold as many connections.
  for (const file of files) await add(file);
  return sent(zipSync(whole), `Bàn giao ${pack.name} ${pack.year}.zip`);
}
