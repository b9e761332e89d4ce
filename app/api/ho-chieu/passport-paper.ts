import { type Block, type Paper, paragraph } from "@/lib/platform/paper/paper";
import type { Sheet } from "@/lib/platform/paper/xlsx";
import { formatDay } from "@/lib/platform/shared/dates";
import { BONUS_NOTE, bonusDoubt, bonusReckoning, bonusWords } from "@/lib/titles/bonus/labels";
import type { BonusOfAward } from "@/lib/titles/bonus/rules";
import type { HistoryRow } from "@/lib/titles/ledger/queries";

/** What a passport tells, of a person or of a collective: lines of facts and what is held. */
export type Passport = {
  readonly name: string;
  readonly unitName: string;
  readonly facts: readonly (readonly [term: string, detail: string])[];
  readonly ratings: readonly (readonly [year: number, words: string])[];
  readonly awards: readonly (HistoryRow & BonusOfAward)[];
};

/** The passport as a paper for the unit's head to sign. */
export function passportPaper(passport: Passport, day: string): Paper {
  const blocks: Block[] = [
    ...passport.facts.map(([term, detail]) => paragraph(`${term}: ${detail}`)),
    { kind: "heading", text: "Lịch sử khen thưởng" },
    {
      kind: "table",
      columns: [
        { title: "Năm", width: 4, align: "center" },
        { title: "Danh hiệu, hình thức khen thưởng", width: 10 },
        { title: "Số, ngày quyết định", width: 9 },
        { title: "Đơn vị khi được tặng", width: 10 },
        { title: "Tiền thưởng", width: 9 },
      ],
      rows: passport.awards.map((row) => [
        String(row.year),
        row.honourName,
        `${row.decisionNumber}, ngày ${formatDay(row.decidedOn)}`,
        row.unitName,
        [bonusWords(row), bonusDoubt(row)].filter(Boolean).join("; "),
      ]),
    },
    ...(passport.awards.length > 0 ? [paragraph(BONUS_NOTE)] : []),
    ...(passport.ratings.length > 0
      ? ([
          { kind: "heading", text: "Xếp loại hằng năm" },
          { kind: "list", items: passport.ratings.map(([year, words]) => `Năm ${year}: ${words}`) },
        ] satisfies Block[])
      : []),
  ];
  return {
    issuer: { superior: null, body: passport.unitName.toLocaleUpperCase("vi") },
    number: null,
    symbol: "",
    place: "Hà Nội",
    date: day,
    kind: "HỘ CHIẾU THI ĐUA",
    subject: passport.name,
    blocks,
    signatures: [{ authority: "", role: "THỦ TRƯỞNG ĐƠN VỊ", name: null }],
    recipients: [],
  };
}

/** The same as a workbook: what is held, and the ratings. */
export const passportSheets = (passport: Passport): Sheet[] => [
  {
    name: "Khen thưởng",
    columns: [
      { title: "Năm", width: 8 },
      { title: "Danh hiệu, hình thức khen thưởng", width: 44 },
      { title: "Số quyết định", width: 24 },
      { title: "Ngày quyết định", width: 16 },
      { title: "Đơn vị khi được tặng", width: 44 },
      { title: "Tiền thưởng (đồng)", width: 20 },
      { title: "Cách tính", width: 70 },
      { title: "Cần xác nhận", width: 32 },
    ],
    rows: passport.awards.map((row) => [
      row.year,
      row.honourName,
      row.decisionNumber,
      formatDay(row.decidedOn),
      row.unitName,
      row.coveredByHigher ? 0 : (row.bonus?.amount ?? null),
      row.bonus ? bonusReckoning(row.bonus) : bonusWords(row),
      bonusDoubt(row),
    ]),
  },
  {
    name: "Xếp loại",
    columns: [
      { title: "Năm", width: 8 },
      { title: "Xếp loại", width: 36 },
    ],
    rows: passport.ratings.map(([year, words]) => [year, words]),
  },
];
