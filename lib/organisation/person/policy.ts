import { hasRole, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";

/** Whose rosters a viewer keeps: every unit's for the ministry's staff, else the own units with their departments. */
export type RosterScope =
  | { readonly kind: "all" }
  | { readonly kind: "units"; readonly unitIds: readonly string[] };

export const rosterScope = (viewer: Viewer): RosterScope =>
  hasRole(viewer, "ministry_staff")
    ? { kind: "all" }
    : {
        kind: "units",
        unitIds: [...unitsOf(viewer, "unit_officer"), ...unitsOf(viewer, "unit_head")],
      };

/** Anybody who has a roster to keep at all. */
export const keepsRosters = (viewer: Viewer): boolean => {
  const scope = rosterScope(viewer);
  return scope.kind === "all" || scope.unitIds.length > 0;
};

/** Whether the viewer keeps the roster of one of these units; a department goes with the unit it belongs to. */
export function inScope(viewer: Viewer, unitIds: readonly string[]): boolean {
  const scope = rosterScope(viewer);
  return scope.kind === "all" || unitIds.some((id) => scope.unitIds.includes(id));
}

/**
 * A person, with ratings, discipline and leave, is seen by the ministry's staff and by the officer and the head of the
 * unit where the person works now. `unitIds` are those units and the ones they belong to.
 */
export const canSeePerson = (viewer: Viewer, person: { unitIds: readonly string[] }): boolean =>
  inScope(viewer, person.unitIds);
