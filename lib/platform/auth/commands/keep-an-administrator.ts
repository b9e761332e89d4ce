import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { vietnamDay } from "@/lib/platform/shared/dates";

/**
 * Makes those who change administrators take turns for the rest of the transaction, and answers with the question to ask
 * after the change: does anybody still administer today? Without the turns, two could remove each other.
 */
export async function keepAnAdministrator(tx: Tx, now: Date): Promise<() => Promise<boolean>> {
  await tx.$queryRaw`select id from role_grant where role = 'administrator' order by id for update`;
  const day = vietnamDay(now);
  return async () => {
    const [row] = await tx.$queryRaw<{ some: boolean }[]>`
      select exists (
        select from role_grant g join account a on a.id = g.account_id
        where g.role = 'administrator' and a.disabled_at is null
          and g.starts_on <= ${day}::date and coalesce(g.ends_on >= ${day}::date, true)) as some`;
    return row?.some ?? false;
  };
}
