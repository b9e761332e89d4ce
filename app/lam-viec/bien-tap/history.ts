import { z } from "zod";
import {
  findVersion,
  listCorrections,
  listDoings,
  listVersions,
} from "@/lib/campaign/article/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { type Query, wordOf } from "@/lib/platform/shared/query";

/** The history of a text, with the version that the address names. */
export async function historyOf(viewer: Viewer, articleId: string, query: Query) {
  const wanted = z.uuid().safeParse(wordOf(query, "ban"));
  const [versions, chosen, corrections, doings] = await Promise.all([
    listVersions(viewer, articleId),
    wanted.success ? findVersion(viewer, articleId, wanted.data) : null,
    listCorrections(viewer, articleId),
    listDoings(viewer, articleId),
  ]);
  return { versions, chosen, corrections, doings };
}
