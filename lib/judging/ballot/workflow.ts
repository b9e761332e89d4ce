import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = ["draft", "open", "closed", "published", "void"] as const;
export type Status = (typeof STATUSES)[number];

type Step = {
  readonly from: Status;
  readonly to: Status;
  /** Without a reason the step is refused. */
  readonly reason?: "required";
};

/** The whole life of a vote. The database's own functions open, close and void it; nothing leads back. */
const STEPS = {
  open: { from: "draft", to: "open" },
  close: { from: "open", to: "closed" },
  void: { from: "open", to: "void", reason: "required" },
  publish: { from: "closed", to: "published" },
} as const satisfies Record<string, Step>;

export type Event = keyof typeof STEPS;
export const EVENTS = Object.keys(STEPS) as [Event, ...Event[]];

const step = (event: Event): Step => STEPS[event];

export const follow = (status: Status, event: Event): Result<Status, Failure> =>
  step(event).from === status ? ok(step(event).to) : err({ code: "wrong_status" });

export const needsReason = (event: Event): boolean => step(event).reason === "required";
export const openEvents = (status: Status): Event[] =>
  EVENTS.filter((event) => follow(status, event).ok);

/** The box has been turned out: the count can be read. */
export const isCounted = (status: Status): boolean => status === "closed" || status === "published";
