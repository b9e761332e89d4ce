import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

export const NOTICES_A_PAGE = 20;

/** One page of the viewer's own notices, the newest first, how many there are, and how many are unread. */
export async function listNotices(viewer: Viewer, page: number, take = NOTICES_A_PAGE) {
  const where = { accountId: viewer.accountId };
  const [notices, total, unread] = await Promise.all([
    db.notice.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * take,
      take,
      select: { id: true, title: true, href: true, createdAt: true, readAt: true },
    }),
    db.notice.count({ where }),
    db.notice.count({ where: { ...where, readAt: null } }),
  ]);
  return { notices, total, unread };
}
