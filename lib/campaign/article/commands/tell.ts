import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { notifyAccounts, notifyMinistry } from "@/lib/platform/notice/notify";
import { deskPath, quotedReason } from "../rules";

/** Where the staff work on a text: a page of its desk. */
async function deskOf(tx: Tx, articleId: string, page: "cong-bo" | "lich-su"): Promise<string> {
  const { campaign } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { campaign: { select: { year: true } } },
  });
  return `${deskPath({ id: articleId, year: campaign?.year ?? null })}/${page}`;
}

type Subject = { readonly articleId: string; readonly what: string };

/** Tells the other members of the ministry's staff that something waits for a second person. */
export async function tellOthers(
  tx: Tx,
  viewer: Viewer,
  { articleId, what }: Subject,
  now: Date,
): Promise<void> {
  const href = await deskOf(tx, articleId, "cong-bo");
  await notifyMinistry(tx, { title: `Chờ người thứ hai duyệt: ${what}`, href, at: now }, viewer);
}

/** Tells who put something up what a second person made of it; nothing to one who did so themselves. */
export async function tellAuthor(
  tx: Tx,
  viewer: Viewer,
  { articleId, what }: Subject,
  verdict: { readonly to: string | null; readonly approved: boolean; readonly reason: string },
  now: Date,
): Promise<void> {
  if (verdict.to === null || verdict.to === viewer.accountId) return;
  await notifyAccounts(tx, [verdict.to], {
    title: verdict.approved
      ? `Đã được duyệt: ${what}`
      : `Được trả lại để sửa: ${what}. Lý do: ${quotedReason(verdict.reason)}`,
    href: await deskOf(tx, articleId, verdict.approved ? "cong-bo" : "lich-su"),
    at: now,
  });
}
