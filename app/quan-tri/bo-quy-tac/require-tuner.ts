import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { mayTune } from "@/lib/titles/ruleset/policy";

/** The signed-in member of the ministry's staff; to anybody else the page does not exist. */
export async function requireTuner(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!mayTune(viewer)) notFound();
  return viewer;
}
