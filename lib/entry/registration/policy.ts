import { hasRole, holds, reviewsForBloc, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import {
  actorOf,
  EDITABLE,
  EVENTS,
  type Event,
  follow,
  LEFT_THE_UNIT,
  type Status,
  stageOf,
} from "./workflow";

export type Subject = {
  readonly unitId: string;
  readonly blocId: string | null;
  readonly status: Status;
  /** The unit's departments that fill a part of the file. */
  readonly departmentIds: readonly string[];
};

/** What a viewer may see, as data; queries.ts turns it into a where clause. Outsiders see only what left the unit. */
export type Scope = {
  readonly all: boolean;
  readonly unitIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly blocIds: readonly string[];
};

export const scopeOf = (viewer: Viewer): Scope => ({
  all: hasRole(viewer, "ministry_staff"),
  unitIds: [...unitsOf(viewer, "unit_officer"), ...unitsOf(viewer, "unit_head")],
  departmentIds: unitsOf(viewer, "department_officer"),
  blocIds: viewer.offices.map((held) => held.blocId),
});

export function canSee(viewer: Viewer, subject: Subject): boolean {
  const scope = scopeOf(viewer);
  const left = LEFT_THE_UNIT.includes(subject.status);
  return (
    scope.unitIds.includes(subject.unitId) ||
    subject.departmentIds.some((id) => scope.departmentIds.includes(id)) ||
    (left && scope.all) ||
    (left && subject.blocId !== null && scope.blocIds.includes(subject.blocId))
  );
}

/** Whether the step is this viewer's to take over this very file. */
export function mayRaise(viewer: Viewer, subject: Subject, event: Event): boolean {
  switch (actorOf(event)) {
    case "officer":
      return holds(viewer, "unit_officer", subject.unitId);
    case "head":
      return holds(viewer, "unit_head", subject.unitId);
    case "bloc":
      return reviewsForBloc(viewer, subject);
    case "ministry":
      return hasRole(viewer, "ministry_staff");
  }
}

/** The buttons to show: what is both permitted and possible now. */
export const openEvents = (viewer: Viewer, subject: Subject): Event[] =>
  EVENTS.filter((event) => mayRaise(viewer, subject, event) && follow(subject.status, event).ok);

/** Whether the viewer is the one whom the file waits for, at the stage where it stands. */
export function mayComment(viewer: Viewer, subject: Subject): boolean {
  const stage = stageOf(subject.status);
  switch (stage) {
    case "head":
      return holds(viewer, "unit_head", subject.unitId);
    case "bloc":
      return reviewsForBloc(viewer, subject);
    case "ministry":
      return hasRole(viewer, "ministry_staff");
    case null:
      return false;
  }
}

/** What part of the file a viewer writes: the officer all of it, a department's officer only the department's own. */
export type Pen =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly departmentIds: readonly string[] };

/** Null when the viewer may not write, or the file is not open for writing. */
export function penOf(viewer: Viewer, subject: Subject): Pen | null {
  if (!EDITABLE.includes(subject.status)) return null;
  if (holds(viewer, "unit_officer", subject.unitId)) return { kind: "whole" };
  const departmentIds = subject.departmentIds.filter((id) =>
    holds(viewer, "department_officer", id),
  );
  return departmentIds.length > 0 ? { kind: "part", departmentIds } : null;
}
