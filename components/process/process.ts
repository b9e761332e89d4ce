/** A life drawn from a workflow's own table: its states, and what leads from each to which. */
export type ProcessStep = {
  /** From 1, the same in the drawing and in the list beside it. */
  readonly number: number;
  readonly label: string;
  /** Who takes the step. */
  readonly by: string;
  readonly from: number;
  readonly to: number;
};

export type Process = {
  readonly states: readonly string[];
  readonly steps: readonly ProcessStep[];
};

type Table<S extends string, E extends string> = {
  readonly statuses: readonly S[];
  readonly events: readonly E[];
  readonly follow: (status: S, event: E) => { ok: true; value: S } | { ok: false };
  readonly stateLabel: (status: S) => string;
  readonly eventLabel: (event: E, from: S) => string;
  readonly by: (event: E) => string;
};

/** Reads a workflow's table as it is in force; nothing of it is written a second time. */
export function processOf<S extends string, E extends string>(table: Table<S, E>): Process {
  const { statuses, events, follow, stateLabel, eventLabel, by } = table;
  const found = statuses.flatMap((status, from) =>
    events.flatMap((event) => {
      const next = follow(status, event);
      return next.ok
        ? [
            {
              label: eventLabel(event, status),
              by: by(event),
              from,
              to: statuses.indexOf(next.value),
            },
          ]
        : [];
    }),
  );
  return {
    states: statuses.map(stateLabel),
    steps: found.map((step, index) => ({ ...step, number: index + 1 })),
  };
}

export type Arc = {
  readonly step: ProcessStep;
  readonly lane: number;
  readonly side: "left" | "right";
};

/**
 * Where each step is drawn: one to the next state goes straight down (lane 0), a longer one forward along the right, one
 * back along the left, each in the nearest lane that no other takes over the same stretch.
 */
export function arcsOf(steps: readonly ProcessStep[]): Arc[] {
  const taken: { side: string; lane: number; low: number; high: number }[] = [];
  const straight = new Set<number>();
  return [...steps]
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.number - b.number)
    .map((step): Arc => {
      if (step.to === step.from + 1 && !straight.has(step.from)) {
        straight.add(step.from);
        return { step, lane: 0, side: "right" };
      }
      const side = step.to > step.from ? "right" : "left";
      const low = Math.min(step.from, step.to);
      const high = Math.max(step.from, step.to);
      let lane = 1;
      const meets = () =>
        taken.some(
          (one) => one.side === side && one.lane === lane && one.low <= high && low <= one.high,
        );
      while (meets()) lane++;
      taken.push({ side, lane, low, high });
      return { step, lane, side };
    });
}
