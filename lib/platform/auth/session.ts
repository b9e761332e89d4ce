import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { read } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { sessionIdOfRequest } from "./next-auth";
import { PATH_HEADER, signInPath } from "./return-path";
import {
  DELEGATION_SCOPES,
  hasRole,
  MINISTRY_ROLES,
  mintViewer,
  UNIT_ROLES,
  type Viewer,
} from "./viewer";

/** What the database answers; parsed, because a viewer is the one thing that nobody may forge. */
const facts = z.object({
  accountId: z.uuid(),
  sessionId: z.uuid(),
  name: z.string(),
  grants: z.array(
    z.union([
      z.object({ role: z.enum(UNIT_ROLES), unitId: z.uuid() }),
      z.object({ role: z.enum(MINISTRY_ROLES), unitId: z.null() }),
    ]),
  ),
  offices: z.array(
    z.object({
      blocId: z.uuid(),
      unitId: z.uuid(),
      office: z.enum(["leader", "deputy"]),
      leaderUnitId: z.uuid().nullable(),
    }),
  ),
  acting: z.array(
    z.object({
      delegationId: z.uuid(),
      unitId: z.uuid(),
      scope: z.enum(DELEGATION_SCOPES),
    }),
  ),
});

/**
 * The viewer behind a session that has not ended at `now`, with the grants, the delegations and the bloc offices in
 * force on `day`; null otherwise. One statement, since every signed-in request asks it.
 */
export const findViewer = (sessionId: string, day: string, now: Date): Promise<Viewer | null> =>
  viewerOf(
    Prisma.sql`
      select a.id, a.name, s.id as session_id
      from account_session s
      join account a on a.id = s.account_id
      where s.id = ${sessionId}::uuid and s.ended_at is null and s.expires_at > ${now} and a.disabled_at is null`,
    day,
  );

/**
 * The viewer that an account is on `day`, signed in or not: by whose authority the portal carries out what the account
 * has ordered. Null once the account is closed.
 */
export const findOrdering = (accountId: string, day: string): Promise<Viewer | null> =>
  viewerOf(
    Prisma.sql`
      select a.id, a.name, a.id as session_id from account a
      where a.id = ${accountId}::uuid and a.disabled_at is null`,
    day,
  );

async function viewerOf(who: Prisma.Sql, day: string): Promise<Viewer | null> {
  const [row] = await read<unknown>(Prisma.sql`
    with who as (${who}
    ), held as (
      select g.role, g.unit_id
      from who
      join role_grant g on g.account_id = who.id
      where g.starts_on <= ${day}::date and coalesce(g.ends_on >= ${day}::date, true)
    ), acting as (
      select d.id, d.unit_id, d.scope
      from who
      join delegation d on d.to_account_id = who.id
      where d.revoked_at is null
        and ${day}::date between d.starts_on and d.ends_on
        and exists (select from held where role = 'unit_deputy' and unit_id = d.unit_id)
        -- Who is no longer the head has no authority left to lend.
        and exists (
          select from role_grant g
          where g.account_id = d.from_account_id and g.role = 'unit_head' and g.unit_id = d.unit_id
            and g.starts_on <= ${day}::date and coalesce(g.ends_on >= ${day}::date, true))
    ), offices as (
      select l.bloc_id, l.unit_id, l.office
      from bloc_leadership l
      where l.starts_on <= ${day}::date and coalesce(l.ends_on >= ${day}::date, true)
    )
    select
      who.id as "accountId",
      who.session_id as "sessionId",
      who.name,
      coalesce((select jsonb_agg(jsonb_build_object('role', role, 'unitId', unit_id)) from held), '[]') as grants,
      coalesce((
        select jsonb_agg(distinct jsonb_build_object(
          'blocId', mine.bloc_id, 'unitId', mine.unit_id, 'office', mine.office,
          'leaderUnitId', (select l.unit_id from offices l where l.bloc_id = mine.bloc_id and l.office = 'leader')))
        from offices mine
        where mine.unit_id in (
          select unit_id from held where role in ('unit_head', 'bloc_leader')
          union all select unit_id from acting where scope = 'files_and_bloc')
      ), '[]') as offices,
      coalesce((
        select jsonb_agg(jsonb_build_object('delegationId', id, 'unitId', unit_id, 'scope', scope)) from acting
      ), '[]') as acting
    from who`);
  return row === undefined ? null : mintViewer(facts.parse(row));
}

/** Who is asking, judged by the session's row at every request; null for a stranger. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const id = await sessionIdOfRequest();
  return id ? findViewer(id, vietnamDay(await portalNow()), realNow()) : null;
});

/** The signed-in viewer; sends a stranger to sign in and from there back to the page asked for. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(signInPath((await headers()).get(PATH_HEADER)) as Route);
  return viewer;
}

/** The signed-in administrator; to anybody else the page does not exist. */
export async function requireAdministrator(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!hasRole(viewer, "administrator")) notFound();
  return viewer;
}
