import "server-only";
import writeExcelFile from "write-excel-file/node";

export type Value = string | number | boolean | Date | null;

/** One sheet: a bold first row that stays in sight, then the rows. `width` is in characters. */
export type Sheet = {
  /** At most 31 characters, without \ / ? * [ ] : — Excel refuses more. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Value[])[];
};

/** Days as the ministry writes them. */
const DATE_FORMAT = "dd/mm/yyyy";

/** A head that stays in sight. */
export const headCell = (title: string) =>
  ({
    value: title,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "center",
    backgroundColor: "#F3E7D3",
  }) as const;

/** A text stays a text whatever it looks like: nothing in a cell is ever run as a formula. */
const cellOf = (value: Value) => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: DATE_FORMAT } as const;
  if (typeof value === "string") return { value, type: String, wrap: true } as const;
  return value;
};

/** The sheets as one Excel workbook. */
export const sheetsToXlsx = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title }) => headCell(title)),
        ...rows.map((row) => row.map((value) => cellOf(value))),
      ],
    })),
    { fontFamily: "Times New Roman", fontSize: 12 },
  ).toBuffer();
