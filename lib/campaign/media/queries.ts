import "server-only";
import { articlePath } from "@/lib/campaign/article/rules";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Focus } from "./schema";

export const MEDIA_PAGE_SIZE = 24;

export type MediaRow = {
  readonly id: string;
  readonly fileId: string;
  readonly width: number;
  readonly height: number;
  readonly focus: Focus;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** In how many texts it stands. */
  readonly used: number;
};

/** The library, the newest first, found by words without diacritics; nothing for anybody but the staff. */
export async function listMedia(
  viewer: Viewer,
  { q, page }: { q: string; page: number },
): Promise<{ rows: MediaRow[]; total: number }> {
  if (!mayEdit(viewer)) return { rows: [], total: 0 };
  const pattern = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const where =
    q.trim() === ""
      ? Prisma.sql`true`
      : Prisma.sql`fold(alt || ' ' || caption || ' ' || credit) like fold(${pattern})`;
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<MediaRow[]>`
      select id, file_id as "fileId", width, height, focus::text, alt, caption, credit,
        (select count(*)::int from article_media where media_id = media.id) as used
      from media where ${where}
      order by created_at desc, id desc
      limit ${MEDIA_PAGE_SIZE} offset ${(page - 1) * MEDIA_PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from media where ${where}`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}

const MOST_USES = 50;

/** A picture with the texts in which it stands; null to anybody but the staff. */
export async function findMedia(viewer: Viewer, id: string) {
  if (!mayEdit(viewer)) return null;
  const row = await db.media.findUnique({
    where: { id },
    select: {
      id: true,
      fileId: true,
      width: true,
      height: true,
      focus: true,
      alt: true,
      caption: true,
      credit: true,
      createdAt: true,
      version: true,
      file: { select: { size: true, isPublic: true, uploadedBy: { select: { name: true } } } },
      articles: {
        take: MOST_USES,
        select: {
          article: {
            select: {
              id: true,
              title: true,
              status: true,
              slug: true,
              campaign: { select: { year: true } },
            },
          },
        },
      },
    },
  });
  return (
    row && {
      ...row,
      articles: row.articles.map(({ article: { slug, campaign, ...article } }) => ({
        ...article,
        href:
          slug === null
            ? articlePath({ kind: "announcement", year: campaign?.year ?? 0 })
            : articlePath({ kind: "news", slug }),
        deskHref:
          slug === null
            ? `/lam-viec/bien-tap/${campaign?.year ?? 0}`
            : `/lam-viec/bien-tap/tin/${article.id}`,
      })),
    }
  );
}
