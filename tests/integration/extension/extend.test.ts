import { describe, expect, it } from "vitest";
import { endExtension, extendDeadlines, setLateDays } from "@/lib/campaign/extension/commands";
import { mayExtend } from "@/lib/campaign/extension/policy";
import { findLatePolicy, listForExtension, windowsOf } from "@/lib/campaign/extension/queries";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview, renameFile } from "@/tests/factories/review";

const EVERYBODY = { bloc: null, search: "", extendedOnly: false, page: 1 };

const asked = (campaignId: string, unitIds: string[], over: Record<string, unknown> = {}) => ({
  campaignId,
  unitIds,
  workingDays: 3 as number | null,
  until: null as string | null,
  letterNo: "45/TĐKTTT-TĐ",
  reason: "Đơn vị đang sắp xếp lại tổ chức.",
  ...over,
});

const refusalOf = (result: { ok: boolean; error?: unknown }) => (result.ok ? null : result.error);
const extensions = () => db.deadlineExtension.findMany({ orderBy: { grantedAt: "asc" } });

describe("more time", () => {
  it("[X-01] is given to many units at once, each is told, and the log holds letter and reason", async () => {
    const { staff, officer, head, member, second, campaign } = await givenReview();
    const result = await extendDeadlines(staff, asked(campaign.id, [member.id, second.id]), NOW);
    expect(result).toEqual({ ok: true, value: { units: 2 } });
    // 15/03/2021 was a Monday.
    expect((await extensions()).map((one) => one.dueOn.toISOString().slice(0, 10))).toEqual([
      "2021-03-18",
      "2021-03-18",
    ]);
    for (const viewer of [officer, head]) {
      const [notice] = await db.notice.findMany({ where: { accountId: viewer.accountId } });
      expect(notice?.title).toContain("gia hạn đến hết thứ Năm, ngày 18/03/2021");
    }
    expect(
      await db.auditEntry.findMany({ where: { action: "deadline.extend", subjectId: member.id } }),
    ).toMatchObject([
      {
        accountId: staff.accountId,
        detail: {
          dueOnBefore: "2021-03-15",
          dueOn: "2021-03-18",
          workingDays: 3,
          letterNo: "45/TĐKTTT-TĐ",
          reason: "Đơn vị đang sắp xếp lại tổ chức.",
        },
      },
    ]);
  });

  it("[X-60] is given up to a day that the letter names, with the working days it adds", async () => {
    const { staff, officer, member, second, campaign } = await givenReview();
    const until = (day: string) => ({ workingDays: null, until: day });
    // 15/03/2021 was a Monday, 19/03 the Friday after it.
    const ids = [member.id, second.id];
    expect(await extendDeadlines(staff, asked(campaign.id, ids, until("2021-03-19")), NOW)).toEqual(
      {
        ok: true,
        value: { units: 2 },
      },
    );
    expect(
      (await extensions()).map((one) => [
        one.dueOn.toISOString().slice(0, 10),
        one.workingDays,
        one.letterNo,
      ]),
    ).toEqual([
      ["2021-03-19", 4, "45/TĐKTTT-TĐ"],
      ["2021-03-19", 4, "45/TĐKTTT-TĐ"],
    ]);
    const [notice] = await db.notice.findMany({ where: { accountId: officer.accountId } });
    expect(notice?.title).toContain("gia hạn đến hết thứ Sáu, ngày 19/03/2021");
    for (const day of ["2021-03-19", "2021-03-20", "2021-02-26"])
      expect(
        await extendDeadlines(staff, asked(campaign.id, [member.id], until(day)), NOW),
      ).toMatchObject({ error: { code: "invalid", fields: { until: [expect.any(String)] } } });
    expect(await db.deadlineExtension.count({ where: { endedAt: null } })).toBe(2);
  });

  it("[X-04] given again counts from what was given, and the former one is kept as ended", async () => {
    const { staff, member, campaign } = await givenReview();
    await extendDeadlines(staff, asked(campaign.id, [member.id]), NOW);
    await extendDeadlines(staff, asked(campaign.id, [member.id], { workingDays: 1 }), NOW);
    expect(
      (await extensions()).map((one) => [
        one.dueOn.toISOString().slice(0, 10),
        one.endedAt !== null,
      ]),
    ).toEqual([
      ["2021-03-18", true],
      ["2021-03-19", false],
    ]);
  });

  it("[X-04] given by many at once leaves one that stands", async () => {
    const { staff, member, campaign } = await givenReview();
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        extendDeadlines(staff, asked(campaign.id, [member.id], { workingDays: 1 }), NOW),
      ),
    );
    const won = results.filter((result) => result.ok).length;
    expect(won).toBeGreaterThan(0);
    for (const result of results) {
      if (!result.ok) expect(result.error).toEqual({ code: "conflict" });
    }
    const all = await extensions();
    expect(all).toHaveLength(won);
    expect(all.filter((one) => one.endedAt === null)).toHaveLength(1);
    expect(await db.auditEntry.count({ where: { action: "deadline.extend" } })).toBe(won);
  });

  it("[X-02] that would have passed already is refused with the present last day", async () => {
    const { staff, member, campaign } = await givenReview();
    const april = new Date("2021-04-05T02:00:00Z");
    const result = await extendDeadlines(staff, asked(campaign.id, [member.id]), april);
    expect(refusalOf(result)).toMatchObject({
      code: "invalid",
      fields: { workingDays: [expect.stringContaining("15/03/2021")] },
    });
    expect(await db.deadlineExtension.count()).toBe(0);
  });

  it("[X-03] is refused whole where one of the units has sent its file, and it is named", async () => {
    const { staff, member, second, campaign, fileOf } = await givenReview();
    const file = await fileOf(second.id, "awaiting_bloc");
    await renameFile(file.id, "Cục Đã gửi");
    const result = await extendDeadlines(staff, asked(campaign.id, [member.id, second.id]), NOW);
    expect(refusalOf(result)).toMatchObject({
      fields: { unitIds: [expect.stringContaining("Cục Đã gửi")] },
    });
    expect(await db.deadlineExtension.count()).toBe(0);
  });

  it("[X-03] is refused where no last day is known, and where there is no such campaign", async () => {
    const { staff, member, campaign } = await givenReview();
    await db.milestone.updateMany({ data: { dueOn: null } });
    expect(
      refusalOf(await extendDeadlines(staff, asked(campaign.id, [member.id]), NOW)),
    ).toMatchObject({ fields: { workingDays: [expect.stringContaining("chưa có hạn đăng ký")] } });
    expect(refusalOf(await extendDeadlines(staff, asked(member.id, [member.id]), NOW))).toEqual({
      code: "not_found",
    });
  });

  it("[X-03] is the staff's alone to give, and the list and the lens agree", async () => {
    const { staff, member, leading, second, campaign, leader, fileOf } = await givenReview();
    await fileOf(second.id, "accepted");
    await fileOf(member.id, "awaiting_head");
    const viewers: Viewer[] = [leader];
    for (const role of ROLES) {
      const ofMinistry = role === "ministry_staff" || role === "administrator";
      viewers.push(await givenViewer(role, ofMinistry ? null : member.id));
    }
    for (const viewer of viewers) {
      const { rows } = await listForExtension(viewer, campaign.id, EVERYBODY, NOW);
      if (mayExtend(viewer)) {
        const ids = rows.map((row) => row.unitId);
        expect(ids).toContain(member.id);
        expect(ids).toContain(leading.id);
        expect(ids).not.toContain(second.id);
        continue;
      }
      expect(rows).toEqual([]);
      expect(await findLatePolicy(viewer, null)).toBeNull();
      const forbidden = { ok: false, error: { code: "forbidden" } };
      expect(await extendDeadlines(viewer, asked(campaign.id, [member.id]), NOW)).toEqual(
        forbidden,
      );
      expect(
        await setLateDays(
          viewer,
          { campaignId: campaign.id, seen: 0, lateDays: 3, confidence: "confirmed" },
          NOW,
        ),
      ).toEqual(forbidden);
      expect(await endExtension(viewer, { id: campaign.id }, NOW)).toEqual(forbidden);
    }
    expect(await listForExtension(staff, campaign.id, EVERYBODY, NOW)).toMatchObject({ total: 3 });
  });

  it("[X-09] given by mistake is taken back once; everybody's last day is the unit's again", async () => {
    const { staff, officer, member, campaign } = await givenReview();
    await extendDeadlines(staff, asked(campaign.id, [member.id]), NOW);
    const [extension] = await extensions();
    const id = extension?.id ?? "";
    const results = await Promise.all([
      endExtension(staff, { id }, NOW),
      endExtension(staff, { id }, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const windows = await windowsOf(campaign.id, [member.id]);
    expect(windows.get(member.id)).toMatchObject({ dueOn: "2021-03-15", extended: false });
    const notices = await db.notice.findMany({ where: { accountId: officer.accountId } });
    expect(notices.map((notice) => notice.title).join()).toContain("đã được rút lại");
    expect(await db.auditEntry.count({ where: { action: "deadline.end_extension" } })).toBe(1);
  });
});

describe("how late files may come", () => {
  it("[X-08] is set by the staff, and of two at once the second is told", async () => {
    const { staff, campaign } = await givenReview();
    const set = (lateDays: number) =>
      setLateDays(
        staff,
        { campaignId: campaign.id, seen: 0, lateDays, confidence: "confirmed" },
        NOW,
      );
    const results = await Promise.all([set(2), set(5)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await findLatePolicy(staff, 2021)).toMatchObject({ lateConfidence: "confirmed" });
    expect(await db.auditEntry.count({ where: { action: "deadline.set_late_days" } })).toBe(1);
  });
});
