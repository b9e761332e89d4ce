import { addDays } from "@/lib/platform/shared/dates";
import { type Period, periodState } from "@/lib/platform/shared/period";
import type { UnitKind } from "../unit/schema";
import type { BlocKind } from "./labels";

/** Whether every day of `wanted` falls into one of the periods; one that starts the day after another goes on from it. */
export function covers(periods: readonly Period[], wanted: Period): boolean {
  let missingFrom = wanted.startsOn;
  for (const { startsOn, endsOn } of periods.toSorted((a, b) =>
    a.startsOn < b.startsOn ? -1 : 1,
  )) {
    if (startsOn > missingFrom) return false;
    if (endsOn === null) return true;
    if (endsOn >= missingFrom) missingFrom = addDays(endsOn, 1);
    if (wanted.endsOn !== null && missingFrom > wanted.endsOn) return true;
  }
  return false;
}

/** Who holds an office on a day; null while nobody does. */
export const holderOn = <Held extends Period & { readonly office: "leader" | "deputy" }>(
  offices: readonly Held[],
  office: Held["office"],
  day: string,
): Held | null =>
  offices.find((held) => held.office === office && periodState(held, day) === "in_force") ?? null;

type Candidate = {
  readonly kind: UnitKind;
  /** Null for a unit that stands under none. */
  readonly parentKind: UnitKind | null;
};

/** A Cụm joins the Sở, a Khối the units directly under the ministry; their departments sit in none. */
export function fitsBloc({ kind, parentKind }: Candidate, bloc: BlocKind): boolean {
  if (kind === "ministry" || kind === "division") return false;
  switch (bloc) {
    case "cum":
      return kind === "provincial_department";
    case "khoi":
      return kind !== "provincial_department" && (parentKind === null || parentKind === "ministry");
  }
}
