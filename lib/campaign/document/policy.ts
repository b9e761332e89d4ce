import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { EVENTS, type Event, follow, type Status } from "./workflow";

export type Subject = { readonly status: Status };

/** What a viewer may see, as data: what is published is everybody's, a draft the staff's own. */
export type Scope = { readonly drafts: boolean };

/** The ministry's staff keep the register of documents. */
export const mayKeep = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");

export const scopeOf = (viewer: Viewer): Scope => ({ drafts: mayKeep(viewer) });

export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  subject.status === "published" || scopeOf(viewer).drafts;

/** The buttons to show: what is both permitted and possible now. */
export const openEvents = (viewer: Viewer, subject: Subject): Event[] =>
  EVENTS.filter((event) => mayKeep(viewer) && follow(subject.status, event).ok);
