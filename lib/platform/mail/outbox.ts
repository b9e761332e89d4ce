import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";

export type Mail = { readonly recipient: string; readonly subject: string; readonly body: string };

/** Writes mails in the transaction that causes them; `deliverDue` sends them afterwards. */
export async function queueMails(tx: Tx, mails: readonly Mail[], at: Date): Promise<void> {
  if (mails.length === 0) return;
  await tx.outboxMail.createMany({
    data: mails.map((mail) => ({ ...mail, createdAt: at, notBefore: at })),
  });
}

/** How many mails one round takes, and how long a round keeps them to itself. */
const BATCH = 20;
const LEASE_MINUTES = 5;
/** After so many failures a mail is left for a person to look at. */
export const MOST_ATTEMPTS = 14;
/** The longest wait between two tries: a server that comes back after a day or more is found within hours. */
const LONGEST_WAIT_MINUTES = 240;

/** Sends one mail or throws. */
export type Send = (mail: Mail) => Promise<void>;

type Claimed = Mail & { id: string; attempts: number };

/**
 * Sends what is due, a batch at a time, and answers with how many went out. Several servers may do so at once: a mail
 * is claimed before it is sent. A failure is kept with the mail and tried again, later each time. A server that dies
 * between sending and noting it sends that mail again: twice is better than never.
 */
export async function deliverDue(send: Send, now: Date): Promise<number> {
  const claimed = await db.$queryRaw<Claimed[]>`
    update outbox_mail set not_before = ${now}::timestamptz + make_interval(mins => ${LEASE_MINUTES}), attempts = attempts + 1
    where id in (
      select id from outbox_mail
      where sent_at is null and not_before <= ${now} and attempts < ${MOST_ATTEMPTS}
      order by not_before limit ${BATCH} for update skip locked
    )
    returning id, recipient, subject, body, attempts`;
  let sent = 0;
  for (const { id, attempts, ...mail } of claimed) {
    try {
      await send(mail);
      await db.outboxMail.update({ where: { id }, data: { sentAt: now, lastError: null } });
      sent++;
    } catch (thrown) {
      const minutes = Math.min(2 ** attempts, LONGEST_WAIT_MINUTES);
      await db.outboxMail.update({
        where: { id },
        data: {
          lastError: thrown instanceof Error ? thrown.message : String(thrown),
          notBefore: new Date(now.getTime() + minutes * 60_000),
        },
      });
    }
  }
  return sent;
}
