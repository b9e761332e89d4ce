import { hasRole, holds, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { actorOf, EVENTS, type Event, follow, isEditable, type Status } from "./workflow";

export type Subject = {
  readonly unitId: string;
  readonly blocId: string | null;
  readonly status: Status;
};

/** The units whose reports the viewer writes or approves. */
export const reportingUnits = (viewer: Viewer): string[] => [
  ...new Set([...unitsOf(viewer, "unit_officer"), ...unitsOf(viewer, "unit_head")]),
];

/** The unit reads its own report always; the bloc's offices and the staff once it was sent. */
export function canSee(viewer: Viewer, subject: Subject): boolean {
  if (reportingUnits(viewer).includes(subject.unitId)) return true;
  if (subject.status !== "sent") return false;
  return (
    hasRole(viewer, "ministry_staff") ||
    viewer.offices.some((held) => held.blocId === subject.blocId)
  );
}

export const mayWrite = (viewer: Viewer, subject: Pick<Subject, "unitId" | "status">): boolean =>
  holds(viewer, "unit_officer", subject.unitId) && isEditable(subject.status);

export function mayRaise(viewer: Viewer, subject: Subject, event: Event): boolean {
  switch (actorOf(event)) {
    case "officer":
      return holds(viewer, "unit_officer", subject.unitId);
    case "head":
      return holds(viewer, "unit_head", subject.unitId);
    case "bloc":
      return viewer.offices.some(
        (held) => held.blocId === subject.blocId && held.office === "leader",
      );
  }
}

/** The buttons to show: permitted, and possible now. */
export const openEvents = (viewer: Viewer, subject: Subject): Event[] =>
  EVENTS.filter((event) => mayRaise(viewer, subject, event) && follow(subject.status, event).ok);
