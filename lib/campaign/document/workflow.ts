import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = ["draft", "published"] as const;
export type Status = (typeof STATUSES)[number];

/** The life of an entry of the register: entered, shown to everybody, taken out of sight to be mended. */
const STEPS = {
  publish: { from: "draft", to: "published" },
  withdraw: { from: "published", to: "draft" },
} as const satisfies Record<string, { from: Status; to: Status }>;

export type Event = keyof typeof STEPS;
export const EVENTS = ["publish", "withdraw"] as const satisfies readonly Event[];

/** The status after the event; `wrong_status` where the event cannot happen. */
export const follow = (status: Status, event: Event): Result<Status, Failure> =>
  STEPS[event].from === status ? ok(STEPS[event].to) : err({ code: "wrong_status" });
