import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export type Status = "draft" | "signing" | "sealed";

/**
 * The life of a bloc's pledge. Nobody seals it: the last signature does, or the freeing of the last unit that no longer
 * has to sign.
 */
const STEPS = {
  open: { from: "draft", to: "signing" },
  take_back: { from: "signing", to: "draft" },
  release: { from: "signing", to: "signing" },
  seal: { from: "signing", to: "sealed" },
} as const satisfies Record<string, { from: Status; to: Status }>;

export type Event = keyof typeof STEPS;

/** What the step leads to, or that it is not possible now. */
export const follow = (status: Status, event: Event): Result<Status, Failure> =>
  STEPS[event].from === status ? ok(STEPS[event].to) : err({ code: "wrong_status" });
