import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type Block, plainText, type RichText } from "@/lib/platform/shared/rich-text";
import { eventsAndGuides } from "./data/news-2021";
import { newsOfContents } from "./data/news-of-contents";
import type { NewsPart, NewsSeed } from "./data/news-shape";

/** The day on which the demonstration begins. */
const FIRST_DAY = new Date("2021-03-01T00:00:00Z");

const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

function blockOf(part: NewsPart): Block {
  if ("heading" in part) {
    return {
      type: "heading",
      attrs: { level: 2 },
      content: [{ type: "text", text: part.heading }],
    };
  }
  if ("paragraph" in part) return paragraph(part.paragraph);
  if ("list" in part) {
    return {
      type: "bulletList",
      content: part.list.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
    };
  }
  return {
    type: "paragraph",
    content: [
      {
        type: "text",
        text: part.link,
        marks: [{ type: "link", attrs: { href: part.href } }],
      },
    ],
  };
}

/** The news of the demonstration. What is dated later than its day waits, and is read as that day moves. */
export async function seedNews(campaignId: string): Promise<void> {
  const contents = await db.campaignContent.findMany({ where: { campaignId } });
  const idOf = new Map(contents.map(({ code, id }) => [code, id]));
  for (const news of [...eventsAndGuides, ...newsOfContents]) await seedOne(news, idOf);
}

async function seedOne(news: NewsSeed, idOf: ReadonlyMap<string, string>): Promise<void> {
  const { slug, kicker, title, lead, source } = news;
  const body: RichText = { type: "doc", content: news.parts.map(blockOf) };
  const publishedAt = new Date(news.publishedAt);
  await db.article.create({
    data: {
      kind: "news",
      slug,
      kicker,
      title,
      lead,
      body: body as Prisma.InputJsonObject,
      bodyText: plainText(body),
      photoCaption: "",
      photoCredit: "",
      sourceUrl: source,
      status: publishedAt <= FIRST_DAY ? "published" : "scheduled",
      publishedAt,
      updatedAt: publishedAt,
      slugs: { create: { slug } },
      contents: {
        create: news.contents.flatMap((code) => {
          const contentId = idOf.get(code);
          return contentId === undefined ? [] : [{ contentId }];
        }),
      },
    },
  });
}
