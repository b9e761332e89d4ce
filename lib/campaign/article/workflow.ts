import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const STATUSES = [
  "draft",
  "awaiting_second",
  "scheduled",
  "published",
  "withdrawn",
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The life of a text, announcement or news. `fall_due` and `expire` are the calendar's: a scheduled text becomes
 * published, and one whose last moment was set is taken down. The campaign that an announcement calls stays called.
 * A change that waits for a second person is taken or given back while readers keep the text as it was.
 */
const STEPS = {
  submit: { from: ["draft", "withdrawn"], to: "awaiting_second" },
  send_back: { from: ["awaiting_second"], to: "draft" },
  publish: { from: ["draft", "awaiting_second", "scheduled", "withdrawn"], to: "published" },
  schedule: { from: ["draft", "awaiting_second", "withdrawn"], to: "scheduled" },
  unschedule: { from: ["scheduled"], to: "draft" },
  approve_edit: { from: ["published"], to: "published" },
  return_edit: { from: ["published"], to: "published" },
  withdraw: { from: ["published"], to: "withdrawn" },
  fall_due: { from: ["scheduled"], to: "published" },
  expire: { from: ["published"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;

export type Step = keyof typeof STEPS;
export const STEPS_OF_ALL = Object.keys(STEPS) as readonly Step[];

/** What a person may press; the rest is the calendar's. */
export const EVENTS = [
  "submit",
  "send_back",
  "publish",
  "schedule",
  "unschedule",
  "approve_edit",
  "return_edit",
  "withdraw",
] as const satisfies readonly Step[];
export type Event = (typeof EVENTS)[number];

/** The status after the step; `wrong_status` where it cannot happen. */
export function follow(status: Status, step: Step): Result<Status, Failure> {
  const { from, to }: { from: readonly Status[]; to: Status } = STEPS[step];
  return from.includes(status) ? ok(to) : err({ code: "wrong_status" });
}

/** Only a text nobody has read yet is saved while it is being typed, half-finished or not. */
export const isSketch = (status: Status): boolean => status === "draft";

/** What everybody reads: while the ministry wants a second person, a change of it waits for one. */
export const isRead = (status: Status): boolean => status === "published";

/** A scheduled text is as it was when its moment was set: to change it one takes it off the schedule first. */
export const isFixed = (status: Status): boolean => status === "scheduled";

/** The steps over a change that waits, beside the text's own life. */
export const isAboutProposal = (event: Event): boolean =>
  event === "approve_edit" || event === "return_edit";
