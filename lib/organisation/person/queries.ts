import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, NAME_LIKENESS, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { canSeePerson, inScope, keepsRosters, rosterScope } from "./policy";
import { MOST_CANDIDATES } from "./rules";

/**
 * Who of these mentions (`mentionOf`) is on the roster of the unit or one of its departments, in one statement. Of two
 * people who share both name and year within one unit the first is taken.
 */
export async function idsOnRoster(
  tx: Tx,
  unitId: string,
  mentions: readonly string[],
): Promise<Map<string, string>> {
  const keys = [...mentions];
  const known = await tx.$queryRaw<{ key: string; id: string }[]>`
    select distinct on (k.key) k.key, p.id
    from employment e
    join unit u on u.id = e.unit_id and (u.id = ${unitId}::uuid or u.parent_id = ${unitId}::uuid)
    join person p on p.id = e.person_id
    join unnest(${keys}::text[]) as k(key)
      on k.key = lower(regexp_replace(btrim(normalize(p.full_name, NFC)), '\\s+', ' ', 'g')) || '|' || coalesce(p.birth_year::text, '')
    order by k.key, p.id`;
  return new Map(known.map(({ key, id }) => [key, id]));
}

export const ROSTER_PAGE = 50;

export type RosterLine = {
  id: string;
  fullName: string;
  birthYear: number | null;
  sex: "female" | "male" | null;
  staffNumber: string | null;
  position: string;
  unitName: string;
};

/**
 * One page of the rosters a viewer keeps, on a day, by Vietnamese name; narrowed to one unit with its departments and
 * to people whose name holds every word typed, diacritics aside. Nothing for whoever keeps none.
 */
export async function listRoster(
  viewer: Viewer,
  filter: { unitId: string | null; search: string; page: number; day: string },
) {
  const scope = rosterScope(viewer);
  if (!keepsRosters(viewer)) return { rows: [] as RosterLine[], total: 0 };
  const within =
    scope.kind === "all"
      ? Prisma.sql`true`
      : Prisma.sql`(u.id = any(${[...scope.unitIds]}::uuid[]) or u.parent_id = any(${[...scope.unitIds]}::uuid[]))`;
  const words = filter.search.split(" ").filter(Boolean);
  const matching = Prisma.sql`
    from employment e
    join unit u on u.id = e.unit_id
    join person p on p.id = e.person_id
    where ${within}
      and (${filter.unitId}::uuid is null or u.id = ${filter.unitId}::uuid or u.parent_id = ${filter.unitId}::uuid)
      and (e.ends_on is null or e.ends_on >= ${filter.day}::date)
      and not exists (select from unnest(${words}::text[]) word where strpos(fold(p.full_name), fold(word)) = 0)`;
  const [count] = await db.$queryRaw<
    { total: number }[]
  >`select count(*)::int as total ${matching}`;
  const rows = await db.$queryRaw<RosterLine[]>`
    select p.id, p.full_name as "fullName", p.birth_year as "birthYear", p.sex::text as sex,
      p.staff_number as "staffNumber", e.position, u.name as "unitName"
    ${matching}
    order by name_key(p.full_name) collate "vi-x-icu", p.id, e.id
    limit ${ROSTER_PAGE} offset ${(filter.page - 1) * ROSTER_PAGE}`;
  return { rows, total: count?.total ?? 0 };
}

/** The units whose rosters a viewer keeps, with their departments, by name; on a day. */
export async function listRosterUnits(viewer: Viewer, day: string) {
  const scope = rosterScope(viewer);
  const own = scope.kind === "all" ? null : [...scope.unitIds];
  return db.$queryRaw<
    { id: string; name: string; parentName: string | null; parentId: string | null }[]
  >`
    select u.id, u.name, u.parent_id as "parentId", case when parent.kind = 'ministry' then null else parent.name end as "parentName"
    from unit u left join unit parent on parent.id = u.parent_id
    where u.kind <> 'ministry' and (u.valid_to is null or u.valid_to >= ${day}::date)
      and (${own}::uuid[] is null or u.id = any(${own}::uuid[]) or u.parent_id = any(${own}::uuid[]))
    order by u.name, u.id`;
}

/** The units in which a person works on or after a day, and those they belong to: what the policy asks. */
export async function unitIdsOf(client: Tx, personId: string, day: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    select distinct unnest(array[u.id, u.parent_id]) as id
    from employment e join unit u on u.id = e.unit_id
    where e.person_id = ${personId}::uuid and (e.ends_on is null or e.ends_on >= ${day}::date)`;
  return rows.flatMap(({ id }) => (id ? [id] : []));
}

/** A person with every place of work, the latest first. Null for whoever may not know. */
export async function findPerson(viewer: Viewer, id: string, day: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const unitIds = await unitIdsOf(db, id, day);
  if (!canSeePerson(viewer, { unitIds })) return null;
  const person = await db.person.findUnique({
    where: { id },
    select: {
      id: true,
      fullName: true,
      birthYear: true,
      sex: true,
      staffNumber: true,
      identityHash: true,
      sectorSince: true,
      workingSince: true,
      transferredIn: true,
      version: true,
      employments: {
        orderBy: [{ startsOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
        select: {
          id: true,
          position: true,
          startsOn: true,
          endsOn: true,
          unit: { select: { id: true, name: true } },
        },
      },
    },
  });
  if (!person) return null;
  const { identityHash, ...facts } = person;
  return {
    ...facts,
    hasIdentity: identityHash !== null,
    sectorSince: toDayOrNull(person.sectorSince),
    workingSince: toDayOrNull(person.workingSince),
    employments: person.employments.map((one) => ({
      ...one,
      startsOn: toDayOrNull(one.startsOn),
      endsOn: toDayOrNull(one.endsOn),
    })),
  };
}
export type PersonEntry = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

export type Candidate = {
  id: string;
  fullName: string;
  birthYear: number | null;
  unitName: string | null;
  position: string | null;
  /** The identity number is the same: certainly this person. */
  certain: boolean;
};

type Sought = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly unitId: string;
  readonly identityHash: string | null;
};

/**
 * Who this may be: the person with the identity number if there is one, else at most three whose name is spelt nearly
 * so, by likeness, year of birth and unit. Never more than an offer: a person chooses.
 */
export async function candidatesFor(client: Tx, sought: Sought): Promise<Candidate[]> {
  const { fullName, birthYear, unitId, identityHash } = sought;
  const present = Prisma.sql`
    left join lateral (
      select u.name, e.position, u.id, u.parent_id from employment e join unit u on u.id = e.unit_id
      where e.person_id = p.id order by e.ends_on desc nulls first, e.starts_on desc nulls last limit 1) at on true`;
  const columns = Prisma.sql`p.id, p.full_name as "fullName", p.birth_year as "birthYear", at.name as "unitName", at.position`;
  if (identityHash !== null) {
    const certain = await client.$queryRaw<Candidate[]>`
      select ${columns}, true as certain from person p ${present} where p.identity_hash = ${identityHash}`;
    if (certain.length > 0) return certain;
  }
  return client.$queryRaw<Candidate[]>`
    with near as (
      select p.*, similarity(fold(p.full_name), fold(${fullName})) as likeness
      from person p
      where fold(p.full_name) % fold(${fullName})
        and (p.identity_hash is null or ${identityHash}::text is null)
        and (${birthYear}::int is null or p.birth_year is null or abs(p.birth_year - ${birthYear}::int) <= 1)
      order by likeness desc limit 50)
    select ${columns}, false as certain
    from near p ${present}
    where p.likeness >= ${NAME_LIKENESS}
    order by p.likeness + case when p.birth_year = ${birthYear}::int then 0.3 else 0 end
        + case when ${unitId}::uuid in (at.id, at.parent_id) then 0.2 else 0 end desc, p.id
    limit ${MOST_CANDIDATES}`;
}

/** A candidate for one row of a list; `here` when name, year and unit are the row's own, letter by letter. */
export type RosterCandidate = Candidate & { readonly here: boolean };

type SoughtRow = {
  readonly at: number;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly staffNumber: string | null;
  readonly hash: string | null;
};

/**
 * The same for all rows of a list in one statement, by the place of the row: certain by the identity number, or by the
 * staff number under a like name; else at most three by likeness.
 */
export async function candidatesForAll(
  client: Tx,
  unitId: string,
  rows: readonly SoughtRow[],
): Promise<ReadonlyMap<number, RosterCandidate[]>> {
  const found = await client.$queryRaw<(RosterCandidate & { at: number })[]>`
    with sought as (
      select * from unnest(
        ${rows.map(({ at }) => at)}::int[], ${rows.map(({ fullName }) => fullName)}::text[],
        ${rows.map(({ birthYear }) => birthYear)}::int[], ${rows.map(({ hash }) => hash)}::text[],
        ${rows.map(({ staffNumber }) => staffNumber)}::text[]) as row (at, name, year, hash, number)),
    sure as (
      select s.at, p.id from sought s join person p on p.identity_hash = s.hash
      union
      select s.at, p.id from sought s join person p on p.staff_number = s.number
      where similarity(fold(p.full_name), fold(s.name)) >= ${NAME_LIKENESS}
        and (s.hash is null or p.identity_hash is null)
        and not exists (select from person other where other.identity_hash = s.hash)),
    near as (
      select s.at, n.id, n.likeness
      from sought s
      cross join lateral (
        select p.id, similarity(fold(p.full_name), fold(s.name)) as likeness
        from person p
        where fold(p.full_name) % fold(s.name)
          and (p.identity_hash is null or s.hash is null)
          and (s.year is null or p.birth_year is null or abs(p.birth_year - s.year) <= 1)
        order by likeness desc limit 50) n
      where n.likeness >= ${NAME_LIKENESS} and not exists (select from sure where sure.at = s.at)),
    found as (
      select at, id, true as certain, 1::real as likeness from sure
      union all
      select at, id, false, likeness from near),
    ranked as (
      select f.at, f.id, f.certain, p.full_name, p.birth_year, work.name, work.position,
        lower(normalize(p.full_name, NFC)) = lower(normalize(s.name, NFC))
          and p.birth_year = s.year and ${unitId}::uuid in (work.id, work.parent_id) as here,
        row_number() over (
          partition by f.at
          order by f.likeness + case when p.birth_year = s.year then 0.3 else 0 end
            + case when ${unitId}::uuid in (work.id, work.parent_id) then 0.2 else 0 end desc, p.id) as place
      from found f
      join sought s on s.at = f.at
      join person p on p.id = f.id
      left join lateral (
        select u.name, e.position, u.id, u.parent_id from employment e join unit u on u.id = e.unit_id
        where e.person_id = p.id order by e.ends_on desc nulls first, e.starts_on desc nulls last limit 1) work on true)
    select at, id, full_name as "fullName", birth_year as "birthYear", name as "unitName", position, certain,
      coalesce(here, false) as here
    from ranked where place <= ${MOST_CANDIDATES} order by at, place`;
  const byRow = new Map<number, RosterCandidate[]>();
  for (const { at, ...one } of found) byRow.set(at, [...(byRow.get(at) ?? []), one]);
  return byRow;
}

const SHOWN_BATCHES = 5;

/** The latest lists taken into a unit's roster and not undone; none for who does not keep it. */
export async function listRosterBatches(viewer: Viewer, unitId: string) {
  const unit = await db.unit.findUnique({ where: { id: unitId }, select: { parentId: true } });
  if (!unit || !inScope(viewer, [unitId, ...(unit.parentId ? [unit.parentId] : [])])) return [];
  return db.rosterBatch.findMany({
    where: { unitId, undoneAt: null },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    take: SHOWN_BATCHES,
    select: {
      id: true,
      source: true,
      takenAt: true,
      added: true,
      known: true,
      takenBy: { select: { name: true } },
    },
  });
}
