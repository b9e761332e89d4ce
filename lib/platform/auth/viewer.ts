declare const proven: unique symbol;

export const UNIT_ROLES = [
  "department_officer",
  "unit_officer",
  "unit_head",
  "unit_deputy",
  "bloc_leader",
] as const;
export const MINISTRY_ROLES = ["ministry_staff", "administrator"] as const;
export const ROLES = [...UNIT_ROLES, ...MINISTRY_ROLES] as const;

export type UnitRole = (typeof UNIT_ROLES)[number];
type MinistryRole = (typeof MINISTRY_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** A role in force today. A unit role is nothing without its unit. */
export type Grant =
  | { readonly role: UnitRole; readonly unitId: string }
  | { readonly role: MinistryRole; readonly unitId: null };

/** A bloc that the viewer's unit leads, or deputises for, today. Follows the calendar, not an administrator. */
export type Office = {
  readonly blocId: string;
  readonly unitId: string;
  readonly office: "leader" | "deputy";
  /** The unit that leads the bloc: its file is the deputy's to review. Null while the bloc has no leader. */
  readonly leaderUnitId: string | null;
};

export const DELEGATION_SCOPES = ["files", "files_and_bloc"] as const;
export type DelegationScope = (typeof DELEGATION_SCOPES)[number];

/** The authority of a unit's head that the viewer holds today by delegation. Follows the calendar. */
export type Acting = {
  readonly delegationId: string;
  readonly unitId: string;
  readonly scope: DelegationScope;
};

type Facts = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly offices: readonly Office[];
  readonly acting?: readonly Acting[];
};

/** Who is asking. Only lib/platform/auth mints one, so a query can demand proof by its type. */
export type Viewer = Facts & { readonly [proven]: true };

export const mintViewer = (facts: Facts): Viewer => facts as Viewer;

export const hasRole = (viewer: Viewer, role: Role): boolean =>
  viewer.grants.some((grant) => grant.role === role);

/** The units over which the viewer holds a role. */
export const unitsOf = (viewer: Viewer, role: UnitRole): string[] =>
  viewer.grants.flatMap((grant) => (grant.role === role && grant.unitId ? [grant.unitId] : []));

/** Whether the viewer holds a role over this unit. */
export const holds = (viewer: Viewer, role: UnitRole, unitId: string): boolean =>
  unitsOf(viewer, role).includes(unitId);

/** By which delegation the viewer takes the steps of this unit's head; null for the head, and for who holds none. */
export const actingFor = (viewer: Viewer, unitId: string): Acting | null =>
  holds(viewer, "unit_head", unitId)
    ? null
    : (viewer.acting?.find((held) => held.unitId === unitId) ?? null);

/** Whether the viewer approves and returns this unit's file: its head, or who acts for the head today. */
export const actsAsHead = (viewer: Viewer, unitId: string): boolean =>
  holds(viewer, "unit_head", unitId) || actingFor(viewer, unitId) !== null;

/**
 * Whether the viewer reviews this unit's file for its bloc: the leader every member but itself, the deputy the
 * leader's unit and nothing else.
 */
export const reviewsForBloc = (
  viewer: Viewer,
  subject: { unitId: string; blocId: string | null },
): boolean =>
  viewer.offices.some(
    (held) =>
      held.blocId === subject.blocId &&
      held.unitId !== subject.unitId &&
      (held.office === "leader" || held.leaderUnitId === subject.unitId),
  );
