import { expect, it } from "vitest";
import { z } from "zod";
import { rowId } from "@/lib/platform/shared/row-id";

it("is a UUID, another each time, that begins with its moment", () => {
  const made = Array.from({ length: 500 }, () => rowId(Date.UTC(2021, 2, 1)));
  expect(made.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect(new Set(made).size).toBe(500);
  // 01/03/2021 00:00 UTC is 1,614,556,800,000 milliseconds: 0x177eb15a400.
  expect(made.every((id) => id.startsWith("0177eb15-a400-"))).toBe(true);
});

it("sorts in the order of the moments", () => {
  const ids = [5, 1, 3].map((minute) => rowId(Date.UTC(2021, 2, 1, 0, minute)));
  expect(ids.toSorted()).toEqual([ids[1], ids[2], ids[0]]);
});
