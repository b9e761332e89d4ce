import type { Confidence } from "./confidence";

export type EmulationTitleCode =
  | "LDTT"
  | "CSTDCS"
  | "CSTDB"
  | "CSTDTQ"
  | "TTLDTT"
  | "TTLDXS"
  | "CTDB"
  | "CTDCP"
  | "CSTDTINH"
  | "CTDTINH";

export type CommendationFormCode =
  | "GK"
  | "BKB"
  | "BKTTCP"
  | "HCLD3"
  | "HCLD2"
  | "HCLD1"
  | "KNC"
  | "BKTINH"
  | "HCDL"
  | "AHLD";

type MeritSubject = "person" | "collective" | "both";
type MeritLevel = "grassroots" | "ministry" | "province" | "state";

/**
 * `yearly`: considered every year; `ad_hoc`: for one outstanding deed; `thematic`: at the review of a
 * thematic campaign; `on_merit`: when accumulated merit allows; `once`: once in a lifetime;
 * `recorded`: decided elsewhere, only kept in the ledger.
 */
type MeritFrequency = "yearly" | "ad_hoc" | "thematic" | "on_merit" | "once" | "recorded";

type MeritAuthority =
  | "unit_head"
  | "minister"
  | "provincial_chair"
  | "prime_minister"
  | "president";

export type Citation = { readonly text: string; readonly confidence: Confidence };

type MeritSeed = {
  readonly name: string;
  readonly shortName: string;
  /** What people type or paste when they mean it; matched without regard to case or diacritics. */
  readonly aliases: readonly string[];
  readonly subject: MeritSubject;
  readonly level: MeritLevel;
  readonly frequency: readonly MeritFrequency[];
  readonly registrable: boolean;
  /** What the Ministry may give a Sở; all else a Sở holds is decided by its province. */
  readonly grantedByMinistryToProvincial: boolean;
  readonly authority: MeritAuthority;
  /** Who decides in 2021, in words for the reader. */
  readonly decidedBy: string;
  /** The basis under ruleset R2017; empty when only recorded or prepared by hand. */
  readonly legalBasis2021: readonly Citation[];
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type EmulationTitleSeed = MeritSeed & {
  readonly code: EmulationTitleCode;
  readonly kind: "title" | "flag";
};

export type CommendationFormSeed = MeritSeed & {
  readonly code: CommendationFormCode;
  readonly kind: "order" | "state_honour" | "commemorative_medal" | "certificate" | "merit_letter";
};
