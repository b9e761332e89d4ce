import "server-only";
import { db } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { AccountState } from "./labels";
import { mayAdminister } from "./policy";
import { deviceWords } from "./rules";
import { ROLES, type Role, type Viewer } from "./viewer";

export const PAGE_SIZE = 20;
const SESSIONS_SHOWN = 50;

export type AccountFilter = { words: string; state: AccountState | null; page: number };

export type AccountRow = {
  id: string;
  name: string;
  email: string;
  disabled: boolean;
  /** Roles in force on the day asked about, each with its unit's short name. */
  roles: { role: Role; unit: string | null }[];
  lastSignIn: Date | null;
};

/** Each word must occur in the name, the e-mail or the name of a unit of the account, whatever the diacritics. */
const matching = (words: string) => {
  const terms = words.split(/\s+/).filter((word) => word !== "");
  if (terms.length === 0) return Prisma.sql`true`;
  return Prisma.join(
    terms.map((term) => {
      const pattern = `%${term.replace(/[\\%_]/g, "\\$&")}%`;
      return Prisma.sql`(
        fold(a.name || ' ' || a.email) like fold(${pattern}) or exists (
          select from role_grant g join unit u on u.id = g.unit_id
          where g.account_id = a.id and fold(u.name || ' ' || u.short_name) like fold(${pattern})))`;
    }),
    " and ",
  );
};

const inState = (state: AccountState | null) => {
  if (state === null) return Prisma.sql`true`;
  return state === "disabled"
    ? Prisma.sql`a.disabled_at is not null`
    : Prisma.sql`a.disabled_at is null`;
};

/** The accounts of the portal, by given name; none to anybody but an administrator. */
export async function listAccounts(
  viewer: Viewer,
  filter: AccountFilter,
  day: string,
): Promise<{ rows: AccountRow[]; total: number }> {
  if (!mayAdminister(viewer)) return { rows: [], total: 0 };
  const where = Prisma.sql`${matching(filter.words)} and ${inState(filter.state)}`;
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<AccountRow[]>`
      select a.id, a.name, a.email, a.disabled_at is not null as disabled,
        coalesce((
          select jsonb_agg(jsonb_build_object('role', g.role, 'unit', u.short_name) order by g.role, u.name)
          from role_grant g left join unit u on u.id = g.unit_id
          where g.account_id = a.id and g.starts_on <= ${day}::date and coalesce(g.ends_on >= ${day}::date, true)
        ), '[]') as roles,
        (select max(s.created_at) from account_session s where s.account_id = a.id) as "lastSignIn"
      from account a
      where ${where}
      order by name_key(a.name) collate "vi-x-icu", a.id
      limit ${PAGE_SIZE} offset ${(filter.page - 1) * PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from account a where ${where}`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}

export type SessionRow = {
  id: string;
  device: string;
  since: Date;
  until: Date;
  isThis: boolean;
};

export type GrantRow = {
  id: string;
  role: Role;
  unit: string | null;
  startsOn: string;
  endsOn: string | null;
};

/** An account with its roles and open sessions. Null unless it is the viewer's own, or the viewer administers. */
export async function findAccount(viewer: Viewer, id: string, now: Date) {
  if (id !== viewer.accountId && !mayAdminister(viewer)) return null;
  const account = await db.account.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      createdAt: true,
      passwordChangedAt: true,
      grants: {
        select: {
          id: true,
          role: true,
          startsOn: true,
          endsOn: true,
          unit: { select: { name: true } },
        },
      },
      sessions: {
        where: { endedAt: null, expiresAt: { gt: now } },
        orderBy: { createdAt: "desc" },
        take: SESSIONS_SHOWN,
        select: { id: true, device: true, createdAt: true, expiresAt: true },
      },
    },
  });
  if (!account) return null;
  const grants = account.grants
    .map(
      ({ unit, startsOn, endsOn, ...grant }): GrantRow => ({
        ...grant,
        unit: unit?.name ?? null,
        startsOn: toDay(startsOn),
        endsOn: toDayOrNull(endsOn),
      }),
    )
    .sort(
      (a, b) =>
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.startsOn.localeCompare(a.startsOn),
    );
  const sessions = account.sessions.map(
    (session): SessionRow => ({
      id: session.id,
      device: deviceWords(session.device),
      since: session.createdAt,
      until: session.expiresAt,
      isThis: session.id === viewer.sessionId,
    }),
  );
  return { ...account, grants, sessions };
}

/** The blocs in whose lead the viewer stands today, with what the office is. */
export async function officesOf(viewer: Viewer) {
  const blocs = await db.bloc.findMany({
    where: { id: { in: viewer.offices.map((held) => held.blocId) } },
    orderBy: [{ kind: "asc" }, { code: "asc" }],
    select: { id: true, kind: true, name: true },
  });
  return blocs.flatMap(({ id, kind, name }) => {
    const held = viewer.offices.find((office) => office.blocId === id);
    return held ? [{ id, kind, name, office: held.office }] : [];
  });
}

/** The units a role may be held over, for the administrator's choice. */
export async function listUnitChoices(viewer: Viewer) {
  if (!mayAdminister(viewer)) return [];
  const units = await db.unit.findMany({
    orderBy: { name: "asc" },
    select: { id: true, name: true, shortName: true, parent: { select: { name: true } } },
  });
  return units.map(({ id, name, shortName, parent }) => ({
    value: id,
    label: name,
    detail: parent ? parent.name : shortName,
  }));
}
