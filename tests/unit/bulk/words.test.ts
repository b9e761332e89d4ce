import { describe, expect, it } from "vitest";
import { bulkPreview } from "@/lib/judging/bulk/labels";
import { batchState, countEach, dueAfter } from "@/lib/judging/bulk/rules";
import { filesField, holdInput } from "@/lib/judging/bulk/schema";

const ONE = "01930000-0000-7000-8000-000000000001";
const TWO = "01930000-0000-7000-8000-000000000002";

describe("[X-36] the sentence before a step over several files", () => {
  it("says what will happen to how many", () => {
    expect(bulkPreview("endorse", 7, [])).toBe("Đồng chí sắp thông qua và chuyển Bộ 7 hồ sơ.");
    expect(bulkPreview("ministry_return", 1, [])).toBe("Đồng chí sắp trả lại để bổ sung 1 hồ sơ.");
  });

  it("says which cannot be taken and why, alike ones together", () => {
    expect(bulkPreview("accept", 7, ["wrong_status", "own_unit", "wrong_status"])).toBe(
      "Đồng chí sắp tiếp nhận 7 hồ sơ; 3 hồ sơ không làm được: 2 hồ sơ không ở bước này; 1 hồ sơ là của chính đơn vị đứng đầu, do cấp phó xem xét.",
    );
  });

  it("says one way alone in few words", () => {
    expect(bulkPreview("bloc_return", 1, ["wrong_status", "wrong_status"])).toBe(
      "Đồng chí sắp trả lại để bổ sung 1 hồ sơ; 2 hồ sơ không ở bước này.",
    );
  });

  it("says so when nothing can be done", () => {
    expect(bulkPreview("endorse", 0, [])).toBe("Chưa chọn hồ sơ nào.");
    expect(bulkPreview("endorse", 0, ["held"])).toBe(
      "Không thông qua và chuyển Bộ được hồ sơ nào: 1 hồ sơ đang chờ thực hiện trong một lượt khác.",
    );
  });
});

describe("[X-36] the form over several files", () => {
  const form = (over: Record<string, string> = {}) => ({
    batchId: ONE,
    event: "bloc_return" as const,
    files: filesField([
      { id: ONE, version: 3 },
      { id: TWO, version: 1 },
    ]),
    comment: "",
    ...over,
  });

  it("gives each file its own reason, or the common one", () => {
    const read = holdInput.parse(form({ comment: " Chung. ", [`reason-${TWO}`]: "Riêng." }));
    expect(read.files).toEqual([
      { id: ONE, version: 3, comment: "Chung." },
      { id: TWO, version: 1, comment: "Riêng." },
    ]);
  });

  it("wants a reason for every return, and none for passing on", () => {
    const missing = holdInput.safeParse(form({ [`reason-${TWO}`]: "Riêng." }));
    expect(missing.error?.issues.map((issue) => issue.path)).toEqual([["comment"]]);
    expect(holdInput.safeParse(form({ event: "endorse" })).success).toBe(true);
  });

  it("takes no empty choice, no more than fifty and nothing that is no file", () => {
    expect(holdInput.safeParse(form({ files: "", comment: "x" })).success).toBe(false);
    expect(holdInput.safeParse(form({ files: "x:1", comment: "x" })).success).toBe(false);
    const many = Array.from({ length: 51 }, () => ({ id: ONE, version: 1 }));
    expect(holdInput.safeParse(form({ files: filesField(many), comment: "x" })).success).toBe(
      false,
    );
  });
});

it("[X-37] waits five minutes, and says where it stands", () => {
  const at = new Date("2021-03-01T02:00:00Z");
  expect(dueAfter(at)).toEqual(new Date("2021-03-01T02:05:00Z"));
  const none = { undoneAt: null, startedAt: null, settledAt: null };
  expect(batchState(none)).toBe("held");
  expect(batchState({ ...none, undoneAt: at })).toBe("undone");
  expect(batchState({ ...none, startedAt: at })).toBe("under_way");
  expect(batchState({ ...none, startedAt: at, settledAt: at })).toBe("settled");
});

it("counts alike things together", () => {
  expect(countEach(["a", "b", "a"])).toEqual([
    { way: "a", count: 2 },
    { way: "b", count: 1 },
  ]);
});
