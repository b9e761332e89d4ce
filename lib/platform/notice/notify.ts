import "server-only";
import type { UnitRole, Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { env } from "@/lib/platform/env";
import { queueMails } from "@/lib/platform/mail/outbox";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { SENT_BY_ITSELF } from "@/lib/platform/shared/portal";

type Notice = { title: string; href: string; at: Date };

/** Tells everybody who holds one of the roles over the unit, in the transaction that causes it. */
export const notifyUnit = (tx: Tx, unitId: string, roles: readonly UnitRole[], notice: Notice) =>
  notifyUnits(tx, [unitId], roles, notice);

/** The same for many units at once; who holds a role over several of them is told once. */
export const notifyUnits = (
  tx: Tx,
  unitIds: readonly string[],
  roles: readonly UnitRole[],
  notice: Notice,
): Promise<void> => tell(tx, { unitId: { in: [...unitIds] }, role: { in: [...roles] } }, notice);

/** Tells these accounts, whatever they hold. */
export const notifyAccounts = (
  tx: Tx,
  accountIds: readonly string[],
  notice: Notice,
): Promise<void> => reach(tx, { id: { in: [...accountIds] } }, notice);

/** Tells the ministry's staff; `except` leaves out who did what is told. */
export const notifyMinistry = (tx: Tx, notice: Notice, except?: Viewer): Promise<void> =>
  tell(
    tx,
    { role: "ministry_staff", ...(except && { accountId: { not: except.accountId } }) },
    notice,
  );

/** A notice in the portal and a mail in the outbox for every account that holds such a grant today. */
const tell = (tx: Tx, held: Prisma.GrantWhereInput, notice: Notice): Promise<void> =>
  reach(tx, { grants: { some: { ...held, ...inForceOn(vietnamDay(notice.at)) } } }, notice);

async function reach(
  tx: Tx,
  who: Prisma.AccountWhereInput,
  { title, href, at }: Notice,
): Promise<void> {
  const accounts = await tx.account.findMany({
    where: { disabledAt: null, ...who },
    select: { id: true, email: true },
  });
  if (accounts.length === 0) return;
  await tx.notice.createMany({
    data: accounts.map(({ id }) => ({ accountId: id, title, href, createdAt: at })),
  });
  await queueMails(
    tx,
    accounts.map(({ email }) => ({ recipient: email, subject: title, body: letter(title, href) })),
    at,
  );
}

/** The mail that goes with a notice. */
export const letter = (title: string, href: string): string =>
  [
    "Kính gửi đồng chí,",
    `${title}.`,
    `Xem và xử lý tại: ${env("NEXTAUTH_URL")}${href}`,
    SENT_BY_ITSELF,
  ].join("\n\n");
