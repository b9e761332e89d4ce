import { hasReviewDesk } from "@/lib/judging/review/policy";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

/** Whoever reviews files chooses among the ready reasons. */
export const mayChoose = (viewer: Viewer): boolean => hasReviewDesk(viewer);

/** The ministry's staff keep them, so that the whole sector gives reasons in the same words. */
export const mayKeep = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");
