import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

/** Vụ Thi đua, Khen thưởng và Tuyên truyền alone grants more time, and says how late a file may come. */
export const mayExtend = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");
