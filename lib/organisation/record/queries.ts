import "server-only";
import { canSeePerson, inScope } from "@/lib/organisation/person/policy";
import { unitIdsOf } from "@/lib/organisation/person/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";

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

/** Ratings, discipline, leave, cases and recognitions of a person, the latest first. Null for whoever may not know. */
export async function findRecords(viewer: Viewer, personId: string, day: string) {
  const unitIds = await unitIdsOf(db, personId, day);
  if (!canSeePerson(viewer, { unitIds })) return null;
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
  const unit = await db.unit.findUnique({
    where: { id: unitId },
    select: { id: true, parentId: true },
  });
  if (!unit || !inScope(viewer, [unit.id, ...(unit.parentId ? [unit.parentId] : [])])) return null;
  const where = { unitId };
  const [ratings, cases] = await Promise.all([
    db.yearlyRating.findMany({ where, orderBy: { year: "desc" }, ...latest }),
    db.openCase.findMany({ where, orderBy: { openedOn: "desc" }, ...latest }),
  ]);
  return { ratings: ratings.map(rated), cases: cases.map(opened) };
}
