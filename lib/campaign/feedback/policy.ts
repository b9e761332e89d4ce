import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { EVENTS, type Event, follow, type Status } from "./workflow";

/** The ministry's staff read, publish, refuse and answer what readers send; readers see what is published. */
export const mayModerate = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");

export const canSee = (viewer: Viewer, subject: { readonly status: Status }): boolean =>
  subject.status === "published" || mayModerate(viewer);

/** The buttons to show: what is both permitted and possible now. */
export const openEvents = (viewer: Viewer, subject: { readonly status: Status }): Event[] =>
  EVENTS.filter((event) => mayModerate(viewer) && follow(subject.status, event).ok);
