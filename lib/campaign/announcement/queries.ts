import "server-only";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { View } from "./schema";

export const RECIPIENTS_PAGE_SIZE = 50;

export type RecipientRow = {
  readonly unitId: string;
  readonly name: string;
  /** Officers and heads whom a notice reaches today. */
  readonly people: number;
  /** How many of them have opened the announcement. */
  readonly opened: number;
  readonly firstOpenedAt: Date | null;
};

export type Recipients = {
  readonly rows: readonly RecipientRow[];
  readonly total: number;
  readonly counts: Readonly<Record<View, number>>;
  /** Accounts, each counted once whatever the units it serves. */
  readonly accounts: number;
};

const CONDITION: Record<View, Prisma.Sql> = {
  all: Prisma.sql`true`,
  unopened: Prisma.sql`opened = 0 and people > 0`,
  opened: Prisma.sql`opened > 0`,
  nobody: Prisma.sql`people = 0`,
};

/**
 * The units that a year's announcement addresses today: whom it reaches there, and who has opened it. The same units and
 * roles that publishing tells. Null to anybody but the staff, and for a year without a campaign.
 */
export async function listRecipients(
  viewer: Viewer,
  year: number,
  { view, page }: { view: View; page: number },
  now: Date,
): Promise<Recipients | null> {
  if (!mayEdit(viewer)) return null;
  const article = await db.article.findFirst({
    where: { kind: "announcement", campaign: { year } },
    select: { id: true },
  });
  if (!article) return null;
  const day = vietnamDay(now);
  const reached = Prisma.sql`
    select u.id as unit_id, u.name, a.id as account_id, o.opened_at
    from unit u
    left join role_grant g on g.unit_id = u.id and g.role in ('unit_officer', 'unit_head')
      and g.starts_on <= ${day}::date and coalesce(g.ends_on >= ${day}::date, true)
    left join account a on a.id = g.account_id and a.disabled_at is null
    left join announcement_opening o on o.account_id = a.id and o.article_id = ${article.id}::uuid
    where u.kind <> 'division'
      and coalesce(u.valid_from <= ${day}::date, true) and coalesce(u.valid_to >= ${day}::date, true)`;
  const units = Prisma.sql`
    select unit_id, name, count(distinct account_id)::int as people,
      count(distinct account_id) filter (where opened_at is not null)::int as opened,
      min(opened_at) as first_opened_at
    from (${reached}) r group by unit_id, name`;
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<RecipientRow[]>`
      select unit_id as "unitId", name, people, opened, first_opened_at as "firstOpenedAt"
      from (${units}) u where ${CONDITION[view]}
      order by name, unit_id
      limit ${RECIPIENTS_PAGE_SIZE} offset ${(page - 1) * RECIPIENTS_PAGE_SIZE}`,
    db.$queryRaw<(Record<View, number> & { accounts: number })[]>`
      select count(*)::int as "all",
        count(*) filter (where ${CONDITION.unopened})::int as unopened,
        count(*) filter (where ${CONDITION.opened})::int as opened,
        count(*) filter (where ${CONDITION.nobody})::int as nobody,
        (select count(distinct account_id)::int from (${reached}) r) as accounts
      from (${units}) u`,
  ]);
  const { accounts = 0, ...counts } = counted ?? { all: 0, unopened: 0, opened: 0, nobody: 0 };
  return { rows, total: counts[view], counts, accounts };
}
