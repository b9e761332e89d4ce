import "server-only";
import { ownSightOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
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
