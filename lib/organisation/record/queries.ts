import "server-only";
import { canSeePerson, inScope } from "@/lib/organisation/person/policy";
import { unitIdsOf } from "@/lib/organisation/person/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import type { About } from "./schema";

const latest = { take: 100 } as const;

const rated = (row: {
  id: string;
  year: number;
  rating: "excellent" | "good" | "completed" | "not_completed";
  source: string;
  decidedOn: Date | null;
}) => ({
  id: row.id,
  year: row.year,
  rating: row.rating,
  source: row.source,
  decidedOn: toDayOrNull(row.decidedOn),
});
const opened = (row: {
  id: string;
  kind: "discipline" | "inspection" | "investigation" | "complaint";
  openedOn: Date;
  closedOn: Date | null;
  source: string;
}) => ({
  id: row.id,
  kind: row.kind,
  openedOn: toDay(row.openedOn),
  closedOn: toDayOrNull(row.closedOn),
  source: row.source,
});

async function keepsUnitRecords(client: Tx, viewer: Viewer, unitId: string): Promise<boolean> {
  const unit = await client.unit.findUnique({
    where: { id: unitId },
    select: { id: true, parentId: true },
  });
  return unit !== null && inScope(viewer, unit.parentId ? [unit.id, unit.parentId] : [unit.id]);
}

/** Whether the viewer keeps the records of a person, or of a unit as a collective. */
export async function keepsRecordsOf(
  client: Tx,
  viewer: Viewer,
  about: About,
  day: string,
): Promise<boolean> {
  if (about.personId === null) return keepsUnitRecords(client, viewer, about.unitId);
  return canSeePerson(viewer, { unitIds: await unitIdsOf(client, about.personId, day) });
}

/** Ratings, discipline, leave, cases and recognitions of a person, the latest first. Null for whoever may not know. */
export async function findRecords(viewer: Viewer, personId: string, day: string) {
  if (!(await keepsRecordsOf(db, viewer, { personId, unitId: null }, day))) return null;
  const where = { personId };
  const [ratings, disciplines, absences, cases, recognitions] = await Promise.all([
    db.yearlyRating.findMany({ where, orderBy: { year: "desc" }, ...latest }),
    db.discipline.findMany({ where, orderBy: { decidedOn: "desc" }, ...latest }),
    db.absence.findMany({ where, orderBy: { startsOn: "desc" }, ...latest }),
    db.openCase.findMany({ where, orderBy: { openedOn: "desc" }, ...latest }),
    db.recognition.findMany({ where, orderBy: { year: "desc" }, ...latest }),
  ]);
  return {
    ratings: ratings.map(rated),
    disciplines: disciplines.map((row) => ({
      id: row.id,
      kind: row.kind,
      decidedOn: toDay(row.decidedOn),
      erasedOn: toDayOrNull(row.erasedOn),
      source: row.source,
    })),
    absences: absences.map((row) => ({
      id: row.id,
      kind: row.kind,
      startsOn: toDay(row.startsOn),
      endsOn: toDay(row.endsOn),
      source: row.source,
    })),
    cases: cases.map(opened),
    recognitions: recognitions.map((row) => ({
      id: row.id,
      year: row.year,
      kind: row.kind,
      scope: row.scope,
      title: row.title,
      source: row.source,
    })),
  };
}
export type PersonRecords = NonNullable<Awaited<ReturnType<typeof findRecords>>>;

/** A unit as a collective: its ratings and cases. Null for whoever does not keep its records. */
export async function findUnitRecords(viewer: Viewer, unitId: string) {
  if (!(await keepsUnitRecords(db, viewer, unitId))) return null;
  const where = { unitId };
  const [ratings, cases] = await Promise.all([
    db.yearlyRating.findMany({ where, orderBy: { year: "desc" }, ...latest }),
    db.openCase.findMany({ where, orderBy: { openedOn: "desc" }, ...latest }),
  ]);
  return { ratings: ratings.map(rated), cases: cases.map(opened) };
}
