import type { ContentCode } from "./campaign-shape";
import type { CommendationFormCode, EmulationTitleCode } from "./catalogue-shape";

type DemoStage =
  | "draft"
  | "awaiting_head"
  | "returned_by_head"
  | "awaiting_bloc"
  | "returned_by_bloc"
  | "awaiting_ministry"
  | "returned_by_ministry"
  | "accepted";

/**
 * One event of a file's life, named as in its workflow. For the bloc acts the leader, or the deputy for the
 * leader's own unit.
 */
export type DemoMoveSeed = {
  readonly event:
    | "send"
    | "head_return"
    | "approve"
    | "bloc_return"
    | "endorse"
    | "ministry_return"
    | "accept";
  /** ISO instant with the offset of Việt Nam. */
  readonly at: string;
};

export type DemoFactsSeed = {
  readonly headcount: number;
  readonly womenCount: number;
  /** The day the unit launched the emulation among its people; null while not filled in. */
  readonly launchedOn: string | null;
  /** The contact is one of the demonstration people; number and address are plainly not real. */
  readonly contactStaffNo: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
};

/** Exactly one of title and form is set. */
type DemoMeritSeed = {
  readonly titleCode: EmulationTitleCode | null;
  readonly formCode: CommendationFormCode | null;
  /** Why the line is registered, in the unit's own words. */
  readonly note: string;
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

type DemoInitiativeSeed = {
  readonly title: string;
  readonly summary: string;
  readonly field: string;
  readonly scope: "grassroots" | "ministry" | "nationwide";
  /** First day of use or trial; null when still to come. */
  readonly appliedFrom: string | null;
  /** Shares in per cent, adding to 100. */
  readonly authors: readonly { readonly staffNo: string; readonly share: number }[];
};

export type DemoCommentSeed = {
  readonly by: "head" | "bloc" | "ministry";
  readonly section: "facts" | "collectives" | "people" | "pledge" | "initiatives";
  /** Position of the row in its section, from 0; null for the facts, which have no rows. */
  readonly index: number | null;
  /** Name of the field as the dossier names it. */
  readonly field: string;
  readonly text: string;
};

export type DemoFileSeed = {
  readonly unitCode: string;
  readonly stage: DemoStage;
  /** When the officer opened the draft, ISO instant. */
  readonly startedAt: string;
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
