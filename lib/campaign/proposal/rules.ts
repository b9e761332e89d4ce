import type { ProposedPart } from "./schema";

type Dates = {
  readonly id: string;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly confidence: "confirmed" | "inferred" | "proposed";
};

/** The milestones with the days that wait laid over them. */
export const withMilestones = <M extends Dates & { readonly note: string | null }>(
  milestones: readonly M[],
  waiting: readonly (Dates & { readonly note: string })[],
): M[] =>
  milestones.map((milestone) => {
    const proposed = waiting.find(({ id }) => id === milestone.id);
    if (!proposed) return milestone;
    const { opensOn, dueOn, confidence, note } = proposed;
    return { ...milestone, opensOn, dueOn, confidence, note: note || null };
  });

export type Campaign = {
  readonly theme: string;
  readonly occasion: string;
  readonly launchedBy: string;
  readonly contents: readonly { code: string; position: number; title: string; body: string }[];
  readonly movements: readonly {
    position: number;
    name: string;
    decision: string | null;
    confidence: Dates["confidence"];
    note: string | null;
  }[];
  readonly milestones: readonly (Dates & { readonly name: string; readonly note: string | null })[];
};

/** The campaign as readers will have it once what waits is approved. */
export function withParts<C extends Campaign>(campaign: C, waiting: readonly ProposedPart[]): C {
  let shown = campaign;
  for (const { part, input } of waiting) {
    switch (part) {
      case "contents":
        shown = {
          ...shown,
          ...input,
          contents: shown.contents.map((content) => ({
            ...content,
            ...input.contents.find(({ code }) => code === content.code),
          })),
        };
        break;
      case "movements":
        shown = {
          ...shown,
          movements: shown.movements.map((movement) => {
            const proposed = input.movements.find(({ position }) => position === movement.position);
            return proposed
              ? {
                  ...movement,
                  ...proposed,
                  decision: proposed.decision || null,
                  note: proposed.note || null,
                }
              : movement;
          }),
        };
        break;
      case "milestones":
        shown = { ...shown, milestones: withMilestones(shown.milestones, input.milestones) };
        break;
      case "correction":
      case "hidden_correction":
        break;
    }
  }
  return shown;
}

type Correction = { readonly id: string; readonly at: Date; readonly what: string };

/** The corrections as readers will have them once what waits is approved. */
export function withCorrections(
  corrections: readonly Correction[],
  waiting: readonly (ProposedPart & { readonly id: string; readonly at: Date })[],
): Correction[] {
  const hidden = waiting.flatMap((row) => (row.part === "hidden_correction" ? [row.input.id] : []));
  const added = waiting.flatMap((row) =>
    row.part === "correction" ? [{ id: row.id, at: row.at, what: row.input.what }] : [],
  );
  return [...corrections.filter(({ id }) => !hidden.includes(id)), ...added];
}
