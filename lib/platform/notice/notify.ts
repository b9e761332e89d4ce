import "server-only";
import type { UnitRole } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";

type Notice = { title: string; href: string; at: Date };

async function deliver(tx: Tx, accountIds: readonly string[], notice: Notice): Promise<void> {
  const recipients = [...new Set(accountIds)];
  if (recipients.length === 0) return;
  await tx.notice.createMany({
    data: recipients.map((accountId) => ({
      accountId,
      title: notice.title,
      href: notice.href,
      createdAt: notice.at,
    })),
  });
}

/** Tells everybody who holds one of the roles over the unit, in the transaction that causes it. */
export async function notifyUnit(
  tx: Tx,
  unitId: string,
  roles: readonly UnitRole[],
  notice: Notice,
) {
  const grants = await tx.grant.findMany({
    where: {
      unitId,
      role: { in: [...roles] },
      account: { disabledAt: null },
      ...inForceOn(vietnamDay(notice.at)),
    },
    select: { accountId: true },
  });
  await deliver(
    tx,
    grants.map((grant) => grant.accountId),
    notice,
  );
}

/** Tells everybody who holds one of the roles over any of the units, once each, with one write. */
export async function notifyUnits(
  tx: Tx,
  units: Prisma.UnitWhereInput,
  roles: readonly UnitRole[],
  notice: Notice,
) {
  const grants = await tx.grant.findMany({
    where: {
      unit: units,
      role: { in: [...roles] },
      account: { disabledAt: null },
      ...inForceOn(vietnamDay(notice.at)),
    },
    select: { accountId: true },
  });
  await deliver(
    tx,
    grants.map((grant) => grant.accountId),
    notice,
  );
}

/** Tells the ministry's staff. */
export async function notifyMinistry(tx: Tx, notice: Notice) {
  const grants = await tx.grant.findMany({
    where: {
      role: "ministry_staff",
      account: { disabledAt: null },
      ...inForceOn(vietnamDay(notice.at)),
    },
    select: { accountId: true },
  });
  await deliver(
    tx,
    grants.map((grant) => grant.accountId),
    notice,
  );
}
