import { describe, expect, it } from "vitest";
import { moveNews, saveNews, startNews } from "@/lib/campaign/article/commands/news";
import {
  findNews,
  listNews,
  previewArticle,
  publishedArticle,
} from "@/lib/campaign/article/queries";
import { type MoveNewsInput, moveNewsInput } from "@/lib/campaign/article/schema";
import { findVersion, listVersions } from "@/lib/campaign/history/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { textOf } from "@/lib/platform/shared/rich-text";
import { givenViewer } from "@/tests/factories/account";
import { givenNews, someNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { aViewer } from "@/tests/factories/viewer";

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const publish = (id: string, over: Partial<MoveNewsInput> = {}) =>
  moveNewsInput.parse({ id, version: 1, event: "publish", ...over });

describe("the staff write news", () => {
  it("[E-07] from its title to what the public reads, with a trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const started = await startNews(staff, { title: "Ký giao ước năm 2021" }, NOW);
    if (!started.ok) throw new Error(started.error.code);
    const { id } = started.value;
    const draft = await findNews(staff, id, NOW);
    expect(draft).toMatchObject({ slug: "ky-giao-uoc-nam-2021", status: "draft", version: 1 });

    const saved = await saveNews(staff, someNews({ id, slug: "ky-giao-uoc" }), NOW);
    expect(saved).toEqual({ ok: true, value: { version: 2 } });
    const moved = await moveNews(staff, publish(id, { version: 2 }), NOW);
    expect(moved).toEqual({ ok: true, value: { status: "published", version: 3 } });
    expect(await publishedArticle("ky-giao-uoc", NOW)).toMatchObject({
      page: { title: "Tiêu đề mới", publishedAt: NOW },
    });
    expect(await publishedArticle("ky-giao-uoc-nam-2021", NOW)).toEqual({
      movedTo: "/tin-tuc/ky-giao-uoc",
    });
    const trace = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(trace.map(({ action }) => action)).toEqual(["article.start", "article.publish"]);
    expect(trace[1]).toMatchObject({
      subjectId: id,
      accountId: staff.accountId,
      detail: { from: "draft", to: "published" },
    });
    const { bodyText } = await db.article.findUniqueOrThrow({ where: { id } });
    expect(bodyText).toBe("Bài mới.");
  });

  it("[E-08] of many who begin under one title at once each has an address of its own", async () => {
    const staff = await givenViewer("ministry_staff");
    const begun = await Promise.all(
      [1, 2, 3, 4].map(() => startNews(staff, { title: "Ký giao ước" }, NOW)),
    );
    expect(begun.filter(({ ok }) => !ok)).toEqual([]);
    const kept = await db.article.findMany({ orderBy: { slug: "asc" }, select: { slug: true } });
    expect(kept.map(({ slug }) => slug)).toEqual([
      "ky-giao-uoc",
      "ky-giao-uoc-2",
      "ky-giao-uoc-3",
      "ky-giao-uoc-4",
    ]);
  });

  it("[E-08] under an address that is nobody's, now or formerly", async () => {
    const staff = await givenViewer("ministry_staff");
    const other = await givenNews("published", { slug: "cua-tin-khac" });
    await db.articleSlug.create({ data: { slug: "tung-dung", articleId: other.id } });
    const own = await givenNews("draft", { slug: "cua-minh" });
    for (const slug of ["cua-tin-khac", "tung-dung"]) {
      const refused = await saveNews(staff, someNews(own, { slug }), NOW);
      expect(refused.ok ? null : refused.error).toMatchObject({
        code: "invalid",
        fields: { slug: [expect.stringContaining("tin khác")] },
      });
    }
    const started = await startNews(staff, { title: "Của tin khác" }, NOW);
    expect(started.ok && (await findNews(staff, started.value.id, NOW))?.slug).toBe(
      "cua-tin-khac-2",
    );
    expect((await saveNews(staff, someNews(own, { slug: "moi" }), NOW)).ok).toBe(true);
    const back = await saveNews(staff, someNews(own, { slug: "cua-minh", version: 2 }), NOW);
    expect(back.ok).toBe(true);
  });

  it("[E-08] of two who take one address at once, one is told", async () => {
    const staff = await givenViewer("ministry_staff");
    const [first, second] = [await givenNews("draft"), await givenNews("draft")];
    const replies = await Promise.all([
      saveNews(staff, someNews(first, { slug: "cung-mot-noi" }), NOW),
      saveNews(staff, someNews(second, { slug: "cung-mot-noi" }), NOW),
    ]);
    expect(replies.map((reply) => (reply.ok ? "saved" : reply.error.code)).sort()).toEqual([
      "invalid",
      "saved",
    ]);
  });

  it("[E-09] of two editors the second is told, and the first one's text stands", async () => {
    const news = await givenNews();
    const [first, second] = [
      await givenViewer("ministry_staff"),
      await givenViewer("ministry_staff"),
    ];
    expect((await saveNews(first, someNews(news, { lead: "Người thứ nhất." }), NOW)).ok).toBe(true);
    const refused = await saveNews(second, someNews(news, { lead: "Người thứ hai." }), NOW);
    expect(refused.ok ? null : refused.error.code).toBe("conflict");
    expect(await publishedArticle(news.slug ?? "", NOW)).toMatchObject({
      page: { lead: "Người thứ nhất." },
    });
  });

  it("[E-10] what is read must stay whole; a sketch may be half-finished", async () => {
    const staff = await givenViewer("ministry_staff");
    const [standing, sketch] = [await givenNews(), await givenNews("draft")];
    const empty = { lead: "", body: textOf([]) };
    const refused = await saveNews(staff, someNews(standing, empty), NOW);
    expect(refused.ok ? null : refused.error).toEqual({
      code: "invalid",
      fields: { lead: ["Nhập đoạn mở đầu (sapo)."], body: ["Nhập nội dung bài."] },
    });
    expect((await saveNews(staff, someNews(sketch, empty), NOW)).ok).toBe(true);
    const unwhole = await moveNews(staff, publish(sketch.id, { version: 2 }), NOW);
    expect(unwhole.ok ? null : unwhole.error.code).toBe("invalid");
  });

  it("[E-11] each saving of a published text is kept, of a sketch one a sitting", async () => {
    const staff = await givenViewer("ministry_staff");
    const [standing, sketch] = [await givenNews(), await givenNews("draft")];
    for (const minute of [0, 1, 11]) {
      const version = [0, 1, 11].indexOf(minute) + 1;
      await saveNews(staff, someNews(standing, { version }), later(minute));
      await saveNews(staff, someNews(sketch, { version }), later(minute));
    }
    const kept = async (id: string) =>
      (await listVersions(staff, id)).map(({ version }) => version);
    expect(await kept(standing.id)).toEqual([4, 3, 2]);
    expect(await kept(sketch.id)).toEqual([4, 2]);
    const [latest] = await listVersions(staff, standing.id);
    expect(await findVersion(staff, standing.id, latest?.id ?? "")).toMatchObject({
      version: 4,
      text: { title: "Tiêu đề mới" },
    });
    expect(await findVersion(staff, sketch.id, latest?.id ?? "")).toBeNull();
    await expect(
      db.articleVersion.updateMany({ where: { articleId: sketch.id }, data: { version: 99 } }),
    ).rejects.toThrow("append-only");
  });

  it("[E-05] links the campaign's contents that it tells of", async () => {
    const { contents } = await givenAnnouncement();
    const contentIds = contents.map(({ id }) => id);
    const staff = await givenViewer("ministry_staff");
    const news = await givenNews("draft");
    await saveNews(staff, someNews(news, { contentIds }), NOW);
    expect((await previewArticle(staff, news.id))?.contents).toMatchObject([
      { position: 1, year: 2021 },
    ]);
    await saveNews(staff, someNews(news, { version: 2 }), NOW);
    expect((await previewArticle(staff, news.id))?.contents).toEqual([]);
    const gone = await saveNews(staff, someNews(news, { version: 3, contentIds: [news.id] }), NOW);
    expect(gone.ok ? null : gone.error.code).toBe("invalid");
  });
});

describe("nobody else", () => {
  it.each(ROLES)("[E-12] the list and the lens agree for %s", async (role) => {
    const news = [await givenNews("draft"), await givenNews("published")];
    const viewer = aViewer(role);
    const { rows, total } = await listNews(viewer, { q: "", status: null, page: 1 });
    expect(total).toBe(rows.length);
    const listed = rows.map(({ id }) => id);
    expect(listed.length).toBe(role === "ministry_staff" ? 2 : 0);
    for (const { id } of news) {
      expect((await findNews(viewer, id, NOW)) !== null).toBe(listed.includes(id));
      expect((await previewArticle(viewer, id)) !== null).toBe(listed.includes(id));
    }
  });

  it.each(ROLES.filter((role) => role !== "ministry_staff"))(
    "[E-12] %s neither writes nor moves",
    async (role) => {
      const [open, hidden] = [await givenNews("published"), await givenNews("draft")];
      const unit = role === "administrator" ? null : (await givenUnit()).id;
      const viewer = await givenViewer(role, unit);
      const codes = [
        await startNews(viewer, { title: "Tin" }, NOW),
        await saveNews(viewer, someNews(open), NOW),
        await moveNews(viewer, publish(open.id), NOW),
        await saveNews(viewer, someNews(hidden), NOW),
        await moveNews(viewer, publish(hidden.id), NOW),
      ].map((reply) => (reply.ok ? null : reply.error.code));
      expect(codes).toEqual(["forbidden", "forbidden", "forbidden", "not_found", "not_found"]);
      expect(await db.auditEntry.count()).toBe(0);
    },
  );

  it("[E-12] the staff find a piece by its words without diacritics, and by its state", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenNews("draft", { slug: "mot" });
    const { id } = await givenNews("published", { slug: "hai" });
    await db.article.update({ where: { id }, data: { title: "Ký giao ước" } });
    const found = async (q: string, status: "draft" | null) =>
      (await listNews(staff, { q, status, page: 1 })).rows.map(({ slug }) => slug);
    expect(await found("giao uoc", null)).toEqual(["hai"]);
    expect(await found("", "draft")).toEqual(["mot"]);
    expect(await found("100%_", null)).toEqual([]);
  });
});
