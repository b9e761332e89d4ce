import "server-only";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { env } from "@/lib/platform/env";
import type { MailState } from "./labels";
import { MOST_ATTEMPTS } from "./outbox";

export const PAGE_SIZE = 30;

const WHERE: Record<MailState, Prisma.OutboxMailWhereInput> = {
  waiting: { sentAt: null, attempts: { lt: MOST_ATTEMPTS } },
  sent: { sentAt: { not: null } },
  failed: { sentAt: null, attempts: { gte: MOST_ATTEMPTS } },
};

export const stateOf = (mail: { sentAt: Date | null; attempts: number }): MailState => {
  if (mail.sentAt) return "sent";
  return mail.attempts < MOST_ATTEMPTS ? "waiting" : "failed";
};

/** Whether this server sends at all: without an SMTP server mails wait. */
export const isDelivering = (): boolean => env("SMTP_URL") !== undefined;

/** One page of the outbox, newest first. Empty for all but administrators: bodies name people. */
export async function listMails(viewer: Viewer, state: MailState | null, page: number) {
  if (!hasRole(viewer, "administrator")) return { rows: [], total: 0 };
  const where = state ? WHERE[state] : {};
  const [rows, total] = await Promise.all([
    db.outboxMail.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        recipient: true,
        subject: true,
        createdAt: true,
        sentAt: true,
        attempts: true,
        lastError: true,
      },
    }),
    db.outboxMail.count({ where }),
  ]);
  return { rows, total };
}
export type MailRow = Awaited<ReturnType<typeof listMails>>["rows"][number];
