import { expect, it } from "vitest";
import { passportPaper, passportSheets } from "@/app/api/ho-chieu/passport-paper";
import { salariesWith, withBonuses } from "@/lib/titles/bonus/rules";
import type { HistoryRow } from "@/lib/titles/ledger/queries";

const row = (over: Partial<HistoryRow>): HistoryRow => ({
  id: "l1",
  year: 2020,
  recipient: "person",
  recipientName: "Trần Thị Ví Dụ",
  unitName: "Cục Thử nghiệm",
  honourKind: "title",
  honourCode: "CSTDCS",
  honourName: "Chiến sĩ thi đua cơ sở",
  achievement: "",
  decisionId: "d1",
  decisionNumber: "01/QĐ-TN",
  decidedOn: "2021-01-15",
  ...over,
});

const passport = {
  name: "Trần Thị Ví Dụ",
  unitName: "Cục Thử nghiệm",
  facts: [["Họ và tên", "Trần Thị Ví Dụ"]],
  ratings: [],
  awards: withBonuses(
    [row({}), row({ year: 2010, decisionId: "d2", decidedOn: "2011-01-15" })],
    salariesWith([]),
  ),
} as const;

it("[D-300] the passport's paper tells what each award pays and how that is reckoned", () => {
  const { blocks } = passportPaper(passport, "2021-03-01");
  const table = blocks.find((block) => block.kind === "table");
  expect(table?.rows).toEqual([
    [
      "2020",
      "Chiến sĩ thi đua cơ sở",
      "01/QĐ-TN, ngày 15/01/2021",
      "Cục Thử nghiệm",
      "1.490.000 đ",
    ],
    [
      "2010",
      "Chiến sĩ thi đua cơ sở",
      "01/QĐ-TN, ngày 15/01/2011",
      "Cục Thử nghiệm",
      "Chưa có mức; cần xác nhận",
    ],
  ]);
  expect(blocks).toContainEqual({
    kind: "paragraph",
    text: expect.stringContaining("mức lương cơ sở của ngày ký quyết định"),
  });
});

it("[D-300] so does its workbook, the money as a number", () => {
  expect(passportSheets(passport)[0]?.rows.map((cells) => cells.slice(5))).toEqual([
    [1_490_000, "Hệ số 1 × mức lương cơ sở 1.490.000 đ (Nghị định 38/2019/NĐ-CP)", null],
    [null, "Chưa có mức", "cần xác nhận"],
  ]);
});
