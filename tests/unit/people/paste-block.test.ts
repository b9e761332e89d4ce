import { expect, it } from "vitest";
import { cellsUnder } from "@/components/people/paste-block";
import { cellsOfRow } from "@/components/people/use-block";

const ORDER = ["a", "b", "c"];
const BLOCK = [
  ["Kế toán", "LĐTT"],
  ["Thủ quỹ", "CSTĐCS"],
];

it("[B-301] a block pasted beside the names falls on the cells right and down from there", () => {
  const cells = cellsUnder(BLOCK, { id: "b", field: "jobTitle" }, cellsOfRow(false), ORDER);
  expect(cells.map(({ id, field, text }) => `${id}.${field}=${text}`)).toEqual([
    "b.jobTitle=Kế toán",
    "b.honour=LĐTT",
    "c.jobTitle=Thủ quỹ",
    "c.honour=CSTĐCS",
  ]);
});

it("[B-301] where departments have a column it counts, and what runs over the edge is left", () => {
  const cells = cellsUnder(BLOCK, { id: "c", field: "departmentId" }, cellsOfRow(true), ORDER);
  expect(cells).toEqual([
    { id: "c", field: "departmentId", text: "Kế toán" },
    { id: "c", field: "honour", text: "LĐTT" },
  ]);
  expect(cellsUnder(BLOCK, { id: "c", field: "honour" }, cellsOfRow(true), ORDER)).toHaveLength(1);
  expect(cellsUnder(BLOCK, { id: "z", field: "honour" }, cellsOfRow(true), ORDER)).toEqual([]);
});
