import { db } from "@/lib/platform/db/client";

/** What the log says of a subject, oldest first. */
export const trailOf = (subjectId: string) =>
  db.auditEntry.findMany({
    where: { subjectId },
    orderBy: { id: "asc" },
    select: { action: true, accountId: true, detail: true },
  });
