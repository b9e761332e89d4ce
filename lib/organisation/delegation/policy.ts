import { hasRole, holds, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";

/** The units whose delegations a viewer reads: those the viewer heads, or is a deputy in. */
export const scopeOf = (viewer: Viewer): string[] => [
  ...new Set([...unitsOf(viewer, "unit_head"), ...unitsOf(viewer, "unit_deputy")]),
];

export const canSee = (viewer: Viewer, subject: { readonly unitId: string }): boolean =>
  scopeOf(viewer).includes(subject.unitId);

/** Whether the pages of delegations are of any use to the viewer. */
export const mayOpenDelegations = (viewer: Viewer): boolean =>
  hasRole(viewer, "unit_head") || hasRole(viewer, "unit_deputy");

/** Only the head lends the head's authority, and only the head takes it back; what was lent is not lent on. */
export const mayDelegate = (viewer: Viewer, unitId: string): boolean =>
  holds(viewer, "unit_head", unitId);
