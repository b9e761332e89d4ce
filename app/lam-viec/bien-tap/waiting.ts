import { secondApproval } from "@/lib/campaign/article/queries";
import type { CampaignDraft } from "@/lib/campaign/campaign/queries";
import { partIsRead } from "@/lib/campaign/proposal/policy";
import { lastReturned, listWaiting, type PartProposal } from "@/lib/campaign/proposal/queries";
import { withParts } from "@/lib/campaign/proposal/rules";
import type { Part } from "@/lib/campaign/proposal/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** What waits beside a text, as its pages show it. */
export async function waitingBeside(viewer: Viewer, articleId: string) {
  const [rows, second] = await Promise.all([listWaiting(viewer, articleId), secondApproval()]);
  return { rows, viewer, second };
}

/** A part of the campaign as its form shows it: what waits laid over what readers have. */
export async function editedPart(viewer: Viewer, draft: CampaignDraft, part: Part) {
  const { rows, second } = await waitingBeside(viewer, draft.announcement.id);
  const waiting: PartProposal | null = rows.find((row) => row.part === part) ?? null;
  return {
    shown: waiting ? withParts(draft, [waiting]) : draft,
    waits: second && partIsRead(draft),
    notice: {
      waiting,
      returned: waiting ? null : await lastReturned(viewer, draft.announcement.id, part),
      campaign: draft,
    },
  };
}
