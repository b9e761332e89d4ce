import {
  type Grant,
  mintViewer,
  type Office,
  type Role,
  type Viewer,
} from "@/lib/platform/auth/viewer";

/** A viewer for pure tests: one role, over a unit where the role has one. */
export const aViewer = (
  role: Role,
  unitId: string | null = "unit-1",
  offices: readonly Office[] = [],
): Viewer =>
  mintViewer({
    accountId: "account-1",
    sessionId: "session-1",
    name: "Người thử",
    grants: [
      {
        role,
        unitId: role === "ministry_staff" || role === "administrator" ? null : unitId,
      } as Grant,
    ],
    offices,
  });
