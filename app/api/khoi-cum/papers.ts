import { COMPARED } from "@/lib/judging/cockpit/labels";
import type { BoardMember } from "@/lib/judging/cockpit/rules";
import { type RankingFacts, rankingColumns, rankingPaper } from "@/lib/judging/ranking/labels";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import type { Paper } from "@/lib/platform/paper/paper";
import type { Sheet } from "@/lib/platform/paper/xlsx";

/** The board as a sheet of a workbook. */
export const boardSheet = (rows: readonly BoardMember[]): Sheet => ({
  name: "Bảng theo dõi",
  columns: [
    { title: "TT", width: 6 },
    { title: "Đơn vị", width: 44 },
    ...COMPARED.map(({ head }) => ({ title: head, width: 24 })),
  ],
  rows: rows.map((row, index) => [
    index + 1,
    row.unitName,
    ...COMPARED.map(({ words }) => words(row)),
  ]),
});

/** The ranking as a sheet of a workbook, points as numbers. */
export function rankingSheet({ rows, detailed }: RankingFacts): Sheet {
  const columns = rankingColumns(detailed);
  return {
    name: "Xếp hạng",
    columns: columns.map(({ title, width }) => ({ title, width: Math.round(width * 8) })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** The ranking as a paper, tied to the points it was drawn from. */
export const drawRanking = (facts: RankingFacts): { paper: Paper; name: string } => ({
  name: `Xếp hạng ${facts.year} - ${facts.name}`,
  paper: rankingPaper(
    facts,
    fingerprint(
      facts.rows.map(({ unitId, rank, total, byLayer, status }) => ({
        unitId,
        rank,
        total,
        status,
        ...(facts.detailed && { byLayer }),
      })),
    ),
  ),
});
