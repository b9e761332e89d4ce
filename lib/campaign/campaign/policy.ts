import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";

/** Whether the public reads the campaign now; what it does not read is the staff's alone. */
export type Subject = { readonly isPublic: boolean };

/** Vụ Thi đua, Khen thưởng và Tuyên truyền calls the campaign and tells it; nobody else writes here. */
export const mayEdit = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");

export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  subject.isPublic || mayEdit(viewer);

/** Why the viewer may not edit this: out of sight, or in sight and not theirs. Null when they may. */
export function editRefusal(viewer: Viewer, subject: Subject | null): Failure | null {
  if (!subject || !canSee(viewer, subject)) return { code: "not_found" };
  return mayEdit(viewer) ? null : { code: "forbidden" };
}
