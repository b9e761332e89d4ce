import { findPaper } from "@/lib/entry/covenant/queries";
import { COMPARED } from "@/lib/judging/cockpit/labels";
import { findBoard, findReminderLetter } from "@/lib/judging/cockpit/queries";
import { findReview } from "@/lib/judging/digest/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { contentDisposition } from "@/lib/platform/file/rules";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";
import type { Paper } from "@/lib/platform/paper/paper";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { formatDay, isDay } from "@/lib/platform/shared/dates";

const NOT_FOUND = "Không tìm thấy văn bản này, hoặc văn bản không thuộc phạm vi của đồng chí.";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Asked = { viewer: Viewer; code: string; file: string; year: number | null; now: Date };

/**
 * The papers of a bloc's year, for those who may read them there: the sealed pledge, the letter of a day's reminders, sơ kết
 * and tổng kết, and the board as a workbook. Never kept by a cache on the way.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/khoi-cum/[code]/[paper]">,
) {
  const [{ code, paper: file }, viewer, now] = await Promise.all([
    params,
    currentViewer(),
    portalNow(),
  ]);
  if (!viewer) return noPaper(NOT_FOUND);
  const year = new URL(request.url).searchParams.get("nam") ?? "";
  const asked = { viewer, code, file, now, year: /^\d{4}$/.test(year) ? Number(year) : null };
  const answer = file === "bang-theo-doi.xlsx" ? await board(asked) : await paper(asked);
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}

async function paper(asked: Asked): Promise<Response> {
  const form = formOf(asked.file, asked.file.replace(/\.\w+$/, ""));
  const found = form ? await find(asked, asked.file.replace(/\.\w+$/, "")) : null;
  return form && found ? answerPaper(found.paper, form, found.name) : noPaper(NOT_FOUND);
}

async function find(
  { viewer, code, year, now }: Asked,
  stem: string,
): Promise<{ paper: Paper; name: string } | null> {
  switch (stem) {
    case "giao-uoc":
      return findPaper(viewer, code, year, now);
    case "so-ket":
      return findReview(viewer, { code, year, kind: "half" }, now);
    case "tong-ket":
      return findReview(viewer, { code, year, kind: "year" }, now);
    default: {
      const [, day = ""] = /^don-doc-(.+)$/.exec(stem) ?? [];
      const letter = isDay(day) ? await findReminderLetter(viewer, code, day, now) : null;
      return letter && { paper: letter, name: `Công văn đôn đốc ${formatDay(day)}` };
    }
  }
}

async function board({ viewer, code, year, now }: Asked): Promise<Response> {
  const found = await findBoard(viewer, code, year, now);
  if (!found) return noPaper(NOT_FOUND);
  const workbook = await sheetsToXlsx([
    {
      name: "Bảng theo dõi",
      columns: [
        { title: "TT", width: 6 },
        { title: "Đơn vị", width: 44 },
        ...COMPARED.map(({ head }) => ({ title: head, width: 24 })),
      ],
      rows: found.rows.map((row, index) => [
        index + 1,
        row.unitName,
        ...COMPARED.map(({ words }) => words(row)),
      ]),
    },
  ]);
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition(
        `Bảng theo dõi ${found.year} - ${found.name}.xlsx`,
        XLSX,
      ),
    },
  });
}
