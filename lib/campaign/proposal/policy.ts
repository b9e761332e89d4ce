import { isFixed, type Status } from "@/lib/campaign/article/workflow";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { type Failure, invalid } from "@/lib/platform/shared/failure";

const NOT_OWN =
  "Thay đổi này do đồng chí đề nghị; cần một người khác của cơ quan thường trực duyệt.";

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
  { accountId }: Subject,
  secondApproval: boolean,
): Failure | null =>
  secondApproval && accountId === viewer.accountId ? invalid("approves", NOT_OWN) : null;

export const mayApprove = (viewer: Viewer, subject: Subject, secondApproval: boolean): boolean =>
  mayEdit(viewer) && approveRefusal(viewer, subject, secondApproval) === null;
