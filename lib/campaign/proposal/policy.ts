import { ownChangeRefusal } from "@/lib/campaign/article/policy";
import { isFixed, type Status } from "@/lib/campaign/article/workflow";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";

type Called = {
  readonly status: "draft" | "published" | "closed";
  readonly announcement: { readonly status: Status };
};

/** Whether readers have the campaign's parts, or a second person has approved that they will. */
export const partIsRead = ({ status, announcement }: Called): boolean =>
  status !== "draft" || isFixed(announcement.status);

type Subject = { readonly accountId: string };

/** Why this person may not approve what waits; null when they may. Nobody approves their own while a second is wanted. */
export const approveRefusal = (
  viewer: Viewer,
  subject: Subject,
  secondApproval: boolean,
): Failure | null => ownChangeRefusal(viewer, subject, secondApproval, "approves");

export const mayApprove = (viewer: Viewer, subject: Subject, secondApproval: boolean): boolean =>
  mayEdit(viewer) && approveRefusal(viewer, subject, secondApproval) === null;
