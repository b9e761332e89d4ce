import { describe, expect, it } from "vitest";
import { arcsOf } from "@/components/process/process";
import { PROCESSES } from "@/components/process/processes";
import { EVENTS, follow, STATUSES } from "@/lib/entry/registration/workflow";

const registration = PROCESSES.find(({ anchor }) => anchor === "ho-so-dang-ky")?.process;

describe("the drawing of a process", () => {
  it("[Z-01] holds every step that the workflow's own table allows, and no other", () => {
    const allowed = STATUSES.flatMap((status, from) =>
      EVENTS.flatMap((event) => {
        const next = follow(status, event);
        return next.ok ? [`${from}>${STATUSES.indexOf(next.value)}`] : [];
      }),
    );
    expect(registration?.states).toHaveLength(STATUSES.length);
    expect(registration?.steps.map(({ from, to }) => `${from}>${to}`)).toEqual(allowed);
  });

  it.each(PROCESSES.map(({ title, process }) => [title, process] as const))(
    "[Z-01] of %s numbers each step once, names who takes it and lets no two share a lane",
    (_, { states, steps }) => {
      expect(steps.map(({ number }) => number)).toEqual(steps.map((__, index) => index + 1));
      for (const { label, by, to } of steps) {
        expect(label).not.toBe("");
        expect(by).not.toBe("");
        expect(states[to]).toBeDefined();
      }
      const arcs = arcsOf(steps);
      expect(arcs).toHaveLength(steps.length);
      for (const one of arcs)
        for (const other of arcs) {
          if (one === other || one.lane === 0 || one.side !== other.side || one.lane !== other.lane)
            continue;
          const [low, high] = [one, other].map(({ step }) => [
            Math.min(step.from, step.to),
            Math.max(step.from, step.to),
          ]) as [[number, number], [number, number]];
          expect(low[1] < high[0] || high[1] < low[0]).toBe(true);
        }
    },
  );
});
