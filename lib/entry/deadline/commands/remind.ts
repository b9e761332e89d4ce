import "server-only";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { addressOf } from "@/lib/platform/env";
import type { Sweep } from "@/lib/platform/job/sweep";
import { queueMails } from "@/lib/platform/mail/outbox";
import { formatTime, vietnamDay } from "@/lib/platform/shared/dates";
import { PORTAL } from "@/lib/platform/shared/portal";
import { digestTitle, itemWords } from "../labels";
import { openDuties } from "../queries";
import { type DueItem, dueItems, MORNING, toldKey } from "../rules";

/**
 * Tells everybody who has not sent what is due in 15, 7, 3 and 1 working days and on the morning of the day: one notice and one
 * mail a person a day with all of it. Answers with how many were told. Run again, on another server or with the clock set
 * back, it tells nobody twice: the rows say who was told what.
 */
export async function remindOfDeadlines(now: Date): Promise<number> {
  if (Number(formatTime(now).slice(0, 2)) < MORNING) return 0;
  const today = vietnamDay(now);
  const holidays = await listHolidays();
  return db.$transaction(async (tx) => {
    const duties = await openDuties(tx, now);
    const known = await tx.deadlineReminder.findMany({
      where: { subject: { in: [...new Set(duties.map(({ key }) => key))] } },
      select: { accountId: true, subject: true, mark: true },
    });
    const told = new Set(known.map((row) => toldKey(row.accountId, row.subject, row.mark)));
    const byAccount = new Map<string, DueItem[]>();
    for (const item of dueItems(duties, told, today, holidays))
      byAccount.set(item.accountId, [...(byAccount.get(item.accountId) ?? []), item]);
    if (byAccount.size === 0) return 0;

    const fresh = await tx.deadlineDigest.createManyAndReturn({
      data: [...byAccount.keys()].map((accountId) => ({ accountId, day: toDate(today), at: now })),
      skipDuplicates: true,
      select: { accountId: true },
    });
    const digests = fresh.flatMap(({ accountId }) => {
      const items = byAccount.get(accountId);
      return items ? [{ accountId, items }] : [];
    });
    await tx.deadlineReminder.createMany({
      data: digests.flatMap(({ accountId, items }) =>
        items.map(({ key, mark }) => ({ accountId, subject: key, mark, at: now })),
      ),
      skipDuplicates: true,
    });
    await tx.notice.createMany({
      data: digests.map(({ accountId, items }) => ({
        accountId,
        title: digestTitle(items),
        href: "/lam-viec/lich",
        createdAt: now,
      })),
    });
    await queueMails(
      tx,
      digests.flatMap(({ items }) => {
        const [first] = items;
        if (!first) return [];
        return [
          {
            recipient: first.email,
            subject: digestTitle(items),
            body: [
              "Kính gửi đồng chí,",
              "Các việc sau chưa thực hiện và sắp đến hạn:",
              items
                .map((item) => `- ${itemWords(item, today, holidays)}\n  ${addressOf(item.href)}`)
                .join("\n"),
              `Thư này do ${PORTAL} gửi tự động mỗi ngày nhiều nhất một lần, xin không trả lời.`,
            ].join("\n\n"),
          },
        ];
      }),
      now,
    );
    return digests.length;
  });
}

/** Deadlines follow the portal's calendar, whatever the real time of the sweep. */
export const remindDaily: Sweep = {
  name: "deadline-reminders",
  everySeconds: 300,
  run: async () => remindOfDeadlines(await portalNow()),
};
