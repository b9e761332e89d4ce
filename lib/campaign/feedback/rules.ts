import type { FieldMessages } from "@/lib/platform/shared/failure";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { STATUSES, type Status } from "./workflow";

/** The ids of the feedback that this browser sent, sealed; and a mark for the page's script that there is some. */
export const OWN_COOKIE = "phan-hoi-cua-toi";
export const SENT_COOKIE = "da-gui-phan-hoi";

/** Where a browser finds what it sent itself. */
export const OWN_PAGE = "/gop-y/cua-toi";

/** What the form holds, as typed. */
export type FeedbackTyped = {
  readonly name: string;
  readonly email: string;
  readonly body: string;
};

/** Where a reader's form stands: being written, to be looked over once more before it goes, or gone. */
export type FeedbackReply = {
  readonly step: "write" | "confirm" | "done";
  readonly typed: FeedbackTyped;
  /** Comes with the form to be looked over, to travel back with it. */
  readonly challenge: string;
  readonly fields: FieldMessages;
  readonly message: string;
};

export const NOTHING_TYPED: FeedbackReply = {
  step: "write",
  typed: { name: "", email: "", body: "" },
  challenge: "",
  fields: {},
  message: "",
};

const STATUS_SLUG: Record<Status, string> = {
  pending: "cho-duyet",
  published: "da-dang",
  refused: "khong-dang",
};

export type QueueFilter = { readonly status: Status; readonly page: number };

/** What the moderators' list asks for; what waits comes first. */
export function readFeedbackQueue(query: Query): QueueFilter {
  const status = wordOf(query, "trang-thai");
  return {
    status: STATUSES.find((one) => STATUS_SLUG[one] === status) ?? "pending",
    page: pageOf(query),
  };
}

export const feedbackQueuePath = ({ status, page }: QueueFilter): string =>
  queryPath("/lam-viec/bien-tap/phan-hoi", {
    "trang-thai": status === "pending" ? "" : STATUS_SLUG[status],
    trang: page,
  });
