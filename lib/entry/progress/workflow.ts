import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

const STATUSES = ["draft", "awaiting_head", "returned", "sent"] as const;
export type Status = (typeof STATUSES)[number];

/** Who a step waits for: the unit's officer, its head, the bloc's leader. */
export type Actor = "officer" | "head" | "bloc";

type Step = {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: Actor;
  readonly comment?: "required";
};

/** The life of a report: the officer hands it to the head, the head sends it. What was sent the leader may return. */
const STEPS = {
  hand_in: { from: ["draft", "returned"], to: "awaiting_head", by: "officer" },
  recall: { from: ["awaiting_head"], to: "draft", by: "officer" },
  head_return: { from: ["awaiting_head"], to: "returned", by: "head", comment: "required" },
  approve: { from: ["awaiting_head"], to: "sent", by: "head" },
  bloc_return: { from: ["sent"], to: "returned", by: "bloc", comment: "required" },
} as const satisfies Record<string, Step>;

export type Event = keyof typeof STEPS;
export const EVENTS = Object.keys(STEPS) as [Event, ...Event[]];

const step = (event: Event): Step => STEPS[event];

export const follow = (status: Status, event: Event): Result<Status, Failure> =>
  step(event).from.includes(status) ? ok(step(event).to) : err({ code: "wrong_status" });

export const actorOf = (event: Event): Actor => step(event).by;
export const needsComment = (event: Event): boolean => step(event).comment === "required";

/** While the unit may write in its report. */
export const isEditable = (status: Status): boolean => follow(status, "hand_in").ok;
