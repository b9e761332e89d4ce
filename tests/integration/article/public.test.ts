import { describe, expect, it } from "vitest";
import {
  latestArticles,
  otherArticles,
  publishedArticle,
  publishedNews,
} from "@/lib/campaign/article/queries";
import { newsOfContents } from "@/lib/campaign/campaign/queries";
import { db } from "@/lib/platform/db/client";
import { givenNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { NOW } from "@/tests/factories/registration";

const earlier = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const later = (minutes: number) => earlier(-minutes);

describe("what the public reads of the news", () => {
  it.each(["draft", "awaiting_second", "withdrawn"] as const)(
    "[E-01] is nothing of what is %s",
    async (status) => {
      const { slug } = await givenNews(status);
      expect(await publishedArticle(slug ?? "", NOW)).toBeNull();
      expect(await publishedNews(NOW, 1)).toEqual({ rows: [], total: 0 });
      expect(await latestArticles(NOW, 5)).toEqual([]);
    },
  );

  it("[E-02] is a scheduled text from its minute to its last, before any sweep has run", async () => {
    const { slug } = await givenNews("scheduled", {
      publishedAt: NOW,
      withdrawAt: later(60),
    });
    const read = async (now: Date) => (await publishedArticle(slug ?? "", now)) !== null;
    expect(await read(earlier(1))).toBe(false);
    expect(await read(NOW)).toBe(true);
    expect(await read(later(59))).toBe(true);
    expect(await read(later(60))).toBe(false);
    expect((await publishedNews(earlier(1), 1)).total).toBe(0);
    expect((await publishedNews(NOW, 1)).total).toBe(1);
  });

  it("[E-03] is a page at a time, the latest first", async () => {
    for (let minute = 1; minute <= 14; minute++) {
      await givenNews("published", { slug: `tin-${minute}`, publishedAt: earlier(minute) });
    }
    const first = await publishedNews(NOW, 1);
    const second = await publishedNews(NOW, 2);
    expect(first.total).toBe(14);
    expect(first.rows.map(({ href }) => href).slice(0, 2)).toEqual([
      "/tin-tuc/tin-1",
      "/tin-tuc/tin-2",
    ]);
    expect(second.rows.map(({ href }) => href)).toEqual(["/tin-tuc/tin-13", "/tin-tuc/tin-14"]);
  });

  it("[E-04] leads from a former address to the one the text has now", async () => {
    const { id } = await givenNews("published", { slug: "dia-chi-moi" });
    await db.articleSlug.create({ data: { slug: "dia-chi-cu", articleId: id } });
    expect(await publishedArticle("dia-chi-cu", NOW)).toEqual({ movedTo: "/tin-tuc/dia-chi-moi" });
    expect(await publishedArticle("dia-chi-moi", NOW)).toMatchObject({ page: { id } });
    await db.article.update({ where: { id }, data: { status: "withdrawn" } });
    expect(await publishedArticle("dia-chi-cu", NOW)).toBeNull();
  });

  it("[E-03] offers others of the same column first, and the announcement among the latest", async () => {
    const read = await givenNews("published", { slug: "dang-doc", publishedAt: earlier(9) });
    await givenNews("published", { slug: "cung-muc", publishedAt: earlier(30) });
    await givenNews("published", { slug: "muc-khac", kicker: "Khác", publishedAt: earlier(5) });
    await givenAnnouncement("published", { publishedAt: earlier(20) });
    const others = await otherArticles(NOW, read, 2);
    expect(others.map(({ href }) => href)).toEqual(["/tin-tuc/cung-muc", "/tin-tuc/muc-khac"]);
    const latest = await latestArticles(NOW, 3, read.id);
    expect(latest.map(({ href }) => href)).toEqual([
      "/tin-tuc/muc-khac",
      "/phong-trao/2021",
      "/tin-tuc/cung-muc",
    ]);
  });

  it("[E-05] finds the news of a campaign's contents", async () => {
    const { contents } = await givenAnnouncement();
    const [told, draft] = [await givenNews(), await givenNews("draft")];
    await givenNews();
    const contentId = contents[0]?.id ?? "";
    await db.articleContent.createMany({
      data: [told, draft].map(({ id }) => ({ articleId: id, contentId })),
    });
    expect(await newsOfContents(2021, NOW)).toEqual(
      new Map([
        [1, [{ title: told.title, publishedAt: told.publishedAt, href: `/tin-tuc/${told.slug}` }]],
      ]),
    );
  });

  it("[E-06] shows corrections, and those that were hidden no more", async () => {
    const { id, slug } = await givenNews();
    const author = await db.account.create({
      data: { email: "bien-tap@thu.vn", name: "Biên tập", passwordHash: "" },
    });
    const correction = (what: string, hiddenAt: Date | null) => ({
      articleId: id,
      accountId: author.id,
      at: NOW,
      what,
      hiddenAt,
    });
    await db.articleCorrection.createMany({
      data: [correction("Sửa ngày họp.", null), correction("Ghi nhầm.", NOW)],
    });
    expect(await publishedArticle(slug ?? "", NOW)).toMatchObject({
      page: { corrections: [{ what: "Sửa ngày họp." }] },
    });
  });
});
