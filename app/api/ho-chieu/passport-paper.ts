import type { Block, Paper } from "@/lib/platform/paper/paper";
import type { Sheet } from "@/lib/platform/paper/xlsx";
import { formatDay } from "@/lib/platform/shared/dates";
import type { LedgerRow } from "@/lib/titles/ledger/queries";

/** What a passport tells, of a person or of a collective: lines of facts and what is held. */
export type Passport = {
  readonly name: string;
  readonly unitName: string;
  readonly facts: readonly (readonly [term: string, detail: string])[];
  readonly ratings: readonly (readonly [year: number, words: string])[];
  readonly awards: readonly LedgerRow[];
};

/** The passport as a paper for the unit's head to sign. */
export function passportPaper(passport: Passport, day: string): Paper {
  const blocks: Block[] = [
    { kind: "paragraph", text: `Họ và tên, tên tập thể: ${passport.name}` },
    ...passport.facts.map(
      ([term, detail]): Block => ({ kind: "paragraph", text: `${term}: ${detail}` }),
    ),
    { kind: "heading", text: "Lịch sử khen thưởng" },
    {
      kind: "table",
      columns: [
        { title: "Năm", width: 1, align: "center" },
        { title: "Danh hiệu, hình thức khen thưởng", width: 4 },
        { title: "Số, ngày quyết định", width: 3 },
        { title: "Đơn vị khi được tặng", width: 4 },
      ],
      rows: passport.awards.map((row) => [
        String(row.year),
        row.honourName,
        `${row.decisionNumber}, ngày ${formatDay(row.decidedOn)}`,
        row.unitName,
      ]),
    },
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
    ],
    rows: passport.awards.map((row) => [
      row.year,
      row.honourName,
      row.decisionNumber,
      formatDay(row.decidedOn),
      row.unitName,
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
