import sharp from "sharp";
import { addMedia } from "@/lib/campaign/media/commands";
import { mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { plainText, type RichText, readRichText } from "@/lib/platform/shared/rich-text";
import { type Illustration, illustrations } from "./data/illustrations";
import { eventsAndGuides } from "./data/news-2021";
import { newsOfContents } from "./data/news-of-contents";

/** The day on which the demonstration's library was filled. */
const FILLED = new Date("2021-02-01T01:00:00Z");

/** What stands at the head of the announcement. */
const OF_ANNOUNCEMENT: Illustration = "terraces";

/** A text that shows a drawing in its middle too, after its first paragraph. */
const IN_TEXT = { slug: "noi-dung-thi-dua-2-chuyen-doi-so", illustration: "survey" } as const;

type Words = { readonly alt: string; readonly caption: string; readonly credit: string };

/**
 * The demonstration's pictures, each plainly a drawing of the portal's own: in the media library, and at the head of the
 * announcement and of every piece of news.
 */
export async function seedPictures(campaignId: string): Promise<void> {
  const { id, name } = await db.account.findUniqueOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
  });
  const staff = mintViewer({
    accountId: id,
    sessionId: id,
    name,
    grants: [{ role: "ministry_staff", unitId: null }],
    offices: [],
  });
  const hung = new Map<Illustration, { mediaId: string; words: Words }>();
  for (const { name: illustration, svg, ...words } of illustrations) {
    hung.set(illustration, { mediaId: await addDrawing(staff, illustration, svg, words), words });
  }
  const hang = async (where: { campaignId: string } | { slug: string }, what: Illustration) => {
    const picture = hung.get(what);
    if (!picture) throw new Error(`The seed names a drawing that does not exist: ${what}`);
    const { mediaId, words } = picture;
    await db.article.update({
      where,
      data: {
        photoId: mediaId,
        photoAlt: words.alt,
        photoCaption: words.caption,
        photoCredit: words.credit,
        media: { create: { mediaId } },
      },
    });
  };
  await hang({ campaignId }, OF_ANNOUNCEMENT);
  for (const { slug, illustration } of [...eventsAndGuides, ...newsOfContents])
    await hang({ slug }, illustration);
  await hangInText(hung.get(IN_TEXT.illustration));
  await db.file.updateMany({
    where: { media: { is: { articles: { some: {} } } } },
    data: { isPublic: true },
  });
}

async function hangInText(picture: { mediaId: string; words: Words } | undefined): Promise<void> {
  if (!picture)
    throw new Error(`The seed names a drawing that does not exist: ${IN_TEXT.illustration}`);
  const { mediaId, words } = picture;
  const { id, body } = await db.article.findUniqueOrThrow({ where: { slug: IN_TEXT.slug } });
  const [first, ...rest] = readRichText(body).content;
  const text: RichText = {
    type: "doc",
    content: [...(first ? [first] : []), { type: "figure", attrs: { mediaId, ...words } }, ...rest],
  };
  await db.article.update({
    where: { id },
    data: {
      body: text as Prisma.InputJsonObject,
      bodyText: plainText(text),
      media: { create: { mediaId } },
    },
  });
}

async function addDrawing(
  staff: Viewer,
  name: Illustration,
  svg: string,
  words: Words,
): Promise<string> {
  const png = await sharp(Buffer.from(svg)).png().toBuffer();
  const file = new File([new Uint8Array(png)], `${name}.png`, { type: "image/png" });
  const added = await addMedia(staff, { file, ...words }, FILLED);
  if (!added.ok) throw new Error(`${name} could not be drawn: ${added.error.code}`);
  return added.value.id;
}
