import { notFound } from "next/navigation";
import { keepsRosters } from "@/lib/organisation/person/policy";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** The signed-in keeper of a roster; to anybody else the page does not exist. */
export async function requireRosterKeeper(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!keepsRosters(viewer)) notFound();
  return viewer;
}
