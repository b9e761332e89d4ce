import "server-only";
import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import writeExcelFile, { type Feature } from "write-excel-file/node";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import { headCell } from "@/lib/platform/paper/xlsx";

export type BlankColumn = {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** What may be chosen in the column's cells; free text where none is named. */
  readonly choices?: readonly string[];
};

/** How many lines of the blank offer their choices. */
const LINES = 1_000;
const CHOICES_SHEET = "Danh mục";
const letterOf = (column: number) => String.fromCharCode(65 + column);

/** A cell offers the choices of its column's own list on the second sheet; other words are taken after a warning. */
function validations(columns: readonly BlankColumn[]): string {
  const lists = columns.flatMap(({ choices }, at) =>
    choices?.length
      ? [
          `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${letterOf(at)}2:${letterOf(at)}${LINES + 1}"><formula1>'${CHOICES_SHEET}'!$${letterOf(at)}$2:$${letterOf(at)}$${choices.length + 1}</formula1></dataValidation>`,
        ]
      : [],
  );
  return `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

const offering = (columns: readonly BlankColumn[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _, { sheetIndex }) =>
          sheetIndex === 0
            ? insertElementMarkupAccordingToOrderOfSiblings(
                xml,
                validations(columns),
                getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [],
                "worksheet",
              )
            : xml,
      },
    },
  },
});

/** An empty list as a workbook: one sheet to fill, whose columns offer their choices, and one with all the choices. */
export const blankTable = (name: string, columns: readonly BlankColumn[]): Promise<Buffer> => {
  const longest = Math.max(0, ...columns.map(({ choices }) => choices?.length ?? 0));
  const widths = columns.map(({ width }) => ({ width }));
  return writeExcelFile(
    [
      {
        sheet: name,
        stickyRowsCount: 1,
        columns: widths,
        data: [columns.map(({ title }) => headCell(title))],
      },
      {
        sheet: CHOICES_SHEET,
        stickyRowsCount: 1,
        columns: widths,
        data: [
          columns.map(({ title, choices }) => (choices?.length ? headCell(title) : null)),
          ...Array.from({ length: longest }, (_, at) =>
            columns.map(({ choices }) => {
              const choice = choices?.[at];
              return choice === undefined ? null : { value: choice };
            }),
          ),
        ],
      },
    ],
    { fontFamily: "Times New Roman", fontSize: 12, features: [offering(columns)] },
  ).toBuffer();
};
