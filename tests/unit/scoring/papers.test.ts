import { expect, it } from "vitest";
import { type RankingFacts, rankingColumns, rankingPaper } from "@/lib/judging/ranking/labels";
import { sheetPaper } from "@/lib/judging/scoring/labels";
import { type Table, totalOf } from "@/lib/judging/scoring/rules";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { wordsOfDocx } from "@/tests/support/office";

const criterion = {
  id: "c1",
  code: "I.1",
  groupCode: "I",
  groupTitle: "Nhiệm vụ chính trị",
  title: "Hoàn thành chỉ tiêu",
  kind: "base",
  points: 60,
  disqualifies: false,
  evidence: null,
} as const;

const table: Table = {
  bonusMax: 5,
  gapLimit: 2,
  excellentFrom: 90,
  goodFrom: 80,
  fairFrom: 50,
  womenShare: 70,
  tieBreaks: ["women", "ballot"],
  criteria: [criterion],
};

const entries = [
  { criterionId: "c1", layer: "self", value: 58, reason: "" },
  { criterionId: "c1", layer: "leader", value: 52.5, reason: "Thiếu minh chứng quý III" },
] as const;

const facts = (over: Partial<RankingFacts> = {}): RankingFacts => ({
  name: "Khối thi đua số IX",
  kind: "khoi",
  year: 2021,
  day: "2021-12-10",
  table,
  rows: [
    {
      unitId: "u1",
      unitName: "Cục Một",
      status: "awaiting_ministry",
      sums: totalOf(table, entries),
      byLayer: { self: 58, cross: null, leader: 52.5, ministry: null },
      total: 52.5,
      womenShare: null,
      firstGroup: 52.5,
      votes: null,
      rank: 1,
      behindBy: "level",
    },
  ],
  waiting: ["Cục Hai"],
  detailed: true,
  ...over,
});

it("[C-40] the ranking says what is provisional, who is missing and by which rules, with its fingerprint", async () => {
  const words = wordsOfDocx(await paperToDocx(rankingPaper(facts(), "f".repeat(64))));
  expect(words).toContain("BẢNG TỔNG HỢP");
  expect(words).toContain("Kết quả tạm tính đến ngày 10/12/2021: còn 1 đơn vị chưa chốt điểm.");
  expect(words).toContain("Đồng hạng; Chờ Bộ thẩm định");
  expect(words).toContain("Chưa có điểm: Cục Hai.");
  expect(words).toContain("từ 50 hoàn thành nhiệm vụ (HTNV)");
  expect(words).toContain("KHỐI TRƯỞNG");
});

it("[C-40] without the layers for who reads totals alone", () => {
  const heads = (detailed: boolean) => rankingColumns(detailed).map(({ title }) => title);
  expect(heads(false)).toEqual(["Hạng", "Đơn vị", "Tổng điểm", "Xếp loại", "Ghi chú"]);
  expect(heads(true)).toEqual([
    "Hạng",
    "Đơn vị",
    "Tự chấm",
    "Chấm chéo",
    "Khối/Cụm",
    "Bộ",
    "Tổng điểm",
    "Xếp loại",
    "Ghi chú",
  ]);
  expect(rankingPaper(facts({ detailed: false }), "f").blocks).not.toContainEqual(
    expect.objectContaining({ columns: expect.arrayContaining([{ title: "Bộ" }]) }),
  );
});

it("[C-41] a sheet says what each layer gave and why, and what it comes to", async () => {
  const paper = sheetPaper(
    {
      unit: { name: "Cục Một" },
      bloc: { name: "Khối thi đua số IX", kind: "khoi" },
      campaign: { year: 2021 },
      status: "awaiting_ministry",
      table,
      entries,
      layers: ["self", "leader"],
      total: totalOf(table, entries),
    },
    "2021-12-10",
    "f".repeat(64),
  );
  const words = wordsOfDocx(await paperToDocx(paper));
  expect(words).toContain("Bảng điểm chưa chốt (Chờ Bộ thẩm định).");
  expect(words).toMatch(/Hoàn thành chỉ tiêu.*58.*52,5.*Khối\/Cụm: Thiếu minh chứng quý III/s);
  expect(words).toContain("Tổng điểm: 52,5");
  expect(words).toContain("Hoàn thành nhiệm vụ");
});
