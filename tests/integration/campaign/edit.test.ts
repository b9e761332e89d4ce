import { describe, expect, it } from "vitest";
import { saveAnnouncement } from "@/lib/campaign/announcement/commands";
import type { AnnouncementInput } from "@/lib/campaign/announcement/schema";
import { saveMilestones } from "@/lib/campaign/calendar/commands/milestones";
import {
  saveContents,
  saveMovements,
  showParticipation,
} from "@/lib/campaign/campaign/commands/edit";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { textOf } from "@/lib/platform/shared/rich-text";
import { givenViewer } from "@/tests/factories/account";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

const text = (over: Partial<AnnouncementInput> = {}): AnnouncementInput => ({
  year: 2021,
  version: 1,
  kicker: "Phong trào thi đua",
  title: "Tiêu đề mới",
  lead: "Sapo mới.",
  body: textOf([{ paragraphs: ["Bài mới."] }]),
  photoId: null,
  photoAlt: "",
  photoCaption: "",
  photoCredit: "",
  number: "",
  signedOn: null,
  ...over,
});

const contents = (version: number, body = "Diễn giải mới.") => ({
  year: 2021,
  version,
  theme: "Chủ đề mới",
  occasion: "",
  launchedBy: "Bộ trưởng",
  contents: [{ code: "c1", title: "Thể chế", body }],
});

describe("the staff edit the announcement", () => {
  it("[P-09] and the public reads the new text, with a trace", async () => {
    const { announcement } = await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");

    const saved = await saveAnnouncement(
      staff,
      text({ number: "12/TB-BTNMT", signedOn: "2021-01-18" }),
      NOW,
    );

    expect(saved).toEqual({ ok: true, value: { version: 2 } });
    expect((await publishedCampaign(2021, NOW))?.announcement).toMatchObject({
      lead: "Sapo mới.",
      number: "12/TB-BTNMT",
      signedOn: "2021-01-18",
      updatedAt: NOW,
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "announcement.edit",
        subjectId: announcement?.id,
        accountId: staff.accountId,
        detail: { year: 2021, version: 2, title: "Tiêu đề mới" },
      },
    ]);
  });

  it("[P-10] but not into one that is not whole", async () => {
    await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    const lead = Array.from({ length: 61 }, () => "chữ").join(" ");
    const refused = await saveAnnouncement(staff, text({ lead, title: "" }), NOW);
    expect(refused.ok ? null : refused.error).toEqual({
      code: "invalid",
      fields: {
        title: ["Nhập tiêu đề."],
        lead: ["Sapo đang có 61 chữ. Rút gọn còn tối đa 60 chữ."],
      },
    });
    expect((await publishedCampaign(2021, NOW))?.announcement.title).toBe(
      "Phát động phong trào thi đua",
    );
  });

  it("[P-18] while a sketch may be half-finished, and leaves no trace at each word", async () => {
    await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const saved = await saveAnnouncement(staff, text({ title: "", lead: "" }), NOW);
    expect(saved.ok).toBe(true);
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("[P-11] one after the other: who comes second with an old version is refused", async () => {
    await givenAnnouncement();
    const [first, second] = [
      await givenViewer("ministry_staff"),
      await givenViewer("ministry_staff"),
    ];
    const replies = await Promise.all([
      saveAnnouncement(first, text({ lead: "Của người thứ nhất." }), NOW),
      saveAnnouncement(second, text({ lead: "Của người thứ hai." }), NOW),
    ]);
    expect(replies.map((reply) => (reply.ok ? "saved" : reply.error.code)).sort()).toEqual([
      "conflict",
      "saved",
    ]);
    expect(await db.auditEntry.count()).toBe(1);
  });
});

describe("the staff edit what the campaign consists of", () => {
  it("theme and contents, under one version", async () => {
    const campaign = await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    expect(await saveContents(staff, contents(1), NOW)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await publishedCampaign(2021, NOW)).toMatchObject({
      theme: "Chủ đề mới",
      contents: [{ code: "c1", title: "Thể chế", body: "Diễn giải mới." }],
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "campaign.edit_contents", subjectId: campaign.id, detail: { contents: "c1" } },
    ]);
  });

  it("[P-11] [P-13] refuses an old version, and contents that are not whole", async () => {
    await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    const stale = await saveContents(staff, contents(7), NOW);
    expect(stale.ok ? null : stale.error.code).toBe("conflict");
    const empty = await saveContents(staff, contents(1, ""), NOW);
    expect(empty.ok ? null : empty.error).toMatchObject({
      code: "invalid",
      fields: { "contents.0.body": ["Nhập diễn giải của nội dung thi đua thứ 1."] },
    });
    expect((await publishedCampaign(2021, NOW))?.theme).toBe("Đoàn kết, kỷ cương");
  });

  it("[P-20] a movement's decision and how far it is confirmed", async () => {
    await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    const input = {
      year: 2021,
      version: 1,
      movements: [
        {
          position: 1,
          decision: "Quyết định số 1730/QĐ-TTg",
          confidence: "confirmed" as const,
          note: "",
        },
      ],
    };
    expect((await saveMovements(staff, input, NOW)).ok).toBe(true);
    expect((await publishedCampaign(2021, NOW))?.movements).toMatchObject([
      { decision: "Quyết định số 1730/QĐ-TTg", confidence: "confirmed", note: null },
    ]);
    const again = await saveMovements(staff, input, NOW);
    expect(again.ok ? null : again.error.code).toBe("conflict");
    expect(await db.auditEntry.findMany()).toMatchObject([{ action: "campaign.edit_movements" }]);
  });

  it("[P-16] a milestone's days: only what changed is written and recorded", async () => {
    const { milestones } = await givenAnnouncement();
    const milestone = milestones[0];
    if (!milestone) throw new Error("the campaign has a milestone");
    const staff = await givenViewer("ministry_staff");
    const row = {
      id: milestone.id,
      version: 1,
      opensOn: null,
      dueOn: "2021-03-15",
      confidence: "proposed" as const,
      note: "",
    };
    const save = (over: Partial<typeof row>) =>
      saveMilestones(staff, { year: 2021, milestones: [{ ...row, ...over }] }, NOW);

    expect(await save({})).toEqual({ ok: true, value: { versions: { [milestone.id]: 1 } } });
    expect(await db.auditEntry.count()).toBe(0);

    expect(await save({ dueOn: "2021-03-20" })).toEqual({
      ok: true,
      value: { versions: { [milestone.id]: 2 } },
    });
    expect((await publishedCampaign(2021, NOW))?.milestones).toMatchObject([
      { dueOn: "2021-03-20" },
    ]);
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "milestone.edit",
        subjectId: milestone.id,
        detail: { code: "registration", dueOnBefore: "2021-03-15", dueOn: "2021-03-20" },
      },
    ]);

    const stale = await save({ dueOn: "2021-03-25" });
    expect(stale.ok ? null : stale.error.code).toBe("conflict");
  });

  it("refuses a milestone of another campaign", async () => {
    await givenAnnouncement();
    const other = await givenAnnouncement("published", { year: 2020 });
    const staff = await givenViewer("ministry_staff");
    const stranger = other.milestones[0];
    if (!stranger) throw new Error("the campaign has a milestone");
    const reply = await saveMilestones(
      staff,
      {
        year: 2021,
        milestones: [
          {
            id: stranger.id,
            version: 1,
            opensOn: null,
            dueOn: null,
            confidence: "proposed",
            note: "",
          },
        ],
      },
      NOW,
    );
    expect(reply.ok ? null : reply.error.code).toBe("not_found");
  });
});

describe("nobody else edits", () => {
  it.each(ROLES.filter((role) => role !== "ministry_staff"))(
    "[P-15] %s is refused what is public and does not see what is not",
    async (role) => {
      await givenAnnouncement("published", { year: 2021 });
      await givenAnnouncement("draft", { year: 2022 });
      const unit = role === "administrator" ? null : (await givenUnit()).id;
      const viewer = await givenViewer(role, unit);
      const commands = [
        (year: number) => saveAnnouncement(viewer, text({ year }), NOW),
        (year: number) => saveContents(viewer, { ...contents(1), year }, NOW),
        (year: number) => saveMovements(viewer, { year, version: 1, movements: [] }, NOW),
        (year: number) => saveMilestones(viewer, { year, milestones: [] }, NOW),
        (year: number) => showParticipation(viewer, { year, version: 1, shown: "off" }, NOW),
      ];
      for (const command of commands) {
        const [open, hidden] = [await command(2021), await command(2022)];
        expect(open.ok ? null : open.error.code).toBe("forbidden");
        expect(hidden.ok ? null : hidden.error.code).toBe("not_found");
      }
      expect(await db.auditEntry.count()).toBe(0);
    },
  );
});

describe("the staff choose what is shown of participation", () => {
  it("[P-31] the public reads as much as was chosen, with a trace; of two who choose, the second is told", async () => {
    const { id } = await givenAnnouncement();
    const staff = await givenViewer("ministry_staff");
    const shown = async () => (await publishedCampaign(2021, NOW))?.participationShown;
    expect(await shown()).toBe("registration");
    const choice = { year: 2021, version: 1, shown: "pledges" as const };
    expect(await showParticipation(staff, choice, NOW)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await shown()).toBe("pledges");
    expect(await showParticipation(staff, { ...choice, shown: "off" }, NOW)).toMatchObject({
      error: { code: "conflict" },
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "campaign.show_participation",
        subjectId: id,
        detail: { year: 2021, before: "registration", after: "pledges" },
      },
    ]);
  });
});
