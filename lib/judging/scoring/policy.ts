import { hasRole, holds, reviewsForBloc, type Viewer } from "@/lib/platform/auth/viewer";
import { type Event, type Layer, layerAt, type Status, startsFrom } from "./workflow";

export type Subject = {
  readonly unitId: string;
  readonly blocId: string;
  readonly status: Status;
};

type Place = Pick<Subject, "unitId" | "blocId">;

const isOfUnit = (viewer: Viewer, unitId: string): boolean =>
  holds(viewer, "unit_officer", unitId) || holds(viewer, "unit_head", unitId);

/** Whether the deputy cross-checks this unit: every member's but the own and the leader's, which the deputy scores in the leader's stead. */
const crossChecks = (viewer: Viewer, { unitId, blocId }: Place): boolean =>
  viewer.offices.some(
    (held) =>
      held.blocId === blocId &&
      held.office === "deputy" &&
      held.unitId !== unitId &&
      held.leaderUnitId !== unitId,
  );

/** Whether any role ties the viewer to the unit: nobody scores the own unit for the bloc, in whichever office. */
const tiedTo = (viewer: Viewer, unitId: string): boolean =>
  viewer.grants.some((grant) => grant.unitId === unitId);

/** Whether the viewer scores this unit at this layer. The leader's own unit is locked to the leader. */
export function scoresAt(viewer: Viewer, place: Place, layer: Layer): boolean {
  switch (layer) {
    case "self":
      return isOfUnit(viewer, place.unitId);
    case "cross":
      return crossChecks(viewer, place) && !tiedTo(viewer, place.unitId);
    case "leader":
      return reviewsForBloc(viewer, place) && !tiedTo(viewer, place.unitId);
    case "ministry":
      return hasRole(viewer, "ministry_staff");
  }
}

/** The layer that the viewer may write now; null when the sheet waits for somebody else. */
export function penOf(viewer: Viewer, subject: Subject): Layer | null {
  const layer = layerAt(subject.status);
  return layer !== null && scoresAt(viewer, subject, layer) ? layer : null;
}

/** The unit sees its own sheet always, its bloc's offices and the staff once it was sent. */
export const canSee = (viewer: Viewer, subject: Subject): boolean =>
  isOfUnit(viewer, subject.unitId) ||
  (subject.status !== "draft" &&
    (hasRole(viewer, "ministry_staff") ||
      viewer.offices.some((held) => held.blocId === subject.blocId)));

export function mayRaise(viewer: Viewer, subject: Subject, event: Event): boolean {
  const layer = layerAt(subject.status);
  switch (event) {
    // The unit's word is its head's.
    case "send":
      return holds(viewer, "unit_head", subject.unitId);
    case "cross_check":
    case "consolidate":
    case "finalize":
    case "send_back":
      return layer !== null && scoresAt(viewer, subject, layer);
    case "skip":
      return hasRole(viewer, "ministry_staff");
  }
}

export const openEvents = (viewer: Viewer, subject: Subject): Event[] =>
  startsFrom(subject.status).filter((event) => mayRaise(viewer, subject, event));

/** Layers the viewer reads while one of them is still at work: the own unit not before they were handed on. */
export const readsUnfinished = (viewer: Viewer, subject: Subject): boolean =>
  hasRole(viewer, "ministry_staff") || penOf(viewer, subject) !== null;

/** Who keeps the tables of criteria. */
export const mayKeepTables = (viewer: Viewer): boolean => hasRole(viewer, "ministry_staff");
