import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = ["pending", "published", "refused"] as const;
export type Status = (typeof STATUSES)[number];

/** The life of a reader's feedback. A decision of the moderators can be taken back, and is kept in the log. */
const STEPS = {
  publish: { from: ["pending", "refused"], to: "published" },
  answer: { from: ["published"], to: "published" },
  refuse: { from: ["pending", "published"], to: "refused" },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;

export type Event = keyof typeof STEPS;
export const EVENTS = ["publish", "answer", "refuse"] as const satisfies readonly Event[];

/** The status after the event; `wrong_status` where the event cannot happen. */
export function follow(status: Status, event: Event): Result<Status, Failure> {
  const { from, to }: { from: readonly Status[]; to: Status } = STEPS[event];
  return from.includes(status) ? ok(to) : err({ code: "wrong_status" });
}
