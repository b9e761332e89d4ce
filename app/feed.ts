import { Feed } from "feed";
import { latestArticles } from "@/lib/campaign/article/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";

const ITEMS = 30;

/** What the portal tells, the latest first, for those who follow it with a reader of their own. */
export async function portalFeed(): Promise<Feed> {
  const articles = await latestArticles(await portalNow(), ITEMS);
  const latest = articles[0];
  const feed = new Feed({
    id: addressOf("/"),
    link: addressOf("/"),
    title: `${PORTAL}, ${MINISTRY}`,
    description: "Bài phát động và tin tức về phong trào thi đua, công tác khen thưởng của ngành.",
    language: "vi",
    copyright: MINISTRY,
    favicon: addressOf("/emblem.svg"),
    ...(latest && { updated: latest.updatedAt }),
    feedLinks: { rss: addressOf("/rss.xml"), atom: addressOf("/atom.xml") },
  });
  for (const { id, href, title, lead, kicker, publishedAt, updatedAt } of articles) {
    feed.addItem({
      // The address never changes; a reader of feeds knows the item by it.
      id: `urn:uuid:${id}`,
      guid: `urn:uuid:${id}`,
      link: addressOf(href),
      title,
      description: lead,
      date: updatedAt,
      ...(publishedAt && { published: publishedAt }),
      category: [{ name: kicker }],
    });
  }
  return feed;
}
