import { type Council, mayFollowCouncil, mayKeepCouncil } from "@/lib/judging/council/policy";
import { hasRole, holds, type Viewer } from "@/lib/platform/auth/viewer";
import type { Seat } from "./rules";
import type { Status } from "./workflow";

/** Whose vote it is: a bloc's, or a council's with the secretary who keeps it. */
type Place =
  | { readonly kind: "bloc"; readonly blocId: string | null }
  | {
      readonly kind: "council";
      readonly council: Council | null;
      readonly secretaryId: string | null;
    };

export type Subject = Place & { readonly status: Status; readonly roll: readonly Seat[] };

/** Who sets a vote up, opens and closes it: the bloc's leader; of a council who keeps it, and its secretary. */
export function mayKeep(viewer: Viewer, place: Place): boolean {
  switch (place.kind) {
    case "bloc":
      return viewer.offices.some(
        (held) => held.blocId === place.blocId && held.office === "leader",
      );
    case "council":
      return (
        place.council !== null &&
        (mayKeepCouncil(viewer, place.council) || place.secretaryId === viewer.accountId)
      );
  }
}

/** Who looks on from the start and reads the count before it is published. */
export function mayOversee(viewer: Viewer, place: Place): boolean {
  if (mayKeep(viewer, place)) return true;
  switch (place.kind) {
    case "bloc":
      return (
        hasRole(viewer, "ministry_staff") ||
        viewer.offices.some((held) => held.blocId === place.blocId)
      );
    case "council":
      return place.council !== null && mayFollowCouncil(viewer, place.council);
  }
}

/** Whether the viewer casts the paper of this entry of the roll: a unit's head or its representative in the bloc, or the person. */
export const mayCast = (viewer: Viewer, { unitId, accountId }: Seat): boolean =>
  unitId === null
    ? accountId === viewer.accountId
    : holds(viewer, "unit_head", unitId) || holds(viewer, "bloc_leader", unitId);

/** Once opened, a vote is known to those whom the roll names and to their units' officers. */
export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  mayOversee(viewer, subject) ||
  (subject.status !== "draft" &&
    subject.roll.some(
      (entry) =>
        mayCast(viewer, entry) ||
        (entry.unitId !== null && holds(viewer, "unit_officer", entry.unitId)),
    ));

/** Who reads the count: whoever oversees it once the box is open, the others once it is published. */
export const mayReadCount = (viewer: Viewer, subject: Subject): boolean =>
  subject.status === "published"
    ? canSee(viewer, subject)
    : subject.status === "closed" && mayOversee(viewer, subject);
