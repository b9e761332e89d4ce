import "server-only";
import { createHash } from "node:crypto";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Duty, OwnDuty } from "./rules";

type Row = Omit<OwnDuty, "dueOn" | "opensOn"> & { dueOn: Date | null; opensOn: Date | null };

/**
 * What people owe and have not sent: the unit's file to its officers and heads, the signature under the bloc's pledge to
 * the heads, the report of each period of the year to both, and the year's other dated milestones as days to be ready
 * for; half the year's review is done once its report is sent. A unit is asked while it sits in a bloc, for what fell due
 * since it joined. One statement: for all accounts what is dated and not past, for one account also what is late.
 */
async function duties(tx: Tx, now: Date, accountId: string | null): Promise<OwnDuty[]> {
  const today = vietnamDay(now);
  const mine = accountId === null ? Prisma.empty : Prisma.sql`and a.id = ${accountId}::uuid`;
  const still =
    accountId === null
      ? Prisma.sql`due_on >= ${today}::date`
      : Prisma.sql`(due_on is null or due_on >= ${today}::date or kind in ('pledge', 'report'))`;
  const rows = await tx.$queryRaw<Row[]>`
    with year as (
      select id, year from campaign where status = 'published' order by year desc limit 1
    ), people as (
      select distinct a.id as account_id, a.email, g.unit_id, g.role, u.name as unit_name, m.starts_on as joined_on
      from account a
      join role_grant g on g.account_id = a.id
        and g.role in ('unit_officer', 'unit_head')
        and g.starts_on <= ${today}::date and coalesce(g.ends_on >= ${today}::date, true)
      join unit u on u.id = g.unit_id
      join bloc_membership m on m.unit_id = u.id
        and m.starts_on <= ${today}::date and coalesce(m.ends_on >= ${today}::date, true)
      where a.disabled_at is null ${mine}
    ), owed as (
      select 'registration' as kind, p.account_id, p.email, 'registration:' || y.id || ':' || p.unit_id as key,
        'Gửi hồ sơ đăng ký thi đua năm ' || y.year || ' của ' || p.unit_name as title,
        '/lam-viec/dang-ky' as href, null::date as opens_on,
        greatest(s.due_on, (
          select max(x.due_on) from deadline_extension x
          where x.campaign_id = y.id and x.unit_id = p.unit_id and x.ended_at is null)) as due_on
      from people p
      cross join year y
      join milestone s on s.campaign_id = y.id and s.code = 'registration' and s.due_on is not null
      where not exists (
        select from registration r
        where r.campaign_id = y.id and r.unit_id = p.unit_id
          and r.status = any(${[...LEFT_THE_UNIT]}::registration_status[]))
      union all
      select 'pledge', p.account_id, p.email, 'pledge:' || c.id || ':' || c.round || ':' || p.unit_id,
        'Ký giao ước thi đua của ' || b.name || ' thay mặt ' || p.unit_name,
        '/lam-viec/khoi-cum/' || b.code || '/giao-uoc', null, s.due_on
      from people p
      cross join year y
      join covenant c on c.campaign_id = y.id and c.status = 'signing'
      join bloc b on b.id = c.bloc_id
      join covenant_seat t on t.covenant_id = c.id and t.unit_id = p.unit_id and t.released_at is null
      left join milestone s on s.campaign_id = y.id and s.code = 'pledge'
      where p.role = 'unit_head' and not exists (
        select from covenant_signature g
        where g.covenant_id = c.id and g.round = c.round and g.unit_id = p.unit_id)
      union all
      select 'report', p.account_id, p.email, 'report:' || e.id || ':' || p.unit_id,
        case when e.opens_on <= ${today}::date then 'Gửi' else 'Chuẩn bị' end
          || ' báo cáo ' || lower(left(e.name, 1)) || substr(e.name, 2) || ' của ' || p.unit_name,
        '/lam-viec/bao-cao/' || y.year || '/' || e.code || '?don-vi=' || p.unit_id, e.opens_on, e.due_on
      from people p
      cross join year y
      join report_period e on e.campaign_id = y.id and e.due_on >= p.joined_on
      where not exists (
        select from progress_report r
        where r.period_id = e.id and r.unit_id = p.unit_id and r.status = 'sent')
      union all
      select 'milestone', p.account_id, p.email, 'milestone:' || s.id, s.name,
        '/phong-trao/' || y.year, s.opens_on, s.due_on
      from people p
      cross join year y
      join milestone s on s.campaign_id = y.id and s.due_on is not null
        and s.code not in ('registration', 'pledge')
      where s.code <> 'mid_year_review' or not exists (
        select from progress_report r join report_period e on e.id = r.period_id
        where e.campaign_id = y.id and e.kind = 'half' and r.unit_id = p.unit_id and r.status = 'sent')
    )
    select distinct kind, account_id as "accountId", email, key, title, href,
      opens_on as "opensOn", due_on as "dueOn"
    from owed
    where ${still}
    order by "dueOn" nulls first, key, "accountId"`;
  return rows.map((row) => ({
    ...row,
    dueOn: toDayOrNull(row.dueOn),
    opensOn: toDayOrNull(row.opensOn),
  }));
}

const isDated = (duty: OwnDuty): duty is OwnDuty & Duty => duty.dueOn !== null;

/** What everybody owes from today on. */
export const openDuties = async (tx: Tx, now: Date): Promise<Duty[]> =>
  (await duties(tx, now, null)).filter(isDated);

/** What the viewer owes, late or to come, what has no last day first, then the nearest. */
export const listOwnDuties = (viewer: Viewer, now: Date): Promise<OwnDuty[]> =>
  duties(db, now, viewer.accountId);

/** Since when the viewer's calendar can be read at its secret address; null while it cannot. */
export async function findOwnFeed(viewer: Viewer): Promise<Date | null> {
  const feed = await db.calendarFeed.findUnique({
    where: { accountId: viewer.accountId },
    select: { createdAt: true },
  });
  return feed?.createdAt ?? null;
}

export const feedDigest = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

export type CalendarDay = {
  readonly key: string;
  readonly title: string;
  readonly startsOn: string;
  readonly href: string;
};

/**
 * The days of the calendar behind a secret address: the dated milestones of the year, and what its owner owes. Null for an
 * address that was never given, was revoked, or whose owner is locked out.
 */
export async function readFeed(secret: string, now: Date): Promise<CalendarDay[] | null> {
  const feed = await db.calendarFeed.findUnique({
    where: { digest: feedDigest(secret) },
    select: { accountId: true, account: { select: { disabledAt: true } } },
  });
  if (!feed || feed.account.disabledAt !== null) return null;
  const [own, campaign] = await Promise.all([
    duties(db, now, feed.accountId),
    db.campaign.findFirst({
      where: { status: "published" },
      orderBy: { year: "desc" },
      select: {
        year: true,
        milestones: {
          where: { dueOn: { not: null } },
          orderBy: { position: "asc" },
          select: { id: true, name: true, dueOn: true },
        },
      },
    }),
  ]);
  return [
    ...own.flatMap(({ kind, key, title, dueOn, href }) =>
      dueOn && kind !== "milestone" ? [{ key, title, startsOn: dueOn, href }] : [],
    ),
    ...(campaign?.milestones ?? []).flatMap(({ id, name, dueOn }) =>
      dueOn
        ? [
            {
              key: `milestone:${id}`,
              title: name,
              startsOn: toDay(dueOn),
              href: `/phong-trao/${campaign?.year}`,
            },
          ]
        : [],
    ),
  ];
}
