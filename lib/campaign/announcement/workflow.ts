import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = ["draft", "published", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

/** The life of an announcement. The campaign it calls stays called when the text is taken down. */
const STEPS = {
  publish: { from: ["draft", "withdrawn"], to: "published" },
  withdraw: { from: ["published"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;

export type Event = keyof typeof STEPS;
export const EVENTS = ["publish", "withdraw"] as const satisfies readonly Event[];

/** The status after the event; `wrong_status` where the event cannot happen. */
export function follow(status: Status, event: Event): Result<Status, Failure> {
  const { from, to }: { from: readonly Status[]; to: Status } = STEPS[event];
  return from.includes(status) ? ok(to) : err({ code: "wrong_status" });
}

/** Only an announcement nobody has read yet is saved while it is being typed, half-finished or not. */
export const isSketch = (status: Status): boolean => status === "draft";
