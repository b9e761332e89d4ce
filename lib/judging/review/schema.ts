import { z } from "zod";
import type { Dossier } from "@/lib/entry/registration/rules";
import { storedDossier } from "@/lib/entry/registration/schema";
import type { Event } from "@/lib/entry/registration/workflow";
import type { Stage } from "./rules";

const body = z
  .string()
  .trim()
  .min(1, "Nhập nội dung góp ý.")
  .max(1_000, "Rút gọn còn tối đa 1.000 ký tự.");

/** The words of a remark, as its small form holds them. */
export const remarkInput = z.object({
  body,
  /** Whether the unit is asked to mend this; what no remark asks for stays closed after a return. */
  asks: z.boolean().optional(),
});
export type RemarkInput = z.infer<typeof remarkInput>;

/** A remark on one field, as the dossier's rows name it, or on a whole section by the section's own name. */
export const commentInput = remarkInput.extend({
  registrationId: z.uuid(),
  path: z.string().min(1).max(200),
});
export type CommentInput = z.infer<typeof commentInput>;

export const commentEditInput = remarkInput.extend({ id: z.uuid() });
export type CommentEditInput = z.infer<typeof commentEditInput>;

export const commentRef = z.object({ id: z.uuid() });
export type CommentRef = z.infer<typeof commentRef>;

export const openedInput = z.object({ registrationId: z.uuid() });
export type OpenedInput = z.infer<typeof openedInput>;

const RETURN_OF: Record<Stage, Event> = {
  head: "head_return",
  bloc: "bloc_return",
  ministry: "ministry_return",
};

/** An event of a file's life with what it froze, if it sent anything. */
export type Sent = {
  readonly sequence: number;
  readonly kind: Event;
  readonly snapshot: unknown;
};

/** A stored snapshot as a dossier; null when it is none, or is of a shape that today's portal does not read. */
export function readSnapshot(stored: unknown): Dossier | null {
  const parsed = storedDossier.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** What the unit sent last, before an event where one is named. Null when nothing was sent, or it cannot be read. */
export function lastSent(
  events: readonly Sent[],
  before: number = Number.POSITIVE_INFINITY,
): Dossier | null {
  let last: Sent | null = null;
  for (const event of events) {
    if (event.snapshot === null || event.sequence >= before) continue;
    if (last === null || event.sequence > last.sequence) last = event;
  }
  return last && readSnapshot(last.snapshot);
}

/**
 * What the stage had before it when it last returned the file: the sending to compare the present one with.
 * Null when the stage never returned it.
 */
export function baselineOf(events: readonly Sent[], stage: Stage): Dossier | null {
  const returns = events.filter((event) => event.kind === RETURN_OF[stage]);
  if (returns.length === 0) return null;
  return lastSent(events, Math.max(...returns.map((event) => event.sequence)));
}
