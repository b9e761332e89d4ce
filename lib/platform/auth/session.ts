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
import { ROLE_LABEL } from "./labels";
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

/** What the frame of every signed-in page says of its viewer. */
export type Shell = {
  /** The viewer's units, or the role that has none. */
  place: string;
  unread: number;
  /** Whether a unit whose officer or head the viewer is sits in a bloc on the day. */
  inBloc: boolean;
  /** Whether the viewer sits in a council on the day. */
  inCouncil: boolean;
  blocs: { code: string; name: string; office: "leader" | "deputy" }[];
};

type ShellRow = Pick<Shell, "unread" | "inBloc" | "inCouncil"> & {
  units: string[];
  blocs: { id: string; code: string; name: string }[];
};

function shellOf(viewer: Viewer, { units, blocs, unread, inBloc, inCouncil }: ShellRow): Shell {
  const ministry = viewer.grants.flatMap(({ role, unitId }) =>
    unitId === null ? [ROLE_LABEL[role]] : [],
  );
  return {
    place: [...units, ...ministry].join("; "),
    unread,
    inBloc,
    inCouncil,
    blocs: blocs.flatMap(({ id, code, name }) => {
      const held = viewer.offices.find((office) => office.blocId === id);
      return held ? [{ code, name, office: held.office }] : [];
    }),
  };
}

type SignedIn = { viewer: Viewer; shell: Shell };

/**
 * The viewer behind a session that has not ended at `now`, with the grants, the delegations and the bloc offices in
 * force on `day`, and what the frame of the house says of them; null otherwise. One statement, since every signed-in
 * request asks it.
 */
export const findSignedIn = (sessionId: string, day: string, now: Date): Promise<SignedIn | null> =>
  signedInOf(
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
export const findOrdering = async (accountId: string, day: string): Promise<Viewer | null> => {
  const ordering = await signedInOf(
    Prisma.sql`
      select a.id, a.name, a.id as session_id from account a
      where a.id = ${accountId}::uuid and a.disabled_at is null`,
    day,
  );
  return ordering?.viewer ?? null;
};

async function signedInOf(who: Prisma.Sql, day: string): Promise<SignedIn | null> {
  const [row] = await read<ShellRow>(Prisma.sql`
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
    ), mine as (
      select o.bloc_id, o.unit_id, o.office
      from offices o
      where o.unit_id in (
        select unit_id from held where role in ('unit_head', 'bloc_leader')
        union all select unit_id from acting where scope = 'files_and_bloc')
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
        from mine
      ), '[]') as offices,
      coalesce((
        select jsonb_agg(jsonb_build_object('delegationId', id, 'unitId', unit_id, 'scope', scope)) from acting
      ), '[]') as acting,
      array(select short_name from unit where id in (select unit_id from held) order by name) as units,
      (select count(*)::int from notice where account_id = who.id and read_at is null) as unread,
      exists (
        select from bloc_membership
        where unit_id in (
            select unit_id from held where role in ('unit_officer', 'unit_head', 'unit_deputy'))
          and starts_on <= ${day}::date and coalesce(ends_on >= ${day}::date, true)
      ) as "inBloc",
      exists (
        select from council_member
        where account_id = who.id
          and starts_on <= ${day}::date and coalesce(ends_on >= ${day}::date, true)
      ) as "inCouncil",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name) order by kind, code)
        from bloc where id in (select bloc_id from mine)
      ), '[]') as blocs
    from who`);
  if (row === undefined) return null;
  const viewer = mintViewer(facts.parse(row));
  return { viewer, shell: shellOf(viewer, row) };
}

/** The same without the frame. */
export const findViewer = async (
  sessionId: string,
  day: string,
  now: Date,
): Promise<Viewer | null> => (await findSignedIn(sessionId, day, now))?.viewer ?? null;

const currentSignedIn = cache(async (): Promise<SignedIn | null> => {
  const id = await sessionIdOfRequest();
  return id ? findSignedIn(id, vietnamDay(await portalNow()), realNow()) : null;
});

/** Who is asking, judged by the session's row at every request; null for a stranger. */
export const currentViewer = async (): Promise<Viewer | null> =>
  (await currentSignedIn())?.viewer ?? null;

/** Who is signed in and what the frame says of them; sends a stranger to sign in and from there back to the page. */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await currentSignedIn();
  if (!signedIn) redirect(signInPath((await headers()).get(PATH_HEADER)) as Route);
  return signedIn;
}

/** The signed-in viewer; sends a stranger to sign in and from there back to the page asked for. */
export const requireViewer = async (): Promise<Viewer> => (await requireSignedIn()).viewer;

/** The signed-in administrator; to anybody else the page does not exist. */
export async function requireAdministrator(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!hasRole(viewer, "administrator")) notFound();
  return viewer;
}
