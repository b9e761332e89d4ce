import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { EDITABLE, EVENTS, type Event, follow, type Status } from "./workflow";

export type Subject = { readonly status: Status };

/** What a viewer may see, as data: what is published is everybody's, a draft the staff's own. */
export type Scope = { readonly drafts: boolean };

export const scopeOf = (viewer: Viewer): Scope => ({ drafts: mayWrite(viewer) });

export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  subject.status === "published" || scopeOf(viewer).drafts;

/** The ministry's staff enter decisions and their awards. */
export const mayWrite = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");

/** Whether the viewer may change this very decision now. */
export const mayEdit = (viewer: Viewer, subject: Subject): boolean =>
  mayWrite(viewer) && EDITABLE.includes(subject.status);

/** The buttons to show: what is both permitted and possible now. */
export const openEvents = (viewer: Viewer, subject: Subject): Event[] =>
  EVENTS.filter((event) => mayWrite(viewer) && follow(subject.status, event).ok);
