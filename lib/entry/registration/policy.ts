import {
  actsAsHead,
  hasRole,
  holds,
  reviewsForBloc,
  unitsOf,
  type Viewer,
} from "@/lib/platform/auth/viewer";
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

/** Whose files a viewer opens on the unit's own pages, as data; queries.ts turns it into a where clause. */
export type Scope = {
  readonly unitIds: readonly string[];
  readonly departmentIds: readonly string[];
};

export const scopeOf = (viewer: Viewer): Scope => ({
  unitIds: [
    ...unitsOf(viewer, "unit_officer"),
    ...unitsOf(viewer, "unit_head"),
    ...unitsOf(viewer, "unit_deputy"),
  ],
  departmentIds: unitsOf(viewer, "department_officer"),
});

/** What of a file a viewer reads: a department's officer only the department's own rows. */
export type Sight =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly departmentIds: readonly string[] };

/** What of a file the unit's own people read while it is being written. Null for everybody else, whatever its status. */
export function ownSightOf(
  viewer: Viewer,
  subject: Pick<Subject, "unitId" | "departmentIds">,
): Sight | null {
  const scope = scopeOf(viewer);
  if (scope.unitIds.includes(subject.unitId)) return { kind: "whole" };
  const departmentIds = subject.departmentIds.filter((id) => scope.departmentIds.includes(id));
  return departmentIds.length > 0 ? { kind: "part", departmentIds } : null;
}

/** What of a file a viewer knows of at all: bloc and ministry what left the unit. Null when it is out of sight. */
export function sightOf(viewer: Viewer, subject: Subject): Sight | null {
  const reviews =
    hasRole(viewer, "ministry_staff") ||
    viewer.offices.some((held) => held.blocId === subject.blocId);
  if (reviews && LEFT_THE_UNIT.includes(subject.status)) return { kind: "whole" };
  return ownSightOf(viewer, subject);
}

export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  sightOf(viewer, subject) !== null;

/** Whether the step is this viewer's to take over this very file. */
export function mayRaise(viewer: Viewer, subject: Subject, event: Event): boolean {
  switch (actorOf(event)) {
    case "officer":
      return holds(viewer, "unit_officer", subject.unitId);
    case "head":
      return actsAsHead(viewer, subject.unitId);
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
      return actsAsHead(viewer, subject.unitId);
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

/** What a file asks of a viewer who works in its unit: nothing while it lies with others. */
export type Duty = "complete" | "mend" | "fill_part" | "approve";

export function dutyOf(
  viewer: Viewer,
  subject: Subject & {
    readonly parts: readonly { readonly departmentId: string; readonly handedInAt: Date | null }[];
  },
): Duty | null {
  if (subject.status === "awaiting_head")
    return actsAsHead(viewer, subject.unitId) ? "approve" : null;
  const pen = penOf(viewer, subject);
  if (pen === null) return null;
  if (pen.kind === "whole") return subject.status === "draft" ? "complete" : "mend";
  const waits = subject.parts.some(
    (part) => part.handedInAt === null && pen.departmentIds.includes(part.departmentId),
  );
  return waits ? "fill_part" : null;
}
