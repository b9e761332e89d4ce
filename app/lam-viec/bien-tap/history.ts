import { z } from "zod";
import { secondApproval } from "@/lib/campaign/article/queries";
import { isRead, type Status } from "@/lib/campaign/article/workflow";
import {
  findVersion,
  listCorrections,
  listDoings,
  listVersions,
} from "@/lib/campaign/history/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { type Query, wordOf } from "@/lib/platform/shared/query";

/** The history of a text, with the version that the address names. */
export async function historyOf(
  viewer: Viewer,
  { id: articleId, status }: { id: string; status: Status },
  query: Query,
) {
  const wanted = z.uuid().safeParse(wordOf(query, "ban"));
  const [versions, chosen, corrections, doings, second] = await Promise.all([
    listVersions(viewer, articleId),
    wanted.success ? findVersion(viewer, articleId, wanted.data) : null,
    listCorrections(viewer, articleId),
    listDoings(viewer, articleId),
    secondApproval(),
  ]);
  return { versions, chosen, corrections, doings, waits: second && isRead(status) };
}
