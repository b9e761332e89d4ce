import { boardSheet, drawRanking, rankingSheet } from "@/app/api/khoi-cum/papers";
import { findPaper } from "@/lib/entry/covenant/queries";
import { findBoard, findReminderLetter } from "@/lib/judging/cockpit/queries";
import { findReview } from "@/lib/judging/digest/queries";
import type { RankingFacts } from "@/lib/judging/ranking/labels";
import { scoreBoard } from "@/lib/judging/ranking/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, answerWorkbook, formOf, noPaper } from "@/lib/platform/paper/answer";
import type { Paper } from "@/lib/platform/paper/paper";
import { formatDay, isDay, vietnamDay } from "@/lib/platform/shared/dates";
import { yearOf } from "@/lib/platform/shared/query";

const NOT_FOUND = "Không tìm thấy văn bản này, hoặc văn bản không thuộc phạm vi của đồng chí.";

type Asked = { viewer: Viewer; code: string; file: string; year: number | null; now: Date };

/**
 * The papers of a bloc's year, for those who may read them there: the sealed pledge, the letter of a day's reminders, sơ kết
 * and tổng kết, the ranking, and board and ranking as workbooks. Never kept by a cache on the way.
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
  const nam = new URL(request.url).searchParams.get("nam") ?? undefined;
  const asked = { viewer, code, file, now, year: yearOf({ nam }) };
  const answer = await (WORKBOOK[file] ?? paper)(asked);
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}

const WORKBOOK: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = {
  "bang-theo-doi.xlsx": board,
  "xep-hang.xlsx": ranking,
};

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
    case "xep-hang": {
      const found = await scoreBoard(viewer, code, year, now);
      return found && drawRanking(rankingFacts(found, now));
    }
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
  return answerWorkbook([boardSheet(found.rows)], `Bảng theo dõi ${found.year} - ${found.name}`);
}

async function ranking({ viewer, code, year, now }: Asked): Promise<Response> {
  const found = await scoreBoard(viewer, code, year, now);
  if (!found) return noPaper(NOT_FOUND);
  const facts = rankingFacts(found, now);
  return answerWorkbook([rankingSheet(facts)], `Xếp hạng ${facts.year} - ${facts.name}`);
}

const rankingFacts = (
  found: NonNullable<Awaited<ReturnType<typeof scoreBoard>>>,
  now: Date,
): RankingFacts => ({
  ...found,
  year: found.campaign.year,
  day: vietnamDay(now),
  waiting: found.waiting.map(({ unitName }) => unitName),
  detailed: found.oversees,
});
