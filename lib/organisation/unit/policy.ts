import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

/** Units and blocs are the ministry's own register: its staff and the administrator keep it. */
export const mayKeepRegister = (viewer: Viewer): boolean =>
  hasRole(viewer, "ministry_staff") || hasRole(viewer, "administrator");
