import { describe, expect, it } from "vitest";
import { removeReason, saveReason } from "@/lib/judging/reason/commands";
import { listReasons } from "@/lib/judging/reason/queries";
import { reasonInput } from "@/lib/judging/reason/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";

const words = (over: Record<string, string> = {}) =>
  reasonInput.parse({
    id: "",
    version: "0",
    name: "Thiếu biên bản",
    body: "Đề nghị đơn vị bổ sung biên bản họp.",
    confidence: "proposed",
    ...over,
  });
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

describe("ready reasons", () => {
  it("[X-30] are kept by the staff and chosen by whoever reviews", async () => {
    const { staff, leader, deputy, officer, head } = await givenReview();
    const made = await saveReason(staff, words(), NOW);
    if (!made.ok) throw new Error("expected a reason");
    for (const viewer of [staff, leader, deputy])
      expect((await listReasons(viewer)).map((one) => one.name)).toEqual(["Thiếu biên bản"]);
    for (const viewer of [officer, head, await givenViewer("administrator")])
      expect(await listReasons(viewer)).toEqual([]);

    const mended = words({ id: made.value.id, version: "1", confidence: "confirmed" });
    expect((await saveReason(staff, mended, NOW)).ok).toBe(true);
    expect(await listReasons(staff)).toMatchObject([{ version: 2, confidence: "confirmed" }]);
    expect(await removeReason(staff, { id: made.value.id }, NOW)).toEqual({
      ok: true,
      value: null,
    });
    expect(await listReasons(staff)).toEqual([]);
    expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map((e) => e.action)).toEqual(
      ["reason.save", "reason.save", "reason.remove"],
    );
  });

  it("[X-31] are nobody else's to keep", async () => {
    const { staff, leader, officer } = await givenReview();
    const made = await saveReason(staff, words(), NOW);
    if (!made.ok) throw new Error("expected a reason");
    for (const viewer of [leader, officer]) {
      expect(await saveReason(viewer, words({ name: "Khác" }), NOW)).toEqual(refused("forbidden"));
      expect(await removeReason(viewer, made.value, NOW)).toEqual(refused("forbidden"));
    }
    expect(await db.reasonTemplate.count()).toBe(1);
  });

  it("[X-31] refuse a name that stands already, and a change of what somebody else has changed", async () => {
    const { staff } = await givenReview();
    const made = await saveReason(staff, words(), NOW);
    if (!made.ok) throw new Error("expected a reason");
    expect(await saveReason(staff, words(), NOW)).toEqual({
      ok: false,
      error: { code: "invalid", fields: { name: ["Đã có mẫu mang tên này. Đặt tên khác."] } },
    });
    const stale = words({ id: made.value.id, version: "1" });
    const both = await Promise.all([saveReason(staff, stale, NOW), saveReason(staff, stale, NOW)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both).toContainEqual(refused("conflict"));
  });
});
