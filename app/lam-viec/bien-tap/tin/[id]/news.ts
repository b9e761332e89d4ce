import { notFound } from "next/navigation";
import { z } from "zod";
import { findNews, type NewsDraft } from "@/lib/campaign/article/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";

/** The news in the address, for the staff; a page that is not there for anybody else. */
export async function requireNews(
  params: Promise<{ id: string }>,
): Promise<{ viewer: Viewer; news: NewsDraft; now: Date }> {
  const viewer = await requireViewer();
  const now = await portalNow();
  const id = z.uuid().safeParse((await params).id);
  const news = id.success ? await findNews(viewer, id.data, now) : null;
  if (!news) notFound();
  return { viewer, news, now };
}
