import type { Subject } from "@/lib/entry/registration/policy";
import { canSee } from "@/lib/entry/registration/policy";
import { LEFT_THE_UNIT, type Status } from "@/lib/entry/registration/workflow";
import {
  actsAsHead,
  hasRole,
  holds,
  reviewsForBloc,
  type Viewer,
} from "@/lib/platform/auth/viewer";
import type { Stage } from "./rules";

/** What a viewer may review or look on at, as data: the staff every file that left its unit, a bloc's offices the bloc's. */
export type ReviewScope = { readonly all: boolean; readonly blocIds: readonly string[] };

export const reviewScopeOf = (viewer: Viewer): ReviewScope => ({
  all: hasRole(viewer, "ministry_staff"),
  blocIds: [...new Set(viewer.offices.map((held) => held.blocId))],
});

/** Whether the reviewing side's pages are of any use to the viewer. */
export function hasReviewDesk(viewer: Viewer): boolean {
  const scope = reviewScopeOf(viewer);
  return scope.all || scope.blocIds.length > 0;
}

/** The lens of the reviewing side's list and screen. The unit's own people look at their file on its own pages. */
export function mayOpen(
  viewer: Viewer,
  subject: { readonly status: Status; readonly blocId: string | null },
): boolean {
  const scope = reviewScopeOf(viewer);
  return (
    LEFT_THE_UNIT.includes(subject.status) &&
    (scope.all || (subject.blocId !== null && scope.blocIds.includes(subject.blocId)))
  );
}

/** Whether the viewer reviews this file at this stage, whatever its status now. */
export function reviewsAt(
  viewer: Viewer,
  subject: { readonly unitId: string; readonly blocId: string | null },
  stage: Stage,
): boolean {
  switch (stage) {
    case "head":
      return actsAsHead(viewer, subject.unitId);
    case "bloc":
      return reviewsForBloc(viewer, subject);
    case "ministry":
      return hasRole(viewer, "ministry_staff");
  }
}

const isOfTheUnit = (viewer: Viewer, subject: Subject): boolean =>
  holds(viewer, "unit_officer", subject.unitId) ||
  holds(viewer, "unit_head", subject.unitId) ||
  holds(viewer, "unit_deputy", subject.unitId) ||
  subject.departmentIds.some((id) => holds(viewer, "department_officer", id));

/**
 * A remark not yet issued is its own stage's alone. Once issued the unit sees it, and so do bloc and ministry, except
 * what the unit's head said: that is the unit's own affair.
 */
export function maySeeComment(
  viewer: Viewer,
  subject: Subject,
  comment: { readonly stage: Stage; readonly issuedAt: Date | null },
): boolean {
  if (!canSee(viewer, subject)) return false;
  if (reviewsAt(viewer, subject, comment.stage)) return true;
  if (comment.issuedAt === null) return false;
  return comment.stage !== "head" || isOfTheUnit(viewer, subject);
}
