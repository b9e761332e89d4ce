import "server-only";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { endOfVietnamDay, startOfVietnamDay } from "@/lib/platform/shared/dates";

export const PAGE_SIZE = 50;

export type AuditFilter = {
  /** Words of the name or e-mail of who did it. */
  who: string;
  action: string | null;
  /** A day in Viet Nam, yyyy-mm-dd. */
  day: string | null;
  page: number;
};

export type AuditRow = {
  id: string;
  at: Date;
  action: string;
  name: string | null;
  email: string | null;
  /** What it was done to, in words where it still has a name. */
  subject: string | null;
};

function within({ who, action, day }: AuditFilter) {
  const pattern = `%${who.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const conditions = [
    ...(who.trim() === ""
      ? []
      : [
          Prisma.sql`e.account_id in (
            select id from account where fold(name || ' ' || email) like fold(${pattern}))`,
        ]),
    ...(action === null ? [] : [Prisma.sql`e.action = ${action}`]),
    ...(day === null
      ? []
      : [Prisma.sql`e.at between ${startOfVietnamDay(day)} and ${endOfVietnamDay(day)}`]),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, " and ") : Prisma.sql`true`;
}

/** The log, newest first; nothing to anybody but an administrator. Nothing in it can be changed. */
export async function listAudit(
  viewer: Viewer,
  filter: AuditFilter,
): Promise<{ rows: AuditRow[]; total: number }> {
  if (!hasRole(viewer, "administrator")) return { rows: [], total: 0 };
  const where = within(filter);
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<AuditRow[]>`
      select e.id::text, e.at, e.action, a.name, a.email,
        coalesce(
          (select s.name || ' (' || s.email || ')' from account s where s.id = e.subject_id),
          (select r.unit_name from registration r where r.id = e.subject_id),
          (select u.name from unit u where u.id = e.subject_id),
          (select b.name from bloc b where b.id = e.subject_id),
          (select p.title from article p where p.id = e.subject_id),
          (select d.number || ' – ' || d.title from document d where d.id = e.subject_id),
          (select m.alt from media m where m.id = e.subject_id),
          (select 'Phong trào thi đua năm ' || c.year from campaign c where c.id = e.subject_id),
          (select 'Ý kiến của ' || f.name from feedback f where f.id = e.subject_id)) as subject
      from (
        select * from audit_entry e where ${where}
        order by e.id desc limit ${PAGE_SIZE} offset ${(filter.page - 1) * PAGE_SIZE}
      ) e
      left join account a on a.id = e.account_id
      order by e.id desc`,
    db.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from audit_entry e where ${where}`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The actions that occur in the log, for the choice of the filter. */
export async function listAuditActions(viewer: Viewer): Promise<string[]> {
  if (!hasRole(viewer, "administrator")) return [];
  const rows = await db.$queryRaw<{ action: string }[]>`select distinct action from audit_entry`;
  return rows.map((row) => row.action);
}
