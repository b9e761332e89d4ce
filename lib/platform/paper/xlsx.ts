import "server-only";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";

type Value = string | number | boolean | Date | null;

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

/**
 * Sheets that print lying down on A4, as wide as the paper: a list of seven columns is no use to anybody on three sheets
 * side by side. The writer knows no such wish, so it is written into its sheets.
 */
function fitToPaper(book: Uint8Array): Buffer {
  const parts = unzipSync(book);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part)
      .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
    parts[name] = strToU8(xml);
  }
  return Buffer.from(zipSync(parts));
}

/** The sheets as one Excel workbook. */
export async function sheetsToXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const book = await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      orientation: "landscape" as const,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title }) => headCell(title)),
        ...rows.map((row) => row.map((value) => cellOf(value))),
      ],
    })),
    { fontFamily: "Times New Roman", fontSize: 12 },
  ).toBuffer();
  return fitToPaper(book);
}
