import { notFound } from "next/navigation";
import { mayKeepRegister } from "@/lib/organisation/unit/policy";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** The signed-in keeper of the registers; to anybody else the page does not exist. */
export async function requireKeeper(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!mayKeepRegister(viewer)) notFound();
  return viewer;
}
