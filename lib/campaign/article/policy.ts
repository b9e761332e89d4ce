import { mayEdit } from "@/lib/campaign/campaign/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import type { Event, Status } from "./workflow";

type Subject = {
  readonly status: Status;
  readonly submittedById: string | null;
  /** The change of what is published that waits for a second person, and whose it is. */
  readonly proposal: { readonly accountId: string } | null;
};

const OTHER_FIRST =
  "Bộ yêu cầu người thứ hai duyệt trước khi công bố. Đề nghị bấm “Trình người thứ hai duyệt”.";
const NOTHING_WAITS = "Không còn thay đổi nào chờ duyệt. Tải lại trang để xem bài đang có.";
const NOT_OWN_EDIT =
  "Thay đổi này do đồng chí đề nghị; cần một người khác của cơ quan thường trực duyệt.";
const NOT_OWN =
  "Bài này do đồng chí trình hoặc sửa sau cùng; cần một người khác của cơ quan thường trực duyệt công bố.";

/** Nobody approves their own change of what is read while a second person is wanted; the field is the form's. */
export const ownChangeRefusal = (
  viewer: Viewer,
  { accountId }: { readonly accountId: string },
  secondApproval: boolean,
  field: "event" | "approves",
): Failure | null =>
  secondApproval && accountId === viewer.accountId ? invalid(field, NOT_OWN_EDIT) : null;

/** Why what waits cannot be taken or given back by this person. Null where the step is free, and for every other step. */
export function proposalRefusal(
  viewer: Viewer,
  { proposal }: Subject,
  event: Event,
  secondApproval: boolean,
): Failure | null {
  if (event !== "approve_edit" && event !== "return_edit") return null;
  if (proposal === null) return invalid("event", NOTHING_WAITS);
  return event === "approve_edit"
    ? ownChangeRefusal(viewer, proposal, secondApproval, "event")
    : null;
}

/**
 * While the ministry wants a second person, what was never approved is published only out of waiting, and by somebody
 * else than who put it up or changed it last. Null where the step is free.
 */
export function secondRefusal(
  viewer: Viewer,
  { status, submittedById }: Subject,
  event: Event,
  secondApproval: boolean,
): Failure | null {
  if (!secondApproval || (event !== "publish" && event !== "schedule")) return null;
  if (status === "scheduled") return null;
  if (status !== "awaiting_second") return invalid("event", OTHER_FIRST);
  return submittedById === viewer.accountId ? invalid("event", NOT_OWN) : null;
}

const OPENS: Record<Status, readonly Event[]> = {
  draft: ["publish", "schedule", "submit"],
  awaiting_second: ["publish", "schedule", "send_back"],
  scheduled: ["publish", "unschedule"],
  published: ["approve_edit", "return_edit", "withdraw"],
  withdrawn: ["publish", "schedule", "submit"],
};

/** The steps offered to this person. Without a second person's approval nothing is put up for one. */
export const openEvents = (viewer: Viewer, subject: Subject, secondApproval: boolean): Event[] =>
  OPENS[subject.status].filter(
    (event) =>
      mayEdit(viewer) &&
      (event !== "submit" || secondApproval) &&
      secondRefusal(viewer, subject, event, secondApproval) === null &&
      proposalRefusal(viewer, subject, event, secondApproval) === null,
  );
