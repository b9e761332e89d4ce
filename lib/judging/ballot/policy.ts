import { hasRole, holds, type Viewer } from "@/lib/platform/auth/viewer";
import type { Status } from "./workflow";

type Kind = "bloc" | "council";

type Place = { readonly kind: Kind; readonly blocId: string | null };

export type Subject = Place & {
  readonly status: Status;
  readonly roll: readonly { readonly unitId: string | null; readonly accountId: string | null }[];
};

/** Who sets a vote up, opens and closes it: the bloc's leader, for a council the ministry's staff. */
export function mayKeep(viewer: Viewer, { kind, blocId }: Place): boolean {
  switch (kind) {
    case "bloc":
      return viewer.offices.some((held) => held.blocId === blocId && held.office === "leader");
    case "council":
      return hasRole(viewer, "ministry_staff");
  }
}

/** Who looks on from the start and reads the count before it is published. */
export const mayOversee = (viewer: Viewer, place: Place): boolean =>
  mayKeep(viewer, place) ||
  hasRole(viewer, "ministry_staff") ||
  viewer.offices.some((held) => held.blocId === place.blocId);

type OnRoll = { readonly unitId: string | null; readonly accountId: string | null };

/** Whether the viewer casts the paper of this entry of the roll: a unit's head or its representative in the bloc, or the person. */
export const mayCast = (viewer: Viewer, { unitId, accountId }: OnRoll): boolean =>
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
