import { describe, expect, it } from "vitest";
import { moveAnnouncement } from "@/lib/campaign/announcement/commands";
import { type MoveInput, moveInput } from "@/lib/campaign/announcement/schema";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const move = (event: MoveInput["event"], over: Partial<MoveInput> = {}): MoveInput =>
  moveInput.parse({
    year: 2021,
    version: 1,
    event,
    rulesetCode: "R2017",
    reason: event === "withdraw" ? "Sửa số liệu" : "",
    ...over,
  });

describe("publishing for the first time", () => {
  it("[P-12] calls the campaign, freezes its ruleset, leaves a trace", async () => {
    const campaign = await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    expect(await moveAnnouncement(staff, move("publish"), NOW)).toEqual({
      ok: true,
      value: { status: "published", version: 2 },
    });
    expect(await db.campaign.findUnique({ where: { id: campaign.id } })).toMatchObject({
      status: "published",
      publishedAt: NOW,
      rulesetCode: "R2017",
    });
    expect(await publishedCampaign(2021, NOW)).not.toBeNull();
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "announcement.publish",
        subjectId: campaign.announcement?.id,
        accountId: staff.accountId,
        detail: { from: "draft", to: "published", ruleset: "R2017" },
      },
    ]);
    await db.ruleset.create({
      data: {
        code: "R2024",
        position: 2,
        validFrom: new Date("2024-01-01"),
        law: "Luật 2022",
        decree: "98/2023/NĐ-CP",
        circulars: "",
      },
    });
    await expect(
      db.campaign.update({ where: { id: campaign.id }, data: { rulesetCode: "R2024" } }),
    ).rejects.toThrow("frozen");
  });

  it("[P-12] tells the officers and heads of every addressed unit, each once", async () => {
    await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const [first, second] = [await givenUnit(), await givenUnit({ kind: "provincial_department" })];
    const division = await givenUnit({ kind: "division", parentId: first.id });
    const gone = await givenUnit({ validTo: new Date("2020-12-31") });
    const told = [
      await givenViewer("unit_officer", first.id),
      await givenViewer("unit_head", first.id),
      await givenViewer("unit_officer", second.id),
    ];
    await givenViewer("bloc_leader", second.id);
    await givenViewer("department_officer", division.id);
    await givenViewer("unit_officer", gone.id);

    await moveAnnouncement(staff, move("publish"), NOW);

    const notices = await db.notice.findMany();
    expect(notices.map(({ accountId }) => accountId).sort()).toEqual(
      told.map(({ accountId }) => accountId).sort(),
    );
    expect(notices[0]).toMatchObject({
      title: "Phát động phong trào thi đua",
      href: "/phong-trao/2021",
      createdAt: NOW,
    });
  });

  it("[P-13] refuses a text that is not whole, and writes nothing", async () => {
    await givenAnnouncement("draft", { lead: "" });
    const staff = await givenViewer("ministry_staff");
    const reply = await moveAnnouncement(staff, move("publish"), NOW);
    expect(reply.ok ? null : reply.error).toEqual({
      code: "invalid",
      fields: { lead: ["Nhập đoạn mở đầu (sapo)."] },
    });
    expect(await db.auditEntry.count()).toBe(0);
    expect(await publishedCampaign(2021, NOW)).toBeNull();
  });

  it("[P-13] refuses contents that are not whole", async () => {
    const campaign = await givenAnnouncement("draft");
    await db.campaignContent.updateMany({ where: { campaignId: campaign.id }, data: { body: "" } });
    const staff = await givenViewer("ministry_staff");
    const reply = await moveAnnouncement(staff, move("publish"), NOW);
    expect(reply.ok ? null : reply.error.code).toBe("invalid");
  });

  it("[P-13] refuses when no ruleset was chosen, and leaves the announcement a draft", async () => {
    const campaign = await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const reply = await moveAnnouncement(staff, move("publish", { rulesetCode: "" }), NOW);
    expect(reply.ok ? null : reply.error).toEqual({
      code: "invalid",
      fields: { rulesetCode: ["Chọn bộ quy định áp dụng cho phong trào."] },
    });
    expect(await db.article.findUnique({ where: { campaignId: campaign.id } })).toMatchObject({
      status: "draft",
      version: 1,
    });
  });

  it("[P-11] happens once when two people press at the same moment", async () => {
    await givenAnnouncement("draft");
    const [first, second] = [
      await givenViewer("ministry_staff"),
      await givenViewer("ministry_staff"),
    ];
    const replies = await Promise.all([
      moveAnnouncement(first, move("publish"), NOW),
      moveAnnouncement(second, move("publish"), NOW),
    ]);
    const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]));
    expect(refusals).toHaveLength(1);
    expect(["conflict", "wrong_status"]).toContain(refusals[0]);
    expect(await db.auditEntry.count()).toBe(1);
  });
});

describe("taking down and publishing again", () => {
  it("[P-14] hides the text, keeps the campaign and the units' files, and can be undone", async () => {
    const campaign = await givenAnnouncement();
    const unit = await givenUnit();
    const officer = await givenViewer("unit_officer", unit.id);
    const { id } = await givenRegistrationOf(campaign.id, unit.id);
    const staff = await givenViewer("ministry_staff");

    expect(await moveAnnouncement(staff, move("withdraw"), NOW)).toEqual({
      ok: true,
      value: { status: "withdrawn", version: 2 },
    });
    expect(await publishedCampaign(2021, NOW)).toBeNull();
    expect(await trail("announcement")).toEqual(["withdraw"]);
    expect(await db.campaign.findUnique({ where: { id: campaign.id } })).toMatchObject({
      status: "published",
    });
    expect(await db.registration.findUnique({ where: { id } })).toMatchObject({ status: "draft" });
    expect(await db.notice.count()).toBe(0);

    const again = await moveAnnouncement(
      staff,
      move("publish", { version: 2, rulesetCode: "" }),
      NOW,
    );
    expect(again).toEqual({ ok: true, value: { status: "published", version: 3 } });
    expect(await publishedCampaign(2021, NOW)).not.toBeNull();
    expect(await db.notice.findMany()).toMatchObject([{ accountId: officer.accountId }]);
    expect(
      (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map((row) => row.detail),
    ).toMatchObject([
      { from: "published", to: "withdrawn", reason: "Sửa số liệu" },
      { from: "withdrawn", to: "published", ruleset: "R2017" },
    ]);
  });

  it("[P-14] refuses a step that cannot follow, and an old version", async () => {
    await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    const twice = await moveAnnouncement(staff, move("publish"), NOW);
    expect(twice.ok ? null : twice.error.code).toBe("wrong_status");
    const stale = await moveAnnouncement(staff, move("withdraw", { version: 9 }), NOW);
    expect(stale.ok ? null : stale.error.code).toBe("conflict");
  });
});

it.each(ROLES.filter((role) => role !== "ministry_staff"))(
  "[P-15] %s neither publishes nor takes down",
  async (role) => {
    await givenAnnouncement("published", { year: 2021 });
    await givenAnnouncement("draft", { year: 2022 });
    const unit = role === "administrator" ? null : (await givenUnit()).id;
    const viewer = await givenViewer(role, unit);
    const down = await moveAnnouncement(viewer, move("withdraw"), NOW);
    expect(down.ok ? null : down.error.code).toBe("forbidden");
    const up = await moveAnnouncement(viewer, move("publish", { year: 2022 }), NOW);
    expect(up.ok ? null : up.error.code).toBe("not_found");
    expect(await db.auditEntry.count()).toBe(0);
  },
);

const givenRegistrationOf = async (campaignId: string, unitId: string) => {
  await db.commendationForm.create({
    data: {
      code: "BKB",
      position: 1,
      name: "Bằng khen của Bộ trưởng",
      shortName: "BK Bộ",
      aliases: [],
      subject: "both",
      level: "ministry",
      registrable: true,
      openToProvincial: true,
      decidedBy: "",
      legalBasis: "",
      confidence: "confirmed",
    },
  });
  return givenRegistration({ campaignId, unitId });
};
