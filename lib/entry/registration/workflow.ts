import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = [
  "draft",
  "awaiting_head",
  "returned_by_head",
  "awaiting_bloc",
  "returned_by_bloc",
  "awaiting_ministry",
  "returned_by_ministry",
  "accepted",
] as const;
export type Status = (typeof STATUSES)[number];

/** Who a step waits for: the unit's officer, its head, whoever reviews for the bloc, the ministry's staff. */
export type Actor = "officer" | "head" | "bloc" | "ministry";

type Step = {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: Actor;
  /** A reason or remark without which the step is refused. */
  readonly comment?: "required";
  /** The step sends the file as it stands: it is checked, frozen and receipted. */
  readonly sends?: true;
  /** The step counts only inside the registration window. */
  readonly window?: true;
};

/**
 * The whole life of a unit's file. Nothing else in the code may say what follows what.
 * A return goes back to the stage that returned it: endorsements before that stage stand.
 */
const STEPS = {
  send: {
    from: ["draft", "returned_by_head"],
    to: "awaiting_head",
    by: "officer",
    sends: true,
    window: true,
  },
  recall: { from: ["awaiting_head"], to: "draft", by: "officer" },
  /** Only before anybody at the bloc has looked at it, and while it could still be sent again. */
  recall_from_bloc: { from: ["awaiting_bloc"], to: "draft", by: "officer", window: true },
  head_return: { from: ["awaiting_head"], to: "returned_by_head", by: "head", comment: "required" },
  approve: { from: ["awaiting_head"], to: "awaiting_bloc", by: "head", window: true },
  bloc_return: { from: ["awaiting_bloc"], to: "returned_by_bloc", by: "bloc", comment: "required" },
  resend_to_bloc: { from: ["returned_by_bloc"], to: "awaiting_bloc", by: "officer", sends: true },
  endorse: { from: ["awaiting_bloc"], to: "awaiting_ministry", by: "bloc" },
  take_over: {
    from: ["awaiting_bloc"],
    to: "awaiting_ministry",
    by: "ministry",
    comment: "required",
  },
  ministry_return: {
    from: ["awaiting_ministry"],
    to: "returned_by_ministry",
    by: "ministry",
    comment: "required",
  },
  resend_to_ministry: {
    from: ["returned_by_ministry"],
    to: "awaiting_ministry",
    by: "officer",
    sends: true,
  },
  accept: { from: ["awaiting_ministry"], to: "accepted", by: "ministry" },
} as const satisfies Record<string, Step>;

export type Event = keyof typeof STEPS;
export const EVENTS = Object.keys(STEPS) as Event[];

const step = (event: Event): Step => STEPS[event];

export function follow(status: Status, event: Event): Result<Status, Failure> {
  return step(event).from.includes(status) ? ok(step(event).to) : err({ code: "wrong_status" });
}

export const actorOf = (event: Event): Actor => step(event).by;
export const needsComment = (event: Event): boolean => step(event).comment === "required";
export const sends = (event: Event): boolean => step(event).sends === true;
export const keepsToWindow = (event: Event): boolean => step(event).window === true;
export const isReturn = (event: Event): boolean => needsComment(event) && event !== "take_over";

/** The officer's own taking back of what was sent. */
export const isRecall = (event: Event): boolean =>
  event === "recall" || event === "recall_from_bloc";

/** While the unit may write in its file: exactly the statuses from which the officer can send it. */
export const EDITABLE: readonly Status[] = STATUSES.filter((status) =>
  EVENTS.some((event) => sends(event) && step(event).from.includes(status)),
);

/** From where what the officer sends is held to the window; what bloc or ministry returned is not. */
export const SENT_IN_WINDOW: readonly Status[] = STATUSES.filter((status) =>
  EVENTS.some((event) => sends(event) && keepsToWindow(event) && step(event).from.includes(status)),
);

/** Before the head's approval the file is the unit's own affair; nobody outside sees it. */
const INSIDE_THE_UNIT: readonly Status[] = ["draft", "awaiting_head", "returned_by_head"];
export const LEFT_THE_UNIT: readonly Status[] = STATUSES.filter(
  (status) => !INSIDE_THE_UNIT.includes(status),
);

/** The stage at which a file is looked at in this status, if any. */
export function stageOf(status: Status): "head" | "bloc" | "ministry" | null {
  switch (status) {
    case "awaiting_head":
      return "head";
    case "awaiting_bloc":
      return "bloc";
    case "awaiting_ministry":
      return "ministry";
    case "draft":
    case "returned_by_head":
    case "returned_by_bloc":
    case "returned_by_ministry":
    case "accepted":
      return null;
  }
}
