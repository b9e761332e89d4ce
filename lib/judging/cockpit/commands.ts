import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { inForceOn, toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { addressOf } from "@/lib/platform/env";
import { queueMails } from "@/lib/platform/mail/outbox";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { SENT_BY_ITSELF } from "@/lib/platform/shared/portal";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { lateWords } from "./labels";
import { mayRead, mayRemind } from "./policy";
import { loadBoard } from "./queries";
import type { RemindInput } from "./schema";

/**
 * Reminds exactly the members that are late now, each at most once a day: a notice and a mail to its officers and heads, and a
 * line of the day's letter. The bloc's leader only; refuses when nobody is late or all were reminded today.
 */
export async function remindLate(
  viewer: Viewer,
  { blocId, year }: RemindInput,
  now: Date,
): Promise<Result<{ reminded: number }, Failure>> {
  return transact(async (tx) => {
    const bloc = await tx.bloc.findUnique({ where: { id: blocId }, select: { code: true } });
    const board = bloc && (await loadBoard(tx, bloc.code, year, now));
    if (!board || !mayRead(viewer, board.subject)) return err({ code: "not_found" });
    if (!mayRemind(viewer, blocId)) return err({ code: "forbidden" });

    const late = board.rows.filter((row) => row.late.length > 0);
    if (late.length === 0)
      return err(invalid("blocId", "Không có đơn vị nào đang chậm nên không cần nhắc."));
    const day = toDate(vietnamDay(now));
    const fresh = await tx.reminder.createManyAndReturn({
      data: late.map((row) => ({
        blocId,
        year: board.year,
        unitId: row.unitId,
        day,
        items: row.late.map(lateWords),
        sentById: viewer.accountId,
        at: now,
      })),
      skipDuplicates: true,
      select: { unitId: true },
    });
    if (fresh.length === 0)
      return err(
        invalid(
          "blocId",
          "Hôm nay các đơn vị chậm đã được nhắc. Mỗi đơn vị chỉ nhắc một lần một ngày.",
        ),
      );
    const unitIds = fresh.map(({ unitId }) => unitId);
    const grants = await tx.grant.findMany({
      where: {
        unitId: { in: unitIds },
        role: { in: ["unit_officer", "unit_head"] },
        account: { disabledAt: null },
        ...inForceOn(vietnamDay(now)),
      },
      distinct: ["accountId", "unitId"],
      select: { unitId: true, account: { select: { id: true, email: true } } },
    });
    const told = grants.flatMap(({ unitId, account }) => {
      const row = late.find((one) => one.unitId === unitId);
      return row ? [{ row, account }] : [];
    });
    const title = (name: string) => `${board.name} đôn đốc ${name}: có nội dung thi đua chậm hạn`;
    await tx.notice.createMany({
      data: told.map(({ row, account }) => ({
        accountId: account.id,
        title: `${title(row.unitName)} – ${row.late.map(lateWords).join("; ")}`,
        href: "/lam-viec",
        createdAt: now,
      })),
    });
    await queueMails(
      tx,
      told.map(({ row, account }) => ({
        recipient: account.email,
        subject: title(row.unitName),
        body: [
          "Kính gửi đồng chí,",
          `${board.name} đề nghị ${row.unitName} hoàn thành các nội dung sau:`,
          row.late.map((late) => `- ${lateWords(late)}`).join("\n"),
          `Thực hiện tại: ${addressOf("/lam-viec")}`,
          SENT_BY_ITSELF,
        ].join("\n\n"),
      })),
      now,
    );
    await record(tx, viewer, {
      action: "bloc.remind",
      subjectId: blocId,
      detail: { year: board.year, reminded: fresh.length },
      at: now,
    });
    return ok({ reminded: fresh.length });
  });
}
