import { describe, expect, it } from "vitest";
import { startSheet } from "@/lib/judging/scoring/commands/score";
import { publishTable, saveTable } from "@/lib/judging/scoring/commands/table";
import { findTables } from "@/lib/judging/scoring/queries";
import { tableInput } from "@/lib/judging/scoring/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";
import { givenTable } from "@/tests/factories/scoring";
import { trail } from "@/tests/support/trail";

const aTable = (version: number, over: Record<string, unknown> = {}) => ({
  year: 2021,
  version,
  bonusMax: 5,
  gapLimit: 2,
  excellentFrom: 90,
  goodFrom: 80,
  fairFrom: 65,
  womenShare: 70,
  tieBreaks: ["women" as const],
  confidence: "confirmed" as const,
  criteria: [
    {
      code: "I",
      groupCode: "I",
      groupTitle: "Nhóm",
      title: "Một",
      kind: "base" as const,
      points: 100,
      disqualifies: false,
      evidence: null,
    },
  ],
  ...over,
});

describe("the table of criteria", () => {
  it("[C-30] is edited as a draft, published, and then stands; a later edition is begun from it", async () => {
    const { campaign, officer, member } = await givenReview();
    const staff = await givenViewer("ministry_staff");
    await givenTable(campaign.id);
    expect(await startSheet(officer, { unitId: member.id }, NOW)).toMatchObject({
      error: { code: "invalid" },
    });
    expect(await saveTable(staff, aTable(1), NOW)).toEqual({ ok: true, value: { version: 2 } });
    expect(await saveTable(staff, aTable(1), NOW)).toMatchObject({ error: { code: "conflict" } });
    expect(await publishTable(staff, { year: 2021, version: 2 }, NOW)).toEqual({
      ok: true,
      value: null,
    });
    const [edition] = (await findTables(staff, 2021))?.editions ?? [];
    expect(edition).toMatchObject({ edition: 1, status: "published", confidence: "confirmed" });
    await expect(db.scoreCriterion.updateMany({ data: { points: 1 } })).rejects.toThrow(
      "not rewritten",
    );
    await expect(db.scoreTable.updateMany({ data: { gapLimit: 9 } })).rejects.toThrow(
      "not rewritten",
    );

    const begun = await startSheet(officer, { unitId: member.id }, NOW);
    expect(await saveTable(staff, aTable(0, { gapLimit: 3 }), NOW)).toEqual({
      ok: true,
      value: { version: 1 },
    });
    await publishTable(staff, { year: 2021, version: 1 }, NOW);
    expect((await findTables(staff, 2021))?.editions.map((one) => one.sheets)).toEqual([0, 1]);
    expect(begun.ok).toBe(true);
    expect(await trail("scoring")).toEqual([
      ...["save_table", "publish_table", "start"],
      ...["save_table", "publish_table"],
    ]);
  });

  it("[C-31] is the staff's alone, adds to 100, falls by bands and names each criterion once", async () => {
    const { leader, officer } = await givenReview();
    for (const viewer of [leader, officer]) {
      expect(await saveTable(viewer, aTable(0), NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
      expect(await publishTable(viewer, { year: 2021, version: 1 }, NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
      expect(await findTables(viewer, 2021)).toBeNull();
    }
    const words = (over: Record<string, unknown>) =>
      tableInput.safeParse(aTable(0, over)).error?.issues.map((issue) => issue.message);
    const [criterion] = aTable(0).criteria;
    expect(words({})).toBeUndefined();
    expect(words({ criteria: [{ ...criterion, points: 99.5 }] })).toEqual([
      "Điểm chuẩn của các tiêu chí cộng lại phải bằng 100, hiện là 99,5.",
    ]);
    expect(words({ goodFrom: 95 })).toEqual(["Ba mức xếp loại phải giảm dần."]);
    expect(
      words({
        criteria: [
          { ...criterion, points: 50 },
          { ...criterion, points: 50 },
        ],
      }),
    ).toEqual(["Ký hiệu này đã dùng cho tiêu chí khác."]);
  });
});
