import { beforeEach, describe, expect, it } from "vitest";
import { moveAnnouncement } from "@/lib/campaign/announcement/commands";
import { moveInput } from "@/lib/campaign/announcement/schema";
import { addCorrection, hideCorrection, saveSetting } from "@/lib/campaign/article/commands/mend";
import { moveNews, saveNews } from "@/lib/campaign/article/commands/news";
import { previewArticle, publishedArticle } from "@/lib/campaign/article/queries";
import { moveNewsInput } from "@/lib/campaign/article/schema";
import { saveMilestones } from "@/lib/campaign/calendar/commands/milestones";
import { saveContents, saveMovements } from "@/lib/campaign/campaign/commands/edit";
import { previewCampaign, publishedCampaign } from "@/lib/campaign/campaign/queries";
import { listCorrections } from "@/lib/campaign/history/queries";
import { settlePart } from "@/lib/campaign/proposal/commands/settle";
import { lastReturned, listAwaiting, listWaiting } from "@/lib/campaign/proposal/queries";
import { settleInput } from "@/lib/campaign/proposal/schema";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { givenViewer } from "@/tests/factories/account";
import { givenNews, someNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

let author: Viewer;
let second: Viewer;

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const codeOf = (reply: Result<unknown, Failure>) => (reply.ok ? null : reply.error.code);
const titlesOf = async (viewer: Viewer) =>
  (
    await db.notice.findMany({
      where: { accountId: viewer.accountId },
      orderBy: { createdAt: "asc" },
    })
  ).map(({ title }) => title);

/** The only change that waits beside a text, as its second person reads it. */
async function waitingAt(articleId: string) {
  const [row, ...others] = await listWaiting(second, articleId);
  if (!row || others.length > 0) throw new Error("one change waits");
  return { id: row.id, version: row.version };
}
const approve = (viewer: Viewer, row: { id: string; version: number }, now = NOW) =>
  settlePart(viewer, { ...row, approves: true, reason: "" }, now);

const contents = (version: number, theme: string) => ({
  year: 2021,
  version,
  theme,
  occasion: "",
  launchedBy: "Bộ trưởng",
  contents: [{ code: "c1", title: "Thể chế", body: "Diễn giải mới." }],
});

async function givenCalled(status: "draft" | "published" = "published") {
  const { announcement, milestones } = await givenAnnouncement(status);
  const milestone = milestones[0];
  if (!announcement || !milestone) throw new Error("the campaign is whole");
  const dates = (version: number, dueOn: string) => ({
    year: 2021,
    milestones: [
      {
        id: milestone.id,
        version,
        opensOn: null,
        dueOn,
        confidence: "proposed" as const,
        note: "",
      },
    ],
  });
  return { announcement, milestone, dates };
}

/** A called campaign with a second day in its calendar. */
async function givenTwoDays() {
  const called = await givenCalled();
  const other = await db.milestone.create({
    data: {
      campaignId: called.milestone.campaignId,
      code: "final",
      position: 2,
      name: "Tổng kết",
      confidence: "proposed",
    },
  });
  return { ...called, other };
}

beforeEach(async () => {
  author = await givenViewer("ministry_staff");
  second = await givenViewer("ministry_staff");
  await saveSetting(author, { secondApproval: true }, NOW);
});

describe("while the ministry wants a second person", () => {
  it("[E-60] a correction waits for one; readers have it with the day it was approved, its author's name kept", async () => {
    const { id, slug } = await givenNews();
    const seen = async () => {
      const found = await publishedArticle(slug ?? "", later(60));
      return found && "page" in found
        ? found.page.corrections.map(({ what, at }) => [what, at])
        : [];
    };
    expect(await addCorrection(author, { articleId: id, what: "Ngày họp: 02/03." }, NOW)).toEqual({
      ok: true,
      value: { waits: true },
    });
    expect(await seen()).toEqual([]);
    expect((await previewArticle(second, id))?.corrections).toMatchObject([
      { what: "Ngày họp: 02/03." },
    ]);
    const row = await waitingAt(id);
    expect(codeOf(await approve(author, row))).toBe("invalid");
    expect(await seen()).toEqual([]);
    expect(await approve(second, row, later(30))).toEqual({ ok: true, value: null });
    expect(await seen()).toEqual([["Ngày họp: 02/03.", later(30)]]);
    const [kept] = await listCorrections(second, id);
    expect(await db.articleCorrection.findMany()).toMatchObject([{ accountId: author.accountId }]);

    // To take it out of sight waits likewise, and once.
    const hide = () => hideCorrection(author, { id: kept?.id ?? "" }, later(40));
    expect(await hide()).toEqual({ ok: true, value: { waits: true } });
    expect(codeOf(await hide())).toBe("invalid");
    expect(await seen()).toHaveLength(1);
    expect((await approve(second, await waitingAt(id), later(50))).ok).toBe(true);
    expect(await seen()).toEqual([]);
  });

  it("[E-61] the campaign's contents, movements and dates wait likewise, each for itself", async () => {
    const { announcement, milestone, dates } = await givenCalled();
    expect(await saveContents(author, contents(1, "Chủ đề mới"), NOW)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    const movements = [
      { position: 1, decision: "QĐ 1730", confidence: "confirmed" as const, note: "" },
    ];
    expect((await saveMovements(author, { year: 2021, version: 2, movements }, NOW)).ok).toBe(true);
    expect(await saveMilestones(author, dates(1, "2021-03-31"), NOW)).toEqual({
      ok: true,
      value: { versions: { [milestone.id]: 2 } },
    });
    const before = {
      theme: "Đoàn kết, kỷ cương",
      movements: [{ decision: null }],
      milestones: [{ dueOn: "2021-03-15" }],
    };
    const after = {
      theme: "Chủ đề mới",
      contents: [{ title: "Thể chế", body: "Diễn giải mới." }],
      movements: [{ decision: "QĐ 1730", confidence: "confirmed" }],
      milestones: [{ dueOn: "2021-03-31" }],
    };
    expect(await publishedCampaign(2021, NOW)).toMatchObject(before);
    expect(await previewCampaign(second, 2021)).toMatchObject(after);
    const waiting = await listWaiting(second, announcement.id);
    expect(waiting.map(({ part }) => part)).toEqual(["contents", "movements", "milestones"]);
    expect(await listAwaiting(second)).toHaveLength(3);
    for (const row of waiting) {
      expect(codeOf(await approve(author, row))).toBe("invalid");
      expect(codeOf(await approve(second, row))).toBeNull();
    }
    expect(await publishedCampaign(2021, NOW)).toMatchObject(after);
    expect(await listWaiting(second, announcement.id)).toEqual([]);
    expect((await trail("proposal")).sort()).toEqual([
      ...Array(3).fill("approve"),
      ...Array(3).fill("put_up"),
    ]);
  });

  it("[E-61] what readers have must stay whole, and approving asks nobody twice", async () => {
    const { announcement } = await givenCalled();
    const empty = { ...contents(1, "Chủ đề"), contents: [{ code: "c1", title: "", body: "" }] };
    expect(codeOf(await saveContents(author, empty, NOW))).toBe("invalid");
    await saveContents(author, contents(1, "Chủ đề mới"), NOW);
    const row = await waitingAt(announcement.id);
    const third = await givenViewer("ministry_staff");
    const replies = await Promise.all([second, third].map((viewer) => approve(viewer, row)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await publishedCampaign(2021, NOW)).toMatchObject({ theme: "Chủ đề mới" });
  });

  it("[E-62] given back with a reason, it is kept; the others are told once, its author how it ended, by notice and mail", async () => {
    const { announcement } = await givenCalled();
    await saveContents(author, contents(1, "Chưa được"), NOW);
    await saveContents(author, contents(2, "Vẫn chưa được"), NOW);
    const what = `chủ đề, nội dung thi đua của bài “${announcement.title}”`;
    expect(await titlesOf(second)).toEqual([`Chờ người thứ hai duyệt: ${what}`]);
    expect(await titlesOf(author)).toEqual([]);

    const row = await waitingAt(announcement.id);
    expect(settleInput.safeParse({ ...row, approves: false, reason: " " }).success).toBe(false);
    const back = { ...row, approves: false, reason: "Ghi đúng chủ đề trong văn bản." };
    expect((await settlePart(second, back, NOW)).ok).toBe(true);
    expect(await publishedCampaign(2021, NOW)).toMatchObject({ theme: "Đoàn kết, kỷ cương" });
    expect(await lastReturned(author, announcement.id, "contents")).toMatchObject({
      reason: "Ghi đúng chủ đề trong văn bản.",
      input: { theme: "Vẫn chưa được" },
    });
    const returned = `Được trả lại để sửa: ${what}. Lý do: Ghi đúng chủ đề trong văn bản.`;
    expect(await titlesOf(author)).toEqual([returned]);
    expect(await db.outboxMail.count({ where: { subject: returned } })).toBe(1);
    expect(codeOf(await approve(second, row))).toBe("conflict");

    await saveContents(author, contents(3, "Chủ đề đúng"), NOW);
    await approve(second, await waitingAt(announcement.id), later(1));
    expect(await trail("proposal")).toEqual(["put_up", "put_up", "give_back", "put_up", "approve"]);
    expect(await titlesOf(author)).toEqual([returned, `Đã được duyệt: ${what}`]);
    expect(await lastReturned(author, announcement.id, "contents")).toBeNull();
  });

  it("[E-63] of two who change what waits the second is told; of two days each keeps the other's", async () => {
    const { announcement, other, dates } = await givenTwoDays();
    await saveContents(author, contents(1, "Một"), NOW);
    expect(codeOf(await saveContents(second, contents(1, "Hai"), NOW))).toBe("conflict");

    await saveMilestones(author, dates(1, "2021-03-31"), NOW);
    expect(codeOf(await saveMilestones(second, dates(1, "2021-04-15"), NOW))).toBe("conflict");
    const untouched = dates(2, "2021-03-31").milestones;
    const added = { ...untouched[0], id: other.id, version: 1, dueOn: "2021-12-15" };
    const both = { year: 2021, milestones: [...untouched, added] } as Parameters<
      typeof saveMilestones
    >[1];
    expect((await saveMilestones(second, both, NOW)).ok).toBe(true);
    const preview = await previewCampaign(second, 2021);
    expect(preview?.milestones.map(({ dueOn }) => dueOn)).toEqual(["2021-03-31", "2021-12-15"]);
    expect(await listWaiting(author, announcement.id)).toMatchObject([
      { part: "contents" },
      { part: "milestones", accountId: second.accountId, version: 2 },
    ]);
    // Who read the first of the two does not approve the second unseen.
    const [, row] = await listWaiting(author, announcement.id);
    expect(codeOf(await approve(author, { id: row?.id ?? "", version: 1 }))).toBe("conflict");
  });

  it("[E-63] two who change different days at once both find theirs waiting", async () => {
    const { announcement, other, dates } = await givenTwoDays();
    const [row] = dates(1, "2021-12-15").milestones;
    if (!row) throw new Error("a row is sent");
    const replies = await Promise.all([
      saveMilestones(author, dates(1, "2021-03-31"), NOW),
      saveMilestones(second, { year: 2021, milestones: [{ ...row, id: other.id }] }, NOW),
    ]);
    expect(replies.map(codeOf)).toEqual([null, null]);
    const preview = await previewCampaign(second, 2021);
    expect(preview?.milestones.map(({ dueOn }) => dueOn)).toEqual(["2021-03-31", "2021-12-15"]);
    expect(await listWaiting(author, announcement.id)).toHaveLength(1);
  });

  it("[E-63] who changes the contents of an announcement that waits becomes its first", async () => {
    const { announcement } = await givenCalled("draft");
    const move = (event: "submit" | "send_back" | "publish", version: number, reason = "") =>
      moveInput.parse({ year: 2021, version, event, reason, rulesetCode: "R2017" });
    expect((await moveAnnouncement(author, move("submit", 1), NOW)).ok).toBe(true);
    expect((await moveAnnouncement(second, move("send_back", 2, "Thiếu ngày."), NOW)).ok).toBe(
      true,
    );
    expect((await moveAnnouncement(author, move("submit", 3), NOW)).ok).toBe(true);
    expect((await saveContents(second, contents(1, "Của người thứ hai"), NOW)).ok).toBe(true);
    expect(await listWaiting(second, announcement.id)).toEqual([]);
    expect(codeOf(await moveAnnouncement(author, move("publish", 4), NOW))).toBe("conflict");
    expect(codeOf(await moveAnnouncement(second, move("publish", 5), NOW))).toBe("invalid");
    expect(codeOf(await moveAnnouncement(author, move("publish", 5), NOW))).toBeNull();
    const steps = ["submit", "send_back", "submit", "publish"];
    expect(await trail("announcement")).toEqual(steps);
  });

  it("[E-64] who put a text or a change of one up is told how it ended, the others that it waits", async () => {
    const move = (
      id: string,
      version: number,
      event: "submit" | "send_back" | "publish" | "approve_edit" | "return_edit",
      reason = "",
    ) => moveNewsInput.parse({ id, version, event, reason });
    const news = await givenNews("draft");
    await moveNews(author, move(news.id, 1, "submit"), NOW);
    await moveNews(second, move(news.id, 2, "send_back", "Thiếu\n nguồn."), later(1));
    await moveNews(author, move(news.id, 3, "submit"), later(2));
    expect(await listAwaiting(second)).toMatchObject([
      { part: null, edit: false, title: news.title, articleId: news.id, name: expect.any(String) },
    ]);
    await moveNews(second, move(news.id, 4, "publish"), later(3));
    await saveNews(author, someNews(news, { version: 5, title: "Tiêu đề sửa" }), later(4));
    await moveNews(second, move(news.id, 6, "return_edit", "Sai tên."), later(5));
    await saveNews(author, someNews(news, { version: 7, title: "Tiêu đề sửa" }), later(6));
    await moveNews(second, move(news.id, 8, "approve_edit"), later(7));
    const text = `bài “${news.title}”`;
    expect(await titlesOf(author)).toEqual([
      `Được trả lại để sửa: ${text}. Lý do: Thiếu nguồn.`,
      `Đã được duyệt: ${text}`,
      "Được trả lại để sửa: thay đổi của bài “Tiêu đề sửa”. Lý do: Sai tên.",
      "Đã được duyệt: thay đổi của bài “Tiêu đề sửa”",
    ]);
    expect(await listAwaiting(second)).toEqual([]);
    const waits = `Chờ người thứ hai duyệt: ${text}`;
    const edit = "Chờ người thứ hai duyệt: thay đổi của bài “Tiêu đề sửa”";
    expect(await titlesOf(second)).toEqual([waits, waits, edit, edit]);
    expect(await db.outboxMail.count()).toBe(8);
  });

  it("[E-60] nobody but the staff settles or sees what waits", async () => {
    const { id } = await givenNews();
    await addCorrection(author, { articleId: id, what: "Sửa." }, NOW);
    const row = await waitingAt(id);
    for (const role of ROLES.filter((known) => known !== "ministry_staff")) {
      const unit = role === "administrator" ? null : (await givenUnit()).id;
      const viewer = await givenViewer(role, unit);
      expect(codeOf(await approve(viewer, row))).toBe("not_found");
      expect(await listWaiting(viewer, id)).toEqual([]);
      expect(await listAwaiting(viewer)).toEqual([]);
      expect(await lastReturned(viewer, id, "correction")).toBeNull();
    }
  });

  it("[E-60] once the ministry no longer wants one, a correction is there at once", async () => {
    const { id, slug } = await givenNews();
    await saveSetting(author, { secondApproval: false }, NOW);
    expect(await addCorrection(author, { articleId: id, what: "Sửa." }, NOW)).toEqual({
      ok: true,
      value: { waits: false },
    });
    expect(await publishedArticle(slug ?? "", NOW)).toMatchObject({
      page: { corrections: [{ what: "Sửa." }] },
    });
  });
});
