import { mayRaise, type Subject } from "@/lib/entry/registration/policy";
import { follow } from "@/lib/entry/registration/workflow";
import { mayOpen } from "@/lib/judging/review/policy";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import type { BulkEvent, BulkRefusal } from "./rules";

/** The steps offered to the viewer over ticked files. A courtesy: each file is asked about by itself. */
export function bulkEventsOf(viewer: Viewer): BulkEvent[] {
  return [
    ...(viewer.offices.length > 0 ? (["endorse", "bloc_return"] as const) : []),
    ...(hasRole(viewer, "ministry_staff") ? (["accept", "ministry_return"] as const) : []),
  ];
}

/** Why the viewer may not take this step on this file now; null where nothing stands against it. */
export function refusalOf(
  viewer: Viewer,
  subject: Subject,
  event: BulkEvent,
): Extract<BulkRefusal, "not_found" | "wrong_status" | "own_unit" | "forbidden"> | null {
  if (!mayOpen(viewer, subject)) return "not_found";
  if (!follow(subject.status, event).ok) return "wrong_status";
  if (mayRaise(viewer, subject, event)) return null;
  return viewer.offices.some((held) => held.unitId === subject.unitId) ? "own_unit" : "forbidden";
}

/** What somebody has ordered is that person's own to look at, to undo and to carry out early. */
export const isOwn = (viewer: Viewer, batch: { readonly actorId: string }): boolean =>
  batch.actorId === viewer.accountId;
