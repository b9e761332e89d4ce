import type { PersonCells } from "@/lib/entry/people/queries";

/** What the cells of a person hold; "" where nothing is chosen, a year that does not read as typed. */
export type PersonValues = {
  departmentId: string;
  fullName: string;
  birthYear: number | string | null;
  sex: string;
  jobTitle: string;
  honour: string;
  note: string;
};

export type PersonField = keyof PersonValues;

/** A row as the server holds it. */
export type Stored = { readonly version: number; readonly values: PersonValues };

export const BLANK: PersonValues = {
  departmentId: "",
  fullName: "",
  birthYear: null,
  sex: "",
  jobTitle: "",
  honour: "",
  note: "",
};

/** A row of the server as the grid's cells show it. */
export const storedOf = (cells: PersonCells): Stored => ({
  version: cells.version,
  values: {
    departmentId: cells.departmentId ?? "",
    fullName: cells.fullName,
    birthYear: cells.birthYear,
    sex: cells.sex ?? "",
    jobTitle: cells.jobTitle,
    honour: cells.honour,
    note: cells.note,
  },
});
