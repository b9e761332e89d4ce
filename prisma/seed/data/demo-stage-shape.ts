import type { ContentCode } from "./campaign-shape";
import type { CommendationFormCode, EmulationTitleCode } from "./catalogue-shape";

export type DemoStage =
  | "draft"
  | "awaiting_head"
  | "returned_by_head"
  | "awaiting_bloc"
  | "returned_by_bloc"
  | "awaiting_ministry"
  | "returned_by_ministry"
  | "accepted";

/** One step of a file's life. `bloc` acts through the leader, or the deputy for the leader's own unit. */
export type DemoMoveSeed = {
  readonly event: "start" | "send" | "approve" | "endorse" | "accept" | "return";
  readonly by: "officer" | "head" | "bloc" | "ministry";
  /** ISO instant with the offset of Việt Nam. */
  readonly at: string;
};

export type DemoFactsSeed = {
  readonly headcount: number;
  readonly civilServants: number;
  readonly publicEmployees: number;
  readonly contractWorkers: number;
  readonly women: number;
};

/** Exactly one of title and form is set. */
type DemoMeritSeed = {
  readonly titleCode: EmulationTitleCode | null;
  readonly formCode: CommendationFormCode | null;
  /** Why the line is registered, in the unit's own words. */
  readonly basis: string;
};

export type DemoCollectiveLineSeed = DemoMeritSeed & { readonly unitCode: string };
export type DemoPersonLineSeed = DemoMeritSeed & { readonly staffNo: string };

export type DemoTargetSeed = {
  readonly contentCode: ContentCode;
  readonly indicator: string;
  readonly measure: string;
  readonly baseline: number;
  readonly target: number;
  /** The weights of a file add to 100. */
  readonly weight: number;
  readonly dueOn: string;
};

export type DemoInitiativeSeed = {
  readonly title: string;
  readonly summary: string;
  readonly field: string;
  /** Shares in per cent, adding to 100. */
  readonly authors: readonly { readonly staffNo: string; readonly share: number }[];
};

export type DemoCommentSeed = {
  readonly by: "head" | "bloc" | "ministry";
  readonly part: "facts" | "collectives" | "people" | "targets" | "initiatives";
  /** Position of the line in its part, from 0; null for the part as a whole. */
  readonly index: number | null;
  /** Name of the field as in the seed shapes; null for the line as a whole. */
  readonly field: string | null;
  readonly text: string;
};

export type DemoFileSeed = {
  readonly unitCode: string;
  readonly stage: DemoStage;
  readonly moves: readonly DemoMoveSeed[];
  readonly facts: DemoFactsSeed;
  readonly collectives: readonly DemoCollectiveLineSeed[];
  readonly people: readonly DemoPersonLineSeed[];
  readonly targets: readonly DemoTargetSeed[];
  readonly initiatives: readonly DemoInitiativeSeed[];
  /** The reviewer's overall reason; set on returned files only. */
  readonly returnReason: string | null;
  readonly comments: readonly DemoCommentSeed[];
};
