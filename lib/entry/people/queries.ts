import "server-only";
import { ownSightOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { honourKey } from "@/lib/titles/catalogue/rules";

/** A person's row as a grid holds it, with the version it was read at. */
export type PersonCells = {
  readonly id: string;
  readonly version: number;
  readonly departmentId: string | null;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly jobTitle: string;
  readonly honour: string;
  readonly note: string;
};

const peopleInSight = async (viewer: Viewer, registrationId: string, tx: Tx) => {
  const subject = await loadSubject(tx, registrationId);
  const sight = subject && ownSightOf(viewer, subject);
  if (!sight) return null;
  return {
    registrationId,
    subject: "person" as const,
    ...(sight.kind === "part" && {
      part: { departmentId: { in: [...sight.departmentIds] } },
    }),
  };
};

const cellsSelect = {
  id: true,
  version: true,
  revision: true,
  fullName: true,
  birthYear: true,
  sex: true,
  jobTitle: true,
  note: true,
  emulationTitleCode: true,
  commendationFormCode: true,
  part: { select: { departmentId: true } },
} satisfies Prisma.RegistrationLineSelect;

function toCells(
  line: Prisma.RegistrationLineGetPayload<{ select: typeof cellsSelect }>,
): PersonCells {
  const { part, emulationTitleCode, commendationFormCode, revision: _, ...cells } = line;
  const honour = emulationTitleCode
    ? honourKey({ kind: "title", code: emulationTitleCode })
    : commendationFormCode
      ? honourKey({ kind: "form", code: commendationFormCode })
      : "";
  return { ...cells, departmentId: part?.departmentId ?? null, honour };
}

/** Some of a file's people that lie in the viewer's sight; inside a transaction by its `tx`. */
export async function personCells(
  viewer: Viewer,
  registrationId: string,
  ids: readonly string[],
  tx: Tx = db,
): Promise<PersonCells[]> {
  if (ids.length === 0) return [];
  const where = await peopleInSight(viewer, registrationId, tx);
  if (!where) return [];
  const lines = await tx.registrationLine.findMany({
    where: { ...where, id: { in: [...ids] } },
    select: cellsSelect,
  });
  return lines.map(toCells);
}

/** What was written since a revision, the revision to ask from next, and how many rows stand now. */
export type PeopleChanges = {
  readonly revision: number;
  readonly changed: readonly PersonCells[];
  readonly standing: number;
};

/**
 * The people written since a revision. Their number tells when rows were taken away, which no revision does. Null for a file out of sight.
 */
export async function peopleSince(
  viewer: Viewer,
  registrationId: string,
  revision: number,
): Promise<PeopleChanges | null> {
  const where = await peopleInSight(viewer, registrationId, db);
  if (!where) return null;
  const [changed, standing] = await Promise.all([
    db.registrationLine.findMany({
      where: { ...where, revision: { gt: revision } },
      orderBy: { revision: "asc" },
      select: cellsSelect,
    }),
    db.registrationLine.count({ where }),
  ]);
  const last = changed.at(-1)?.revision;
  return {
    revision: last === undefined ? revision : Number(last),
    changed: changed.map(toCells),
    standing,
  };
}

/** The ids of the people that stand on the file, in the viewer's sight. */
export async function standingPeople(viewer: Viewer, registrationId: string): Promise<string[]> {
  const where = await peopleInSight(viewer, registrationId, db);
  if (!where) return [];
  const lines = await db.registrationLine.findMany({ where, select: { id: true } });
  return lines.map(({ id }) => id);
}

/** A person proposed by two units in one campaign, as staff see it. */
export type Double = {
  readonly lineId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly honourName: string;
  readonly otherId: string;
  readonly otherUnit: string;
  readonly otherHonourName: string;
  /** The same honour twice is one too many; two different ones may be right. */
  readonly sameHonour: boolean;
};

const MOST_DOUBLES = 200;

/**
 * The files of a campaign with a person who stands on another of them by name and year of birth; for the staff alone.
 * One pass in the order of the index by person: who is named twice stands next to themselves, so nothing is sorted.
 */
export const filesWithDoubles = (campaignId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select distinct id from (
    select f.id, lag(f.id) over same as before, lead(f.id) over same as after
    from registration_line l
    join registration f on f.id = l.registration_id
    where l.subject = 'person' and f.campaign_id = ${campaignId}
      and f.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    window same as (partition by l.person_key order by l.registration_id)
  ) line
  where before <> id or after <> id`;

/**
 * Who of a file's people stands, by name and year of birth, on another unit's file of the same campaign that has left its
 * unit. For the ministry's staff alone: nobody else learns what another unit proposes.
 */
export async function listDoubles(viewer: Viewer, registrationId: string): Promise<Double[]> {
  if (!hasRole(viewer, "ministry_staff")) return [];
  const rows = await db.$queryRaw<Double[]>`
    select l.id as "lineId", l.full_name as "fullName", l.birth_year as "birthYear",
           coalesce(t.name, f.name, '') as "honourName", other.id as "otherId", other.unit_name as "otherUnit",
           coalesce(ot.name, oform.name, '') as "otherHonourName",
           coalesce(l.emulation_title_code, l.commendation_form_code)
             = coalesce(o.emulation_title_code, o.commendation_form_code) as "sameHonour"
    from registration mine
    join registration_line l on l.registration_id = mine.id and l.subject = 'person'
    join registration_line o on o.subject = 'person' and o.registration_id <> mine.id
      and o.person_key = l.person_key
    join registration other on other.id = o.registration_id and other.campaign_id = mine.campaign_id
      and other.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    left join emulation_title t on t.code = l.emulation_title_code
    left join commendation_form f on f.code = l.commendation_form_code
    left join emulation_title ot on ot.code = o.emulation_title_code
    left join commendation_form oform on oform.code = o.commendation_form_code
    where mine.id = ${registrationId}::uuid and mine.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    order by l.id, o.id
    limit ${MOST_DOUBLES}`;
  return rows.map((row) => ({ ...row, sameHonour: row.sameHonour ?? false }));
}
