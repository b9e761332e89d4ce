import { describe, expect, it } from "vitest";
import { layOut, tableOfText, tidyCell } from "@/lib/platform/shared/table";

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

describe("layOut", () => {
  it("[B-02] gives a cell merged downwards to each of its lines, one merged across to its first place", () => {
    expect(
      layOut([
        [cell("Phòng A", 1, 2), cell("Hai ô", 2)],
        [cell("b"), cell("c")],
      ]),
    ).toEqual([
      ["Phòng A", "Hai ô", ""],
      ["Phòng A", "b", "c"],
    ]);
  });

  it("[B-02] does not run away with a span that is a lie", () => {
    const grid = layOut([[cell("a", 5_000_000, 9_000_000)]]);
    expect(grid).toHaveLength(1);
    expect(grid[0]?.length).toBeLessThanOrEqual(1_000);
  });
});

describe("tableOfText", () => {
  it("reads what Excel copies: tabs, quoted line breaks, doubled quotes", () => {
    expect(tableOfText('Họ tên\tGhi chú\r\n"Lê Văn ""Thử"""\t"một\nhai"\r\n')).toEqual([
      ["Họ tên", "Ghi chú"],
      ['Lê Văn "Thử"', "một; hai"],
    ]);
  });

  it("reads a text file by the separator its first line holds most of", () => {
    expect(tableOfText("\ufeffHọ tên;Chức vụ\nLê Văn Thử;Chuyên viên, kế toán")).toEqual([
      ["Họ tên", "Chức vụ"],
      ["Lê Văn Thử", "Chuyên viên, kế toán"],
    ]);
    expect(tableOfText("a,b\nc,d")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps the soft hyphen, with which an old font writes ư", () => {
    expect(tidyCell("  L\u00adu\u00a0 Quèc \n\n V ")).toBe("L\u00adu Quèc; V");
  });
});
