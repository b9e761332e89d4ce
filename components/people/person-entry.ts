import type { SaveState } from "@/components/form/autosave-queue";
import { BLANK, type PersonField, type PersonValues, type Stored } from "./person-values";

type Clash = {
  /** What somebody else wrote; null when they removed the row. */
  readonly theirs: Stored | null;
  readonly fields: readonly PersonField[];
};

export type Entry = {
  readonly id: string;
  readonly values: PersonValues;
  /** What the typing rests on; null for a row not yet on the server. */
  readonly base: Stored | null;
  readonly state: SaveState;
  readonly errors: Readonly<Partial<Record<PersonField, string>>>;
  readonly clash: Clash | null;
  /** Removed, with the way back left open. */
  readonly removed: boolean;
};

/** What this browser keeps of a row until the server has it. */
export type KeptRow = {
  readonly id: string;
  readonly values: PersonValues;
  readonly base: Stored | null;
  readonly removed: boolean;
};

/** What of a row outlives the tab. */
export const keptOf = ({ id, values, base, removed }: Entry): KeptRow => ({
  id,
  values,
  base,
  removed,
});

export type Outcome =
  | { readonly id: string; readonly is: "saved"; readonly version: number }
  | { readonly id: string; readonly is: "conflict"; readonly theirs: Stored | null }
  | {
      readonly id: string;
      readonly is: "refused";
      readonly message: string;
      readonly fields: Readonly<Partial<Record<PersonField, string>>>;
    };

/** Why a whole saving failed: no way to the server, no session, or a refusal of the file. */
export type Unsent =
  | { readonly is: "unreached" }
  | { readonly is: "signed_out" }
  | { readonly is: "refused"; readonly message: string };

export type Hands = {
  readonly save: (
    rows: readonly { id: string; version: number; values: PersonValues }[],
  ) => Promise<readonly Outcome[] | Unsent>;
  readonly remove: (id: string) => Promise<null | Unsent>;
  /** Keeps what is not yet on the server; called with all of it once it has changed. */
  readonly keep: (rows: readonly KeptRow[]) => void;
  readonly onSignedOut: () => void;
  readonly now: () => number;
  /** Whether a cell may be changed at all, by typing, pasting or emptying; a return leaves only some open. */
  readonly isOpen: (id: string, field: PersonField) => boolean;
};

const IDLE: SaveState = { is: "idle" };

/** A row with nothing typed over what the server holds. */
export const settled = (id: string, base: Stored | null): Entry => ({
  id,
  values: base?.values ?? BLANK,
  base,
  state: IDLE,
  errors: {},
  clash: null,
  removed: false,
});

/** The fields in which two differ. */
export const fieldsOf = (a: PersonValues, b: PersonValues): PersonField[] =>
  (Object.keys(a) as PersonField[]).filter((field) => a[field] !== b[field]);

export const isBlank = ({ departmentId: _, ...cells }: PersonValues) =>
  Object.values(cells).every((value) => value === "" || value === null);
