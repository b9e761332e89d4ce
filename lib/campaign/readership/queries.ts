import "server-only";
import { db } from "@/lib/platform/db/client";

/** How often an article was read, by each visitor once a day. */
export async function viewsOf(articleId: string): Promise<number> {
  const row = await db.readership.findUnique({ where: { articleId }, select: { views: true } });
  return row?.views ?? 0;
}
