import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = ["draft", "published"] as const;
export type Status = (typeof STATUSES)[number];

type Step = { readonly from: Status; readonly to: Status };

/** The whole life of a decision: entered, then published for good. What was published is never rewritten. */
const STEPS = {
  publish: { from: "draft", to: "published" },
} as const satisfies Record<string, Step>;

export type Event = keyof typeof STEPS;
export const EVENTS = Object.keys(STEPS) as Event[];

export const follow = (status: Status, event: Event): Result<Status, Failure> =>
  STEPS[event].from === status ? ok(STEPS[event].to) : err({ code: "wrong_status" });

/** While its header, scan and awards may still be changed. */
export const EDITABLE: readonly Status[] = ["draft"];
