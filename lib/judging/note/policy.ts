import type { Subject } from "@/lib/entry/registration/policy";
import { mayOpen, reviewsAt } from "@/lib/judging/review/policy";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

/** The levels that keep notes. The unit's own head is none: what is written here is not the unit's to read. */
export type NoteStage = "bloc" | "ministry";

type Noted = Pick<Subject, "unitId" | "blocId" | "status">;

/**
 * At which level the viewer keeps notes on this file, whatever its status since it left its unit: the ministry's staff
 * theirs, who reviews it for its bloc theirs. Null for who only looks on: a leader on the own unit's file, its deputy
 * on the others. Who works in the unit itself keeps none, whatever else the same person holds.
 */
export function noteStageOf(viewer: Viewer, subject: Noted): NoteStage | null {
  if (!mayOpen(viewer, subject)) return null;
  const ofTheUnit = viewer.grants.some((grant) => grant.unitId === subject.unitId);
  if (ofTheUnit) return null;
  if (hasRole(viewer, "ministry_staff")) return "ministry";
  return reviewsAt(viewer, subject, "bloc") ? "bloc" : null;
}
