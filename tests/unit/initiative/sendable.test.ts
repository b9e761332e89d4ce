import { expect, it } from "vitest";
import { sendable } from "@/components/initiative/initiative-values";

const row = (fullName: string, share: number | null, birthYear: number | null = null) => ({
  fullName,
  birthYear,
  jobTitle: "",
  share,
});

it("[I-370] keeps back the author who stands further up, and sends the rest", () => {
  const authors = [row("Trần Thị Ví Dụ", 50), row("TRẦN  THỊ VÍ DỤ", 50), row("", null)];
  expect(sendable(authors)).toEqual({
    sent: [0],
    waiting: [
      { place: 1, field: "fullName", message: expect.stringContaining("đã có ở dòng trên") },
    ],
  });
  const apart = [row("Trần Thị Ví Dụ", 50), row("Trần Thị Ví Dụ", 50, 1990)];
  expect(sendable(apart)).toEqual({ sent: [0, 1], waiting: [] });
});

it("sends an author whose namesake further up waits for a share", () => {
  expect(sendable([row("Trần Thị Ví Dụ", null), row("Trần Thị Ví Dụ", 100)])).toMatchObject({
    sent: [1],
    waiting: [{ place: 0, field: "share" }],
  });
});
