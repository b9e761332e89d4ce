import { hasRole, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";

/** A bloc in one year: who belonged to it, and which units led it or deputised then. */
export type Subject = {
  readonly blocId: string;
  readonly memberUnitIds: readonly string[];
  readonly officeUnitIds: readonly string[];
};

const heldUnits = (viewer: Viewer): string[] => [
  ...unitsOf(viewer, "unit_head"),
  ...unitsOf(viewer, "bloc_leader"),
];

/** Who also reads what the members registered: the staff, the offices of today and those of that year, which keep it to read. */
export const mayReadFigures = (viewer: Viewer, subject: Subject): boolean =>
  hasRole(viewer, "ministry_staff") ||
  viewer.offices.some((held) => held.blocId === subject.blocId) ||
  heldUnits(viewer).some((unitId) => subject.officeUnitIds.includes(unitId));

/** Who reads the board, in words: those, and the officers, heads and deputy heads of the year's members. */
export const mayRead = (viewer: Viewer, subject: Subject): boolean =>
  mayReadFigures(viewer, subject) ||
  [
    ...unitsOf(viewer, "unit_officer"),
    ...unitsOf(viewer, "unit_deputy"),
    ...heldUnits(viewer),
  ].some((unitId) => subject.memberUnitIds.includes(unitId));

/** Only the leader of today urges the members on; who led before reads. */
export const mayRemind = (viewer: Viewer, blocId: string): boolean =>
  viewer.offices.some((held) => held.blocId === blocId && held.office === "leader");
