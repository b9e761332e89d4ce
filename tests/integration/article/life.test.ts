import { describe, expect, it } from "vitest";
import { moveAnnouncement } from "@/lib/campaign/announcement/commands";
import { moveInput } from "@/lib/campaign/announcement/schema";
import { takeDueSteps } from "@/lib/campaign/article/commands/due";
import {
  addCorrection,
  hideCorrection,
  restoreVersion,
  saveSetting,
} from "@/lib/campaign/article/commands/mend";
import { moveNews, saveNews } from "@/lib/campaign/article/commands/news";
import { publishedArticle } from "@/lib/campaign/article/queries";
import { type MoveNewsInput, moveNewsInput } from "@/lib/campaign/article/schema";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { listCorrections, listDoings, listVersions } from "@/lib/campaign/history/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenNews, someNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const move = (id: string, event: MoveNewsInput["event"], over: Partial<MoveNewsInput> = {}) =>
  moveNewsInput.parse({
    id,
    version: 1,
    event,
    reason: event === "withdraw" || event === "send_back" ? "Sửa số liệu" : "",
    ...over,
  });
const statusOf = async (id: string) =>
  (await db.article.findUniqueOrThrow({ where: { id } })).status;

describe("a moment that is set", () => {
  it("[E-13] must be to come, and the last moment after it", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = await givenNews("draft");
    const passed = await moveNews(
      staff,
      move(id, "schedule", { publishDay: "2021-02-01", publishTime: "08:00" }),
      NOW,
    );
    expect(passed.ok ? null : passed.error).toMatchObject({
      code: "invalid",
      fields: { publishDay: [expect.stringContaining("đã qua")] },
    });
    const backwards = await moveNews(
      staff,
      move(id, "schedule", { publishDay: "2021-04-02", withdrawDay: "2021-04-01" }),
      NOW,
    );
    expect(backwards.ok ? null : backwards.error.code).toBe("invalid");
    expect(await statusOf(id)).toBe("draft");
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("[E-14] comes: the text is published, at its last moment taken down, each once", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id, slug } = await givenNews("draft");
    const schedule = (version: number) =>
      moveNews(
        staff,
        move(id, "schedule", {
          version,
          publishDay: "2021-04-01",
          publishTime: "07:30",
          withdrawDay: "2021-04-02",
          withdrawTime: "17:00",
        }),
        NOW,
      );
    expect(await schedule(1)).toEqual({ ok: true, value: { status: "scheduled", version: 2 } });
    const frozen = await saveNews(staff, someNews({ id, slug }, { version: 2 }), NOW);
    expect(frozen.ok ? null : frozen.error.code).toBe("wrong_status");
    expect((await moveNews(staff, move(id, "unschedule", { version: 2 }), NOW)).ok).toBe(true);
    expect((await schedule(3)).ok).toBe(true);
    const [opens, closes] = [
      new Date("2021-04-01T07:30:00+07:00"),
      new Date("2021-04-02T17:00:00+07:00"),
    ];
    expect(await takeDueSteps(new Date(opens.getTime() - 1))).toBe(0);
    expect(await publishedArticle(slug ?? "", opens)).not.toBeNull();
    const rounds = await Promise.all([takeDueSteps(opens), takeDueSteps(opens)]);
    expect(rounds.reduce((sum, count) => sum + count)).toBe(1);
    expect(await statusOf(id)).toBe("published");
    expect(await publishedArticle(slug ?? "", closes)).toBeNull();
    expect(await takeDueSteps(closes)).toBe(1);
    expect(await statusOf(id)).toBe("withdrawn");
    expect((await listDoings(staff, id)).map(({ action, name }) => [action, name])).toEqual([
      ["article.expire", null],
      ["article.fall_due", null],
      ["article.schedule", staff.name],
      ["article.unschedule", staff.name],
      ["article.schedule", staff.name],
    ]);
  });

  it("[E-15] calls the campaign and tells the units when an announcement was scheduled", async () => {
    const { id } = await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const officer = await givenViewer("unit_officer", (await givenUnit()).id);
    const schedule = (publishDay: string, rulesetCode: string, version = 1) =>
      moveAnnouncement(
        staff,
        moveInput.parse({ year: 2021, version, event: "schedule", publishDay, rulesetCode }),
        NOW,
      );
    const unruled = await schedule("2021-04-01", "");
    expect(unruled.ok ? null : unruled.error.code).toBe("invalid");
    expect((await schedule("2021-03-15", "R2017")).ok).toBe(true);
    const unschedule = moveInput.parse({ year: 2021, version: 2, event: "unschedule" });
    expect((await moveAnnouncement(staff, unschedule, NOW)).ok).toBe(true);
    expect((await schedule("2021-04-01", "R2017", 3)).ok).toBe(true);
    expect(await trail("announcement")).toEqual(["schedule", "unschedule", "schedule"]);
    expect(await db.notice.count()).toBe(0);

    const due = new Date("2021-04-01T08:00:00+07:00");
    expect(await publishedCampaign(2021, due)).toBeNull();
    expect(await takeDueSteps(due)).toBe(1);
    expect(await publishedCampaign(2021, due)).not.toBeNull();
    expect(await db.campaign.findUnique({ where: { id } })).toMatchObject({
      status: "published",
      publishedAt: due,
      rulesetCode: "R2017",
    });
    expect(await db.notice.findMany()).toMatchObject([{ accountId: officer.accountId }]);
    expect(await db.outboxMail.count()).toBe(1);
  });

  it("[E-15] holds the announcement back when its campaign is no longer whole, and says so", async () => {
    const { id } = await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    await moveAnnouncement(
      staff,
      moveInput.parse({
        year: 2021,
        version: 1,
        event: "schedule",
        publishDay: "2021-04-01",
        rulesetCode: "R2017",
      }),
      NOW,
    );
    await db.campaignContent.updateMany({ where: { campaignId: id }, data: { body: "" } });
    await takeDueSteps(new Date("2021-04-01T08:00:00+07:00"));
    expect(await db.article.findMany()).toMatchObject([{ status: "draft", publishedAt: null }]);
    expect(await db.notice.findMany()).toMatchObject([{ accountId: staff.accountId }]);
    expect(await trail("announcement")).toEqual(["schedule"]);
    expect(await trail("article")).toEqual(["hold_back"]);
  });
});

describe("a second person, while the ministry wants one", () => {
  it("[E-16] approves what another put up, and nobody their own", async () => {
    const [author, second] = [
      await givenViewer("ministry_staff"),
      await givenViewer("ministry_staff"),
    ];
    expect((await saveSetting(author, { secondApproval: true }, NOW)).ok).toBe(true);
    const { id, slug } = await givenNews("draft");
    const alone = await moveNews(author, move(id, "publish"), NOW);
    expect(alone.ok ? null : alone.error).toMatchObject({ code: "invalid" });
    expect((await moveNews(author, move(id, "submit"), NOW)).ok).toBe(true);
    const own = await moveNews(author, move(id, "publish", { version: 2 }), NOW);
    expect(own.ok ? null : own.error).toMatchObject({
      code: "invalid",
      fields: { event: [expect.stringContaining("một người khác")] },
    });
    // Who changes the text while it waits becomes its first.
    expect((await saveNews(second, someNews({ id, slug }, { version: 2 }), NOW)).ok).toBe(true);
    const now = await moveNews(second, move(id, "publish", { version: 3 }), NOW);
    expect(now.ok ? null : now.error.code).toBe("invalid");
    expect(await moveNews(author, move(id, "publish", { version: 3 }), NOW)).toEqual({
      ok: true,
      value: { status: "published", version: 4 },
    });
    expect(await trail("article")).toEqual(["set_second_approval", "submit", "edit", "publish"]);
  });

  it("[E-16] sends it back with a reason; without the wish nobody is needed", async () => {
    const [author, second] = [
      await givenViewer("ministry_staff"),
      await givenViewer("ministry_staff"),
    ];
    const waiting = await givenNews("awaiting_second", { submittedById: author.accountId });
    expect(
      moveNewsInput.safeParse({ id: waiting.id, version: 1, event: "send_back" }).success,
    ).toBe(false);
    expect(await moveNews(second, move(waiting.id, "send_back"), NOW)).toEqual({
      ok: true,
      value: { status: "draft", version: 2 },
    });
    const own = await moveNews(author, move(waiting.id, "publish", { version: 2 }), NOW);
    expect(own.ok).toBe(true);
    const outsider = await givenViewer("administrator");
    const refused = await saveSetting(outsider, { secondApproval: true }, NOW);
    expect(refused.ok ? null : refused.error.code).toBe("forbidden");
  });

  it("[E-16] of two who approve at once, one is told", async () => {
    const author = await givenViewer("ministry_staff");
    const waiting = await givenNews("awaiting_second", { submittedById: author.accountId });
    const others = [await givenViewer("ministry_staff"), await givenViewer("ministry_staff")];
    const replies = await Promise.all(
      others.map((viewer) => moveNews(viewer, move(waiting.id, "publish"), NOW)),
    );
    const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]));
    expect(refusals).toHaveLength(1);
    expect(["conflict", "wrong_status"]).toContain(refusals[0]);
  });
});

describe("mending what was published", () => {
  it("[E-06] a correction says what and when; one made by mistake is hidden, not rewritten", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id, slug } = await givenNews();
    const added = await addCorrection(staff, { articleId: id, what: "Ngày họp là 02/03." }, NOW);
    if (!added.ok) throw new Error(added.error.code);
    expect(await publishedArticle(slug ?? "", NOW)).toMatchObject({
      page: { corrections: [{ what: "Ngày họp là 02/03.", at: NOW }], updatedAt: NOW },
    });
    const [kept] = await listCorrections(staff, id);
    const hide = (minutes: number) => hideCorrection(staff, { id: kept?.id ?? "" }, later(minutes));
    expect(await hide(1)).toEqual({ ok: true, value: { waits: false } });
    const twice = await hide(2);
    expect(twice.ok ? null : twice.error.code).toBe("wrong_status");
    expect(await publishedArticle(slug ?? "", NOW)).toMatchObject({ page: { corrections: [] } });
    expect(await listCorrections(staff, id)).toMatchObject([{ hiddenAt: later(1) }]);
    const draft = await givenNews("draft");
    const early = await addCorrection(staff, { articleId: draft.id, what: "Sửa." }, NOW);
    expect(early.ok ? null : early.error.code).toBe("wrong_status");
    const officer = await givenViewer("unit_officer", (await givenUnit()).id);
    const stranger = await addCorrection(officer, { articleId: id, what: "Sửa." }, NOW);
    expect(stranger.ok ? null : stranger.error.code).toBe("not_found");
    expect(await trail("article")).toEqual(["correct", "hide_correction"]);
  });

  it("[E-17] an earlier version is put back as the newest, under the version last seen", async () => {
    const staff = await givenViewer("ministry_staff");
    const news = await givenNews();
    await saveNews(staff, someNews(news, { title: "Bản thứ nhất" }), NOW);
    await saveNews(staff, someNews(news, { title: "Bản thứ hai", version: 2 }), NOW);
    const first = (await listVersions(staff, news.id)).at(-1);
    const restore = (version: number) =>
      restoreVersion(staff, { articleId: news.id, version, versionId: first?.id ?? "" }, NOW);
    const stale = await restore(2);
    expect(stale.ok ? null : stale.error.code).toBe("conflict");
    expect(await restore(3)).toEqual({ ok: true, value: { version: 4 } });
    expect(await publishedArticle(news.slug ?? "", NOW)).toMatchObject({
      page: { title: "Bản thứ nhất" },
    });
    expect((await listVersions(staff, news.id)).map(({ version }) => version)).toEqual([4, 3, 2]);
    // Putting back writes the text anew, and says that it was put back.
    expect(await trail("article")).toEqual(["edit", "edit", "edit", "restore"]);
  });
});
