import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export type Status = "draft" | "awaiting_cross" | "awaiting_leader" | "awaiting_ministry" | "final";

/** Who scores, in turn: the unit itself, the deputy, the leader, the ministry. */
export const LAYERS = ["self", "cross", "leader", "ministry"] as const;
export type Layer = (typeof LAYERS)[number];

/** Whose turn it is; nobody's once the sheet is final. */
export function layerAt(status: Status): Layer | null {
  switch (status) {
    case "draft":
      return "self";
    case "awaiting_cross":
      return "cross";
    case "awaiting_leader":
      return "leader";
    case "awaiting_ministry":
      return "ministry";
    case "final":
      return null;
  }
}

/** Who there is in the bloc to score this unit. The leader's and the deputy's own units miss one of the two. */
export type Scorers = { readonly cross: boolean; readonly leader: boolean };

type Step = {
  readonly from: readonly Status[];
  readonly comment?: "required";
  /** The layer at work hands its scores on: they are to be whole. */
  readonly completes?: true;
};

const STEPS = {
  send: { from: ["draft"], completes: true },
  cross_check: { from: ["awaiting_cross"], completes: true },
  consolidate: { from: ["awaiting_leader"], completes: true },
  finalize: { from: ["awaiting_ministry"], completes: true },
  send_back: {
    from: ["awaiting_cross", "awaiting_leader", "awaiting_ministry"],
    comment: "required",
  },
  skip: { from: ["awaiting_cross", "awaiting_leader"], comment: "required" },
} as const satisfies Record<string, Step>;

export type Event = keyof typeof STEPS;
export const EVENTS = Object.keys(STEPS) as [Event, ...Event[]];

const step = (event: Event): Step => STEPS[event];

/** The next layer for which there is somebody; the ministry always is. */
const onward = (status: Status, scorers: Scorers): Status => {
  if (status === "draft" && scorers.cross) return "awaiting_cross";
  if (status !== "awaiting_leader" && scorers.leader) return "awaiting_leader";
  return "awaiting_ministry";
};

/** Where a step leads. Layers without a scorer are passed over. */
export function follow(status: Status, event: Event, scorers: Scorers): Result<Status, Failure> {
  if (!step(event).from.includes(status)) return err({ code: "wrong_status" });
  switch (event) {
    case "send":
    case "cross_check":
    case "consolidate":
    case "skip":
      return ok(onward(status, scorers));
    case "finalize":
      return ok("final");
    case "send_back":
      return ok("draft");
  }
}

export const needsComment = (event: Event): boolean => step(event).comment === "required";
export const completes = (event: Event): boolean => step(event).completes === true;
export const startsFrom = (status: Status): Event[] =>
  EVENTS.filter((event) => step(event).from.includes(status));
