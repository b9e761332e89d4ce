import { hasRole, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";

/** One term that ends and the next that begins. */
export type Subject = { readonly fromUnitId: string; readonly toUnitId: string | null };

const speaksFor = (viewer: Viewer, unitId: string | null): boolean =>
  unitId !== null &&
  [...unitsOf(viewer, "unit_head"), ...unitsOf(viewer, "bloc_leader")].includes(unitId);

/** Who reads the pack: both sides, and the ministry's staff. */
export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  hasRole(viewer, "ministry_staff") || mayHandOver(viewer, subject) || mayReceive(viewer, subject);

export const mayHandOver = (viewer: Viewer, { fromUnitId }: Subject): boolean =>
  speaksFor(viewer, fromUnitId);

export const mayReceive = (viewer: Viewer, { toUnitId }: Subject): boolean =>
  speaksFor(viewer, toUnitId);
