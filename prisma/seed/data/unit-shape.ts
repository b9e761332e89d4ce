import type { Confidence } from "./confidence";

type UnitKindCode =
  | "ministry"
  | "department"
  | "inspectorate"
  | "office"
  | "general_department"
  | "authority"
  | "institute"
  | "centre"
  | "newspaper"
  | "journal"
  | "school"
  | "fund"
  | "council_office"
  | "project_board"
  | "publisher"
  | "enterprise"
  | "party_union"
  | "federation"
  | "station"
  | "museum"
  | "factory"
  | "provincial_department"
  | "division";

export type UnitSeed = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Abbreviation in document symbols, as in `…/BTNMT-TĐKTTT`. */
  readonly symbol: string | null;
  readonly symbolConfidence: Confidence | null;
  readonly kind: UnitKindCode;
  /** Null for the ministry itself and for the Sở, which answer to their provincial People's Committee. */
  readonly parentCode: string | null;
  /** Decides who confers the grassroots titles; see `legalPersonalityConfidence`. Null when unknown. */
  readonly legalPersonality: boolean | null;
  /** First day, ISO date. Null when no source gives it. */
  readonly validFrom: string | null;
  /** Last day, inclusive, ISO date. Null while in being or when no source gives it. */
  readonly validTo: string | null;
  /** Code of the General Statistics Office, for the Sở and their divisions. */
  readonly provinceCode: string | null;
  /** Trust in the unit's existence and name. */
  readonly confidence: Confidence;
  readonly note: string | null;
};
