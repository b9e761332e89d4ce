import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { portalFeed } from "@/app/feed";
import { db } from "@/lib/platform/db/client";
import { everyAddress } from "@/lib/platform/search/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenDocument } from "@/tests/factories/document";

const NOW = new Date("2026-11-25T02:00:00Z");

describe("following the portal", () => {
  it("[Z-02] gives the same announcements and news as RSS and as Atom, readable by any reader, and no draft", async () => {
    await givenAnnouncement();
    const news = await givenNews("published", { slug: "tin-moi" });
    await db.article.update({
      where: { id: news.id },
      data: { title: "Tin <b>“đậm”</b> & mới", publishedAt: new Date("2021-02-20T02:00:00Z") },
    });
    await givenNews("draft", { slug: "con-nhap" });
    const feed = await portalFeed();
    for (const text of [feed.rss2(), feed.atom1()]) {
      const read = await new Parser().parseString(text);
      expect(read.title).toContain("Cổng Thi đua TN&MT");
      expect(read.items.map(({ title }) => title)).toEqual([
        "Tin <b>“đậm”</b> & mới",
        "Phát động phong trào thi đua",
      ]);
      expect(read.items.map(({ link }) => new URL(link ?? "").pathname)).toEqual([
        "/tin-tuc/tin-moi",
        "/phong-trao/2021",
      ]);
      expect(read.items[0]?.isoDate).toBe("2021-02-20T02:00:00.000Z");
    }
  });

  it("[Z-03] maps every public address once, and none that is not public", async () => {
    await givenAnnouncement();
    await givenNews("published", { slug: "tin-moi" });
    await givenNews("withdrawn", { slug: "da-go" });
    await givenDocument(await givenViewer("ministry_staff"), { number: "91/2017/NĐ-CP" });
    expect((await everyAddress(NOW)).sort()).toEqual([
      "/phong-trao/2021",
      "/tin-tuc/tin-moi",
      "/van-ban/nghi-dinh-91-2017-nd-cp",
    ]);
  });
});
