import {
  BAND_LABEL,
  BAND_SHORT,
  LAYER_LABEL,
  NOT_FOR_FLAG,
  rankNote,
  STATUS_LABEL,
  TIE_BREAK_LABEL,
} from "@/lib/judging/scoring/labels";
import type { Band, Ranked, Standing, Table, Total } from "@/lib/judging/scoring/rules";
import { LAYERS, type Layer, type Status } from "@/lib/judging/scoring/workflow";
import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { type Paper, paragraph } from "@/lib/platform/paper/paper";
import { formatDay } from "@/lib/platform/shared/dates";
import { MINISTRY } from "@/lib/platform/shared/portal";
import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";

/** By which rules units with as many points are told apart. */
export function tieBreakWords({ tieBreaks, womenShare }: Table): string {
  const rules = tieBreaks.map((rule) =>
    rule === "women"
      ? `đơn vị có từ ${formatPercent(womenShare)} nữ trở lên đứng trước`
      : `${TIE_BREAK_LABEL[rule]} cao hơn đứng trước`,
  );
  return `Khi bằng điểm, xét lần lượt: ${rules.join("; ")}. Không phân định được thì đồng hạng.`;
}

/** From how many points a unit is rated how. */
export function bandWords({ excellentFrom, goodFrom, fairFrom }: Table): string {
  const words = (band: Band) => `${BAND_LABEL[band].toLowerCase()} (${BAND_SHORT[band]})`;
  return `Xếp loại: từ ${formatNumber(excellentFrom)} điểm ${words("excellent")}, từ ${formatNumber(goodFrom)} ${words("good")}, từ ${formatNumber(fairFrom)} ${words("fair")}, dưới mức đó ${words("failed")}.`;
}

type RankedUnit = Ranked<Standing> & {
  readonly unitName: string;
  readonly status: Status;
  readonly sums: Total;
  readonly byLayer: Readonly<Record<Layer, number | null>>;
};

type RankingColumn = {
  readonly title: string;
  readonly width: number;
  readonly align?: "right" | "center";
  readonly of: (row: RankedUnit) => string | number;
};

const remarkOf = (row: RankedUnit): string =>
  [
    rankNote(row),
    row.sums.disqualified ? NOT_FOR_FLAG : null,
    row.status === "final" ? null : STATUS_LABEL[row.status],
  ]
    .filter(Boolean)
    .join("; ");

/** The ranking as a table of paper or workbook; the points of each layer for those who read them. */
export const rankingColumns = (detailed: boolean): RankingColumn[] => [
  { title: "Hạng", width: 1.7, align: "center", of: ({ rank }) => rank },
  { title: "Đơn vị", width: 6, of: ({ unitName }) => unitName },
  ...(detailed
    ? LAYERS.map(
        (layer): RankingColumn => ({
          title: LAYER_LABEL[layer],
          width: 1.8,
          align: "right",
          of: ({ byLayer }) => byLayer[layer] ?? "",
        }),
      )
    : []),
  { title: "Tổng điểm", width: 1.8, align: "right", of: ({ total }) => total },
  { title: "Xếp loại", width: 2, align: "center", of: ({ sums }) => BAND_SHORT[sums.band] },
  { title: "Ghi chú", width: 5, of: remarkOf },
];

export type RankingFacts = {
  readonly name: string;
  readonly kind: BlocKind;
  readonly year: number;
  readonly day: string;
  readonly table: Table | null;
  readonly rows: readonly RankedUnit[];
  /** Members without a sheet that may be read. */
  readonly waiting: readonly string[];
  readonly detailed: boolean;
};

/** The bloc's ranking as its meeting signs it; what is not final yet is said to be provisional. */
export function rankingPaper(facts: RankingFacts, hash: string): Paper {
  const { name, kind, year, day, table, rows, waiting, detailed } = facts;
  const columns = rankingColumns(detailed);
  const open = rows.filter(({ status }) => status !== "final").length;
  const office = OFFICE_LABEL[kind];
  return {
    issuer: { superior: MINISTRY, body: name },
    number: null,
    symbol: `BTH-${kind === "khoi" ? "KTĐ" : "CTĐ"}`,
    place: "Hà Nội",
    date: day,
    kind: "Bảng tổng hợp",
    subject: `Điểm thi đua và xếp hạng năm ${year} của ${name}`,
    landscape: true,
    blocks: [
      ...(open > 0
        ? [
            paragraph(
              `Kết quả tạm tính đến ngày ${formatDay(day)}: còn ${formatNumber(open)} đơn vị chưa chốt điểm.`,
            ),
          ]
        : []),
      {
        kind: "table",
        columns: columns.map(({ title, width, align }) => ({
          title,
          width,
          ...(align && { align }),
        })),
        rows: rows.map((row) =>
          columns.map(({ of }) => {
            const value = of(row);
            return typeof value === "number" ? formatNumber(value) : value;
          }),
        ),
      },
      ...(waiting.length > 0 ? [paragraph(`Chưa có điểm: ${waiting.join("; ")}.`)] : []),
      ...(table ? [paragraph(tieBreakWords(table)), paragraph(bandWords(table))] : []),
    ],
    signatures: [
      { authority: "", role: office.deputy, name: null },
      { authority: "", role: office.leader, name: null },
    ],
    recipients: [
      "Vụ Thi đua, Khen thưởng và Tuyên truyền",
      "Các đơn vị thành viên",
      `Lưu: ${name}`,
    ],
    hash,
  };
}
