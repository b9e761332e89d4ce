import type { Event } from "@/lib/entry/registration/workflow";

/** The steps that are taken on several files at once; a step that needs one file's own thought is not among them. */
export const BULK_EVENTS = [
  "endorse",
  "bloc_return",
  "accept",
  "ministry_return",
] as const satisfies readonly Event[];
export type BulkEvent = (typeof BULK_EVENTS)[number];

/** The step as an address spells it. */
export const BULK_SLUG: Record<BulkEvent, string> = {
  endorse: "thong-qua",
  bloc_return: "khoi-cum-tra-lai",
  accept: "tiep-nhan",
  ministry_return: "bo-tra-lai",
};

export const isBulkEvent = (event: Event): event is BulkEvent =>
  BULK_EVENTS.some((one) => one === event);

/** Where the step over these files is shown before it is taken. */
export const bulkPath = (event: BulkEvent, ids: readonly string[]): string =>
  `/lam-viec/tham-dinh/hang-loat?${new URLSearchParams([
    ["viec", BULK_SLUG[event]],
    ...ids.map((id) => ["chon", id]),
  ])}`;

/** As many as a person can look over before pressing the button. */
export const MOST_FILES = 50;

/** How long what was ordered waits, so that it can be undone with nothing to take back. */
export const UNDO_MINUTES = 5;

const MINUTE = 60_000;
export const dueAfter = (now: Date): Date => new Date(now.getTime() + UNDO_MINUTES * MINUTE);

/** Why a file cannot be taken with the others. */
export type BulkRefusal =
  | "not_found"
  | "wrong_status"
  | "own_unit"
  | "forbidden"
  | "held"
  | "conflict";

/** How a file of a batch ended. */
const OUTCOMES = [
  "done",
  "undone",
  "not_found",
  "wrong_status",
  "forbidden",
  "conflict",
  "invalid",
  "unexpected",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const readOutcome = (stored: string | null): Outcome | null =>
  stored === null ? null : (OUTCOMES.find((one) => one === stored) ?? "unexpected");

/** Where a batch stands; what is under way can no longer be undone. */
export type BatchState = "held" | "under_way" | "undone" | "settled";

export function batchState(batch: {
  readonly undoneAt: Date | null;
  readonly startedAt: Date | null;
  readonly settledAt: Date | null;
}): BatchState {
  if (batch.undoneAt !== null) return "undone";
  if (batch.settledAt !== null) return "settled";
  return batch.startedAt === null ? "held" : "under_way";
}

/** How many files stand in each way, ways with none left out, in the order first met. */
export function countEach<K extends string>(ways: readonly K[]): { way: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  return [...counts].map(([way, count]) => ({ way, count }));
}
