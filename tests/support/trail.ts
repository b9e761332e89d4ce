import { db } from "@/lib/platform/db/client";

/** What the log says was done to things of a noun ("person", "report"), oldest first. */
export const trail = async (noun: string): Promise<string[]> =>
  (
    await db.auditEntry.findMany({
      where: { action: { startsWith: `${noun}.` } },
      orderBy: { id: "asc" },
      select: { action: true },
    })
  ).map(({ action }) => action.slice(noun.length + 1));
