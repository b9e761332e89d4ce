import { reviewScopeOf } from "@/lib/judging/review/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** Whose changes the viewer is told of: the staff every file's, a bloc's offices those of the files sent to the bloc. */
export function mayFollow(viewer: Viewer, subject: { readonly blocId: string | null }): boolean {
  const { all, blocIds } = reviewScopeOf(viewer);
  return all || (subject.blocId !== null && blocIds.includes(subject.blocId));
}
