import { hasRole, holds, type Viewer } from "@/lib/platform/auth/viewer";

/** Whose council it is: the ministry's own when its unit is the ministry. */
export type Council = { readonly unitId: string; readonly unit: { readonly kind: string } };

const isMinistrys = ({ unit }: Council): boolean => unit.kind === "ministry";

/** Who keeps a council and its sessions: the staff the Ministry's, the head of a unit the unit's own. */
export const mayKeepCouncil = (viewer: Viewer, council: Council): boolean =>
  isMinistrys(council)
    ? hasRole(viewer, "ministry_staff")
    : holds(viewer, "unit_head", council.unitId);

/** Who may set up any council at all: the staff, and heads of units. */
export const mayFoundCouncils = (viewer: Viewer): boolean =>
  hasRole(viewer, "ministry_staff") || hasRole(viewer, "unit_head");

/** Who follows a council's work: who keeps it, and the staff, who take its results on into decisions. */
export const mayFollowCouncil = (viewer: Viewer, council: Council): boolean =>
  mayKeepCouncil(viewer, council) || hasRole(viewer, "ministry_staff");
