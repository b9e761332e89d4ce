import type { Confidence } from "./confidence";
import type { RulesetCode } from "./rulesets";

export type ContentCode = "c1" | "c2" | "c3" | "c4" | "c5";

type CampaignContentSeed = {
  readonly code: ContentCode;
  readonly title: string;
  readonly paragraphs: readonly string[];
};

type MovementDecisionSeed = {
  readonly number: string;
  readonly signedOn: string | null;
  /** Years the decision covers, in words for the reader. */
  readonly period: string | null;
  readonly confidence: Confidence;
};

export type MovementSeed = {
  readonly code: "m1" | "m2" | "m3" | "m4";
  /** The Prime Minister's exact wording. */
  readonly name: string;
  /** Oldest first; empty when no number was found. */
  readonly decisions: readonly MovementDecisionSeed[];
  readonly note: string | null;
};

type DutySeed = {
  readonly code: "unit_heads" | "provincial_directors" | "bloc_leaders";
  readonly addressee: string;
  readonly items: readonly { readonly text: string; readonly confidence: Confidence }[];
};

type MilestoneCode =
  | "year_end_conference_2020"
  | "launch"
  | "registration"
  | "pledge"
  | "ministry_initiative_dossiers"
  | "mid_year_review"
  | "bloc_final_review"
  | "dossiers_to_ministry"
  | "hero_dossiers"
  | "government_flag_dossiers"
  | "state_merit_dossiers"
  | "national_fighter_dossiers";

export type MilestoneSeed = {
  readonly code: MilestoneCode;
  readonly name: string;
  /** The day of a single event, ISO date; null for a window or when not known. */
  readonly date: string | null;
  /** First day of a window; null when it is open from publication or not known. */
  readonly opensOn: string | null;
  /** Last day of a window, inclusive. */
  readonly closesOn: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type CampaignSeed = {
  readonly year: number;
  readonly name: string;
  readonly theme: string;
  readonly launchedBy: { readonly name: string; readonly title: string };
  readonly occasion: string;
  readonly rulesetCode: RulesetCode;
  readonly contents: readonly CampaignContentSeed[];
  readonly movements: readonly MovementSeed[];
  readonly duties: readonly DutySeed[];
  readonly milestones: readonly MilestoneSeed[];
};

type AnnouncementSectionSeed = {
  readonly code: "context" | "purpose" | "contents" | "movements" | "organisation";
  readonly heading: string;
  readonly paragraphs: readonly string[];
};

export type AnnouncementSeed = {
  readonly slug: string;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly AnnouncementSectionSeed[];
  /** Number, symbol and signing date of the document: null is shown as "đang cập nhật". */
  readonly documentNumber: string | null;
  readonly documentSignedOn: string | null;
  readonly documentNote: string;
  readonly photo: {
    /** The press photo is not ours: a drawing stands in its place. */
    readonly isPlaceholder: boolean;
    readonly alternative: string;
    readonly caption: string;
    readonly credit: string;
  };
  readonly source: { readonly name: string; readonly address: string };
  readonly buttons: readonly {
    readonly code: "register_titles" | "sign_pledge" | "register_initiatives";
    readonly label: string;
    readonly milestoneCode: MilestoneCode;
  }[];
};
