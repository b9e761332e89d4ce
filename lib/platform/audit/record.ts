import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";

type Entry = {
  action: `${string}.${string}`;
  subjectId: string;
  detail: Record<string, string | number | boolean | null>;
  at: Date;
};

/**
 * Takes a transaction and nothing else: what happened and its trace land together or not at all. Without a viewer it was
 * the calendar's doing: a moment that somebody had set came.
 */
export async function record(tx: Tx, viewer: Viewer | null, entry: Entry): Promise<void> {
  await tx.auditEntry.create({ data: { ...entry, accountId: viewer?.accountId ?? null } });
}
