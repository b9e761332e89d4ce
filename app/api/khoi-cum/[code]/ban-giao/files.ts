import { boardSheet, drawRanking, rankingSheet } from "@/app/api/khoi-cum/papers";
import { countedData, minutesOf } from "@/components/ballot/minutes";
import { loadPaper } from "@/lib/entry/covenant/queries";
import { loadCounted } from "@/lib/judging/ballot/queries";
import { loadLetter } from "@/lib/judging/cockpit/queries";
import { loadReview } from "@/lib/judging/digest/queries";
import { openItems, type PackFile, packFiles } from "@/lib/judging/handover/labels";
import type { Pack } from "@/lib/judging/handover/queries";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import type { Paper } from "@/lib/platform/paper/paper";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

const DRAW: Record<string, (paper: Paper) => Promise<Uint8Array>> = {
  docx: paperToDocx,
  pdf: paperToPdf,
};

const drawn = async (paper: Paper | null | undefined, name: string): Promise<Uint8Array | null> => {
  const draw = DRAW[name.slice(name.lastIndexOf(".") + 1)];
  return paper && draw ? draw(paper) : null;
};

/** One file of the pack, drawn from the data of the moment. For who has been given the pack. */
export async function drawFile(
  pack: Pack,
  { name, content }: PackFile,
  now: Date,
): Promise<Uint8Array | null> {
  const { board } = pack;
  switch (content.kind) {
    case "readme":
      return new TextEncoder().encode(readme(pack));
    case "board":
      return sheetsToXlsx([membersSheet(pack), boardSheet(board.rows)]);
    case "covenant":
      return drawn((await loadPaper(board.campaignId, board.subject.blocId, now))?.paper, name);
    case "ranking":
      return name.endsWith(".xlsx")
        ? sheetsToXlsx([rankingSheet(rankingFacts(pack, now))])
        : drawn(drawRanking(rankingFacts(pack, now)).paper, name);
    case "review":
      return drawn((await loadReview(board, "year", now)).paper, name);
    case "minutes": {
      const vote = await loadCounted(content.voteId);
      return drawn(vote && minutesOf(vote, fingerprint(countedData(vote))), name);
    }
    case "letter":
      return drawn(await loadLetter(board.subject.blocId, content.day), name);
  }
}

const rankingFacts = ({ board, ranking }: Pack, now: Date) => {
  const scored = new Set(ranking.rows.map(({ unitId }) => unitId));
  return {
    name: board.name,
    kind: board.kind,
    year: board.year,
    day: vietnamDay(now),
    ...ranking,
    detailed: true,
    waiting: board.rows
      .filter(({ unitId, leftOn, belongs }) => belongs && leftOn === null && !scored.has(unitId))
      .map(({ unitName }) => unitName),
  };
};

/** Words for Windows' own editor: a byte order mark, and lines that end as it ends them. */
const readme = (pack: Pack): string =>
  `\uFEFF${[
    `Hồ sơ bàn giao ${pack.name}, nhiệm kỳ đến hết ngày ${formatDay(pack.endsOn)}.`,
    `Bên giao: ${pack.fromName}. Bên nhận: ${pack.toName ?? "chưa được cử"}.`,
    "",
    "Trong bộ hồ sơ:",
    ...packFiles(pack).map(({ name, title }) => `- ${name}: ${title}`),
    "",
    "Việc còn mở:",
    ...openItems(pack.open).map((item) => `- ${item}`),
    "",
    pack.handover?.note ?? "",
  ].join("\r\n")}`;

const membersSheet = ({ members }: Pack) => ({
  name: "Thành viên",
  columns: [
    { title: "TT", width: 6 },
    { title: "Đơn vị", width: 44 },
    { title: "Đầu mối", width: 30 },
    { title: "Điện thoại", width: 18 },
    { title: "Thư điện tử", width: 30 },
  ],
  rows: members.map(({ unitName, contact, phone, email }, index) => [
    index + 1,
    unitName,
    contact,
    phone,
    email,
  ]),
});
