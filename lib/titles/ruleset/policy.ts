import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

/** The rules are the ministry's staff's to read whole and to tune; an administrator keeps accounts, not the law. */
export const mayTune = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");
