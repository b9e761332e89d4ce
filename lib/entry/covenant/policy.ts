import { hasRole, holds, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";

export type Subject = {
  readonly blocId: string;
  /** The units of the bloc today, and those that signed and have left since. */
  readonly unitIds: readonly string[];
};

/** Who opens the room: the members' officers, heads and deputy heads, the bloc's offices, the ministry's staff. */
export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  seesDraft(viewer, subject.blocId) ||
  (["unit_officer", "unit_head", "unit_deputy"] as const).some((role) =>
    unitsOf(viewer, role).some((unitId) => subject.unitIds.includes(unitId)),
  );

/** Who reads the paper while it is drafted: the offices of the bloc and the staff. */
export const seesDraft = (viewer: Viewer, blocId: string): boolean =>
  hasRole(viewer, "ministry_staff") || viewer.offices.some((held) => held.blocId === blocId);

/** The leader drafts the paper, opens it for signing, takes it back and proposes changes. */
export const mayPrepare = (viewer: Viewer, blocId: string): boolean =>
  viewer.offices.some((held) => held.blocId === blocId && held.office === "leader");

/** A unit is bound by its own head and by nobody else. */
export const maySignFor = (viewer: Viewer, unitId: string): boolean =>
  holds(viewer, "unit_head", unitId);

/** How a sealed paper may be changed is the standing office's to say, for all blocs alike. */
export const maySetRule = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");
