import { beforeEach, describe, expect, it } from "vitest";
import { moveAnnouncement, saveAnnouncement } from "@/lib/campaign/announcement/commands";
import { announcementInput, moveInput } from "@/lib/campaign/announcement/schema";
import { restoreVersion, saveSetting } from "@/lib/campaign/article/commands/mend";
import { moveNews, saveNews } from "@/lib/campaign/article/commands/news";
import { openEvents } from "@/lib/campaign/article/policy";
import { findNews, previewArticle, publishedArticle } from "@/lib/campaign/article/queries";
import { type MoveNewsInput, moveNewsInput } from "@/lib/campaign/article/schema";
import { previewCampaign, publishedCampaign } from "@/lib/campaign/campaign/queries";
import { listDoings, listVersions } from "@/lib/campaign/history/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { textOf } from "@/lib/platform/shared/rich-text";
import { givenViewer } from "@/tests/factories/account";
import { givenNews, someNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

let author: Viewer;
let second: Viewer;

const step = (id: string, event: MoveNewsInput["event"], version: number, reason = "") =>
  moveNewsInput.parse({ id, event, version, reason });
const read = async (slug: string | null) => {
  const found = await publishedArticle(slug ?? "", NOW);
  return found && "page" in found ? found.page.title : found;
};

beforeEach(async () => {
  author = await givenViewer("ministry_staff");
  second = await givenViewer("ministry_staff");
  await saveSetting(author, { secondApproval: true }, NOW);
});

describe("a change of what is published, while the ministry wants a second person", () => {
  it("[E-32] waits: readers keep the text and its address, the staff see what would come", async () => {
    const news = await givenNews();
    const edit = someNews(news, { title: "Tiêu đề mới", slug: "dia-chi-moi" });
    expect(await saveNews(author, edit, NOW)).toEqual({ ok: true, value: { version: 2 } });
    expect(await read(news.slug)).toBe(news.title);
    expect(await publishedArticle("dia-chi-moi", NOW)).toBeNull();
    expect(await previewArticle(second, news.id)).toMatchObject({ title: "Tiêu đề mới" });
    expect((await findNews(second, news.id, NOW))?.proposal).toMatchObject({
      accountId: author.accountId,
      text: { title: "Tiêu đề mới" },
      own: { slug: "dia-chi-moi" },
    });
    const own = await moveNews(author, step(news.id, "approve_edit", 2), NOW);
    expect(own.ok ? null : own.error).toMatchObject({
      code: "invalid",
      fields: { event: [expect.stringContaining("một người khác")] },
    });
    expect(await moveNews(second, step(news.id, "approve_edit", 2), NOW)).toEqual({
      ok: true,
      value: { status: "published", version: 3 },
    });
    expect(await read("dia-chi-moi")).toBe("Tiêu đề mới");
    expect(await read(news.slug)).toEqual({ movedTo: "/tin-tuc/dia-chi-moi" });
    expect(await db.articleProposal.count()).toBe(0);
    expect((await listDoings(author, news.id)).map(({ action }) => action)).toEqual([
      "article.approve_edit",
      "article.edit",
      "article.propose_edit",
    ]);
  });

  it("[E-33] is given back with a reason, and is kept among the versions", async () => {
    const news = await givenNews();
    await saveNews(author, someNews(news, { title: "Chưa được" }), NOW);
    expect(moveNewsInput.safeParse(step(news.id, "withdraw", 2, "x")).success).toBe(true);
    expect(moveNewsInput.safeParse({ id: news.id, version: 2, event: "return_edit" }).success).toBe(
      false,
    );
    expect((await moveNews(second, step(news.id, "return_edit", 2, "Sai ngày họp"), NOW)).ok).toBe(
      true,
    );
    expect(await read(news.slug)).toBe(news.title);
    expect((await listDoings(author, news.id))[0]).toMatchObject({
      action: "article.return_edit",
      reason: "Sai ngày họp",
    });
    const again = await moveNews(second, step(news.id, "approve_edit", 3), NOW);
    expect(again.ok ? null : again.error.code).toBe("invalid");
    // Taken up again from the versions, it waits once more.
    const kept = (await listVersions(author, news.id))[0];
    const restored = await restoreVersion(
      author,
      { articleId: news.id, version: 3, versionId: kept?.id ?? "" },
      NOW,
    );
    expect(restored).toEqual({ ok: true, value: { version: 4 } });
    expect(await read(news.slug)).toBe(news.title);
    expect((await findNews(author, news.id, NOW))?.proposal?.text.title).toBe("Chưa được");
  });

  it("[E-34] must be whole, at a free address, over the version last seen; approving asks again", async () => {
    const news = await givenNews();
    const other = await givenNews();
    const codeOf = async (over: Parameters<typeof someNews>[1]) => {
      const saved = await saveNews(author, someNews(news, over), NOW);
      return saved.ok ? null : saved.error.code;
    };
    expect(await codeOf({ lead: "" })).toBe("invalid");
    expect(await codeOf({ slug: other.slug ?? "" })).toBe("invalid");
    expect(await codeOf({ version: 9 })).toBe("conflict");
    expect(await db.articleProposal.count()).toBe(0);
    expect(await codeOf({ slug: "sap-co-nguoi-dung" })).toBeNull();
    await db.articleSlug.create({ data: { slug: "sap-co-nguoi-dung", articleId: other.id } });
    const taken = await moveNews(second, step(news.id, "approve_edit", 2), NOW);
    expect(taken.ok ? null : taken.error).toMatchObject({ fields: { slug: [expect.any(String)] } });
    const stale = await moveNews(second, step(news.id, "approve_edit", 1), NOW);
    expect(stale.ok).toBe(false);
    expect(await read(news.slug)).toBe(news.title);
    expect(await db.articleProposal.count()).toBe(1);
  });

  it("[E-34] of two who approve at once, one is told; who changes it becomes its author", async () => {
    const news = await givenNews();
    await saveNews(author, someNews(news, { title: "Một" }), NOW);
    await saveNews(second, someNews(news, { title: "Hai", version: 2 }), NOW);
    expect((await moveNews(second, step(news.id, "approve_edit", 3), NOW)).ok).toBe(false);
    const third = await givenViewer("ministry_staff");
    const replies = await Promise.all(
      [author, third].map((viewer) => moveNews(viewer, step(news.id, "approve_edit", 3), NOW)),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(await read(news.slug)).toBe("Hai");
  });

  it("[E-32] of the announcement waits likewise, its document's number too", async () => {
    const { announcement } = await givenAnnouncement();
    const input = announcementInput.parse({
      year: 2021,
      version: 1,
      kicker: "Phát động",
      title: "Bài đã sửa",
      lead: "Sapo đã sửa.",
      body: textOf([{ paragraphs: ["Bài."] }]),
      photoId: null,
      photoAlt: "",
      photoCaption: "",
      photoCredit: "",
      number: "01/TB-BTNMT",
      signedOn: "2021-01-18",
    });
    expect((await saveAnnouncement(author, input, NOW)).ok).toBe(true);
    expect((await publishedCampaign(2021, NOW))?.announcement).toMatchObject({
      title: announcement?.title,
      number: null,
    });
    expect((await previewCampaign(second, 2021))?.announcement.title).toBe("Bài đã sửa");
    const giveBack = { year: 2021, version: 2, event: "return_edit", reason: "Sai số." };
    expect((await moveAnnouncement(second, moveInput.parse(giveBack), NOW)).ok).toBe(true);
    expect((await saveAnnouncement(author, { ...input, version: 3 }, NOW)).ok).toBe(true);
    const approve = moveInput.parse({ year: 2021, version: 4, event: "approve_edit" });
    expect((await moveAnnouncement(author, approve, NOW)).ok).toBe(false);
    expect((await moveAnnouncement(second, approve, NOW)).ok).toBe(true);
    expect((await publishedCampaign(2021, NOW))?.announcement).toMatchObject({
      title: "Bài đã sửa",
      number: "01/TB-BTNMT",
      signedOn: "2021-01-18",
    });
    expect(await db.notice.count({ where: { href: "/phong-trao/2021" } })).toBe(0);
    expect(await trail("announcement")).toEqual([
      "propose_edit",
      "return_edit",
      "propose_edit",
      "edit",
      "approve_edit",
    ]);
  });

  it("[E-33] is open to the step only where one waits, and the step to nobody else than the staff", async () => {
    const news = await givenNews();
    const events = async (viewer: Viewer) => {
      const draft = await findNews(author, news.id, NOW);
      return draft && openEvents(viewer, draft, true);
    };
    expect(await events(second)).toEqual(["withdraw"]);
    await saveNews(author, someNews(news), NOW);
    expect(await events(second)).toEqual(["approve_edit", "return_edit", "withdraw"]);
    expect(await events(author)).toEqual(["return_edit", "withdraw"]);
    const officer = await givenViewer("administrator");
    const refused = await moveNews(officer, step(news.id, "approve_edit", 2), NOW);
    expect(refused.ok ? null : refused.error.code).toBe("forbidden");
  });

  it("[E-32] is not asked for once the ministry no longer wants one; what waited gives way", async () => {
    const news = await givenNews();
    await saveNews(author, someNews(news, { title: "Chờ" }), NOW);
    await saveSetting(author, { secondApproval: false }, NOW);
    await saveNews(author, someNews(news, { title: "Sửa thẳng", version: 2 }), NOW);
    expect(await read(news.slug)).toBe("Sửa thẳng");
    expect(await db.articleProposal.count()).toBe(0);
  });
});
