import { describe, expect, it } from "vitest";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";

describe("the state of a list in its address", () => {
  it("is read with care", () => {
    expect(wordOf({ q: "  đất đai " }, "q")).toBe("đất đai");
    expect(wordOf({ q: ["a", "b"] }, "q")).toBe("");
    expect(wordOf({}, "q")).toBe("");
    expect(wordOf({ q: "x".repeat(500) }, "q")).toHaveLength(200);
    expect(pageOf({ trang: "3" })).toBe(3);
    for (const trang of ["0", "-1", "1.5", "ba", "99999999", ""]) expect(pageOf({ trang })).toBe(1);
  });

  it("is written once, without what is empty", () => {
    expect(queryPath("/a", { q: "đất", x: "", trang: 2 })).toBe("/a?q=%C4%91%E1%BA%A5t&trang=2");
    expect(queryPath("/a", { q: "", trang: 1 })).toBe("/a");
  });
});
