import { ownSightOf, type Subject, sightOf } from "@/lib/entry/registration/policy";
import { hasRole, holds, type Viewer } from "@/lib/platform/auth/viewer";

/**
 * How much of a file's verdicts a viewer reads. They rest on ratings, discipline and open cases: the unit's officer and
 * head and the ministry's staff read everything, the bloc's reviewer how each line stands, nobody else anything.
 */
export function verdictSightOf(viewer: Viewer, subject: Subject): "facts" | "outcomes" | null {
  if (ownSightOf(viewer, subject)?.kind === "whole") return "facts";
  const sight = sightOf(viewer, subject);
  if (sight?.kind !== "whole") return null;
  return hasRole(viewer, "ministry_staff") ? "facts" : "outcomes";
}

/** Another ruleset than that of the day of receipt is the ministry's to choose, once the file has reached it. */
export const mayChooseRuleset = (viewer: Viewer, subject: Subject): boolean =>
  hasRole(viewer, "ministry_staff") && sightOf(viewer, subject) !== null;

/** What only people weigh is said by the head of the unit about its own file, and by the ministry once it has it. */
export const mayAnswer = (viewer: Viewer, subject: Subject): boolean =>
  holds(viewer, "unit_head", subject.unitId) || mayChooseRuleset(viewer, subject);
