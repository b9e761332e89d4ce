import "server-only";
import { z } from "zod";
import { readWritten } from "@/lib/campaign/article/schema";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { PARTS, type Part } from "@/lib/campaign/proposal/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";

const LATEST_VERSIONS = 100;

/** The kept versions of a text, the latest first, with who saved each; nothing to anybody but the staff. */
export async function listVersions(viewer: Viewer, articleId: string) {
  if (!mayEdit(viewer)) return [];
  return db.articleVersion.findMany({
    where: { articleId },
    orderBy: { version: "desc" },
    take: LATEST_VERSIONS,
    select: { id: true, version: true, at: true, account: { select: { name: true } } },
  });
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];

/** One kept version with its text; null to anybody but the staff, and for a version of another text. */
export async function findVersion(viewer: Viewer, articleId: string, id: string) {
  if (!mayEdit(viewer)) return null;
  const row = await db.articleVersion.findFirst({
    where: { id, articleId },
    select: { id: true, version: true, at: true, text: true, account: { select: { name: true } } },
  });
  return row && { ...row, text: readWritten(row.text) };
}

/** Every correction of a text, hidden ones too, the latest first; nothing to anybody but the staff. */
export async function listCorrections(viewer: Viewer, articleId: string) {
  if (!mayEdit(viewer)) return [];
  return db.articleCorrection.findMany({
    where: { articleId },
    orderBy: { at: "desc" },
    take: LATEST_VERSIONS,
    select: { id: true, at: true, what: true, hiddenAt: true, account: { select: { name: true } } },
  });
}

/** Who did what to a text, the latest first; nothing to anybody but the staff. */
export async function listDoings(viewer: Viewer, articleId: string) {
  if (!mayEdit(viewer)) return [];
  const rows = await db.auditEntry.findMany({
    where: { subjectId: articleId },
    orderBy: { id: "desc" },
    take: LATEST_VERSIONS,
  });
  const accounts = await db.account.findMany({
    where: { id: { in: rows.flatMap(({ accountId }) => accountId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return rows.map(({ id, at, action, accountId, detail }) => ({
    id: String(id),
    at,
    action,
    name: accountId === null ? null : (names.get(accountId) ?? null),
    ...told(detail),
  }));
}

const toldDetail = z.object({
  reason: z.string().nullish().catch(null),
  part: z.enum(PARTS).nullish().catch(null),
});

/** What the log's detail tells a reader: the reason given, and which part of the page it was. */
function told(detail: Prisma.JsonValue): { reason: string | null; part: Part | null } {
  const { reason = null, part = null } = toldDetail.safeParse(detail).data ?? {};
  return { reason, part };
}
