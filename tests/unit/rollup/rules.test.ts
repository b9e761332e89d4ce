import { describe, expect, it } from "vitest";
import { movedWords, shiftWords } from "@/lib/judging/rollup/labels";
import {
  linesOf,
  partAddress,
  readPart,
  shiftsBy,
  standingSequence,
} from "@/lib/judging/rollup/rules";

describe("[X-41] a part of the roll-up in its address", () => {
  it("comes back as it went", () => {
    const part = {
      status: "awaiting_ministry" as const,
      bloc: "KHOI-IV",
      year: 2021,
      page: 3,
      measure: "title:LDTT",
    };
    const address = partAddress(part);
    expect(address).toBe("?trang-thai=cho-bo&khoi-cum=KHOI-IV&nam=2021&trang=3&muc=title%3ALDTT");
    expect(readPart(Object.fromEntries(new URLSearchParams(address)))).toEqual(part);
    expect(partAddress({ measure: "file" })).toBe("?muc=ho-so");
    expect(partAddress({})).toBe("");
  });

  it("leaves out what makes no sense", () => {
    expect(readPart({ muc: "select *", "trang-thai": "x", trang: "-1" })).toEqual({
      status: null,
      bloc: null,
      year: null,
      page: 1,
      measure: null,
    });
  });
});

it("[X-41] figures are added up by what a table's lines are, empty lines too", () => {
  const figure = (bloc: string, status: "awaiting_bloc" | "accepted", total: number) => ({
    bloc,
    status,
    measure: "title:LDTT",
    total,
  });
  const figures = [
    figure("A", "awaiting_bloc", 2),
    figure("A", "accepted", 5),
    figure("B", "awaiting_bloc", 1),
  ];
  expect(linesOf(figures, ["B", "A", "C"], ({ bloc }) => bloc)).toEqual([
    { key: "B", totals: [1, 0, 0, 0, 0], total: 1 },
    { key: "A", totals: [2, 0, 0, 0, 5], total: 7 },
    { key: "C", totals: [0, 0, 0, 0, 0], total: 0 },
  ]);
});

it("[X-42] says old and new", () => {
  const names = new Map([["title:LDTT", "Lao động tiên tiến"]]);
  expect(shiftWords({ measure: "title:LDTT", before: 12, after: 1300 }, names)).toBe(
    "Lao động tiên tiến: 12 → 1.300",
  );
  expect(shiftWords({ measure: "pledge", before: 2, after: 0 }, names)).toBe(
    "Chỉ tiêu giao ước: 2 → 0",
  );
  expect(movedWords(7, 8)).toBe("trước 7 → nay 8");
  const shifts = [
    { bloc: "A", measure: "pledge", before: 2, after: 0 },
    { bloc: "A", measure: "pledge", before: 1, after: 2 },
    { bloc: "B", measure: "pledge", before: 0, after: 3 },
  ];
  expect([...shiftsBy(shifts, ({ bloc }) => bloc)]).toEqual([
    ["A", -1],
    ["B", 3],
  ]);
});

it("[X-43] no sending stands once the unit has taken its file back", () => {
  expect(standingSequence({ status: "awaiting_bloc", sentSequence: 3 })).toBe(3);
  expect(standingSequence({ status: "returned_by_ministry", sentSequence: 3 })).toBe(3);
  expect(standingSequence({ status: "draft", sentSequence: 3 })).toBe(0);
  expect(standingSequence({ status: "awaiting_bloc", sentSequence: null })).toBe(0);
});
