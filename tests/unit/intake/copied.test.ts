import { describe, expect, it } from "vitest";
import { toldOf } from "@/lib/entry/intake/rules/copied";

const NOTHING = {
  year: 2020,
  people: 0,
  collectives: 0,
  standing: 0,
  untitled: 0,
  gone: 0,
  targets: 0,
  contact: false,
};

describe("what is said of last year's file", () => {
  it("[B-42] names what came over, what stayed as it was, and what is new every year", () => {
    const told = toldOf({
      ...NOTHING,
      people: 1200,
      collectives: 3,
      targets: 8,
      contact: true,
      standing: 2,
      untitled: 1,
      gone: 1,
    });
    expect(told.title).toBe("Đã sao chép từ hồ sơ năm 2020");
    expect(told.brought).toEqual([
      "1.200 cá nhân (mục III).",
      "3 tập thể (mục II).",
      "8 chỉ tiêu (mục IV): mức phấn đấu năm 2020 thành hiện trạng của năm nay.",
      "Người liên hệ của đơn vị (mục I).",
    ]);
    expect(told.left).toHaveLength(4);
    expect(told.left[0]).toBe(
      "2 dòng của cá nhân, tập thể đã có trong hồ sơ năm nay: giữ nguyên như đang có.",
    );
    expect(told.left.at(-1)).toContain("sáng kiến (mục V); biên bản họp");
  });

  it("[B-42] says so where nothing is left to bring, and where the answer to the first request was lost", () => {
    expect(toldOf({ ...NOTHING, standing: 4 }).title).toBe(
      "Hồ sơ năm 2020 không còn gì để sao chép thêm",
    );
    expect(toldOf({ year: 2020, again: 4 })).toEqual({
      title: "Hồ sơ năm 2020 đã được sao chép từ trước",
      brought: ["4 dòng đăng ký đã có từ lần sao chép đó, không chép lần thứ hai."],
      left: [],
    });
  });
});
