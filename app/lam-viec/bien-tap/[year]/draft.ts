import { notFound } from "next/navigation";
import { type CampaignDraft, findForEditing } from "@/lib/campaign/campaign/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** The campaign of the year in the address, for the staff; a page that is not there for anybody else. */
export async function requireDraft(
  params: Promise<{ year: string }>,
): Promise<{ viewer: Viewer; draft: CampaignDraft }> {
  const viewer = await requireViewer();
  const { year } = await params;
  const draft = /^\d{4}$/.test(year) ? await findForEditing(viewer, Number(year)) : null;
  if (!draft) notFound();
  return { viewer, draft };
}
