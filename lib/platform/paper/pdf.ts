import "server-only";
import path from "node:path";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import {
  type Block,
  COUNTRY,
  footOf,
  HEAD_SHARES,
  headName,
  MARGINS,
  MOTTO,
  numberLine,
  type Paper,
  placeAndDate,
  SIZES,
  type Signature,
} from "./paper";

const MM = 72 / 25.4;
const RULE_LENGTH = 90;
/** How thick the lines of a table are. */
const LINE = 0.6;

/** Tinos has the measures of Times New Roman, and may be given away. */
const FONTS = path.join(process.cwd(), "node_modules/@expo-google-fonts/tinos");
const font = (style: string) => path.join(FONTS, style, `Tinos_${style}.ttf`);

// A paper is drawn from its own data: it reads its fonts and fetches nothing.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file.startsWith(FONTS));

pdfmake.setFonts({
  Tinos: {
    normal: font("400Regular"),
    bold: font("700Bold"),
    italics: font("400Regular_Italic"),
    bolditalics: font("700Bold_Italic"),
  },
});

/** Points that a heading wants below its upper edge: its own line, and a table's head with the first row, or two lines. */
const HEADING_ROOM = 90;

const upper = (text: string) => text.toLocaleUpperCase("vi");

const rule = (length = RULE_LENGTH): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.7 }],
  alignment: "center",
  margin: [0, 0, 0, 4],
});

const head = (paper: Paper): Content => ({
  columns: [
    {
      width: `${HEAD_SHARES.issuer}%`,
      alignment: "center",
      fontSize: SIZES.issuer,
      stack: [
        ...(paper.issuer.superior ? [headName(paper.issuer.superior)] : []),
        { text: headName(paper.issuer.body), bold: true },
        rule(),
        { text: numberLine(paper), fontSize: SIZES.head, preserveLeadingSpaces: true },
        ...(paper.kind === null ? [{ text: `V/v ${paper.subject}`, fontSize: 12 }] : []),
      ],
    },
    {
      width: `${HEAD_SHARES.country}%`,
      alignment: "center",
      stack: [
        { text: COUNTRY, bold: true, fontSize: SIZES.issuer },
        { text: MOTTO, bold: true, fontSize: SIZES.head },
        rule(150),
        {
          text: placeAndDate(paper),
          italics: true,
          fontSize: SIZES.head,
          preserveLeadingSpaces: true,
        },
      ],
    },
  ],
});

const title = (paper: Paper): Content[] =>
  paper.kind === null
    ? [{ text: "", margin: [0, 12, 0, 0] }]
    : [
        { text: upper(paper.kind), bold: true, alignment: "center", margin: [0, 18, 0, 0] },
        { text: paper.subject, bold: true, alignment: "center" },
        rule(110),
      ];

function drawn(block: Block): Content {
  switch (block.kind) {
    case "heading":
      return { text: block.text, bold: true, margin: [0, 8, 0, 2], headlineLevel: 1 };
    case "paragraph":
      return { text: block.text, alignment: "justify", leadingIndent: 28, margin: [0, 6, 0, 0] };
    case "basis":
      return { text: block.text, italics: true, leadingIndent: 28, margin: [0, 3, 0, 0] };
    case "list":
      return {
        stack: block.items.map((item) => ({
          text: `- ${item}`,
          leadingIndent: 28,
          margin: [0, 3, 0, 0] as [number, number, number, number],
        })),
      };
    case "table":
      return grid(block);
  }
}

type Grid = Extract<Block, { kind: "table" }>;

/** A table, or a part of one: what only goes on has no head, and its upper line on the lower one of what it goes on from. */
function grid(
  { columns, rows }: Grid,
  part: "whole" | "all but the end" | "end" = "whole",
): Content {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const goesOn = part === "end";
  const cell = (text: string, align: "left" | "right" | "center", bold: boolean): TableCell => ({
    text,
    alignment: align,
    bold,
    fontSize: SIZES.table,
  });
  return {
    margin: [0, goesOn ? -LINE : 8, 0, part === "all but the end" ? 0 : 4],
    table: {
      ...(goesOn ? {} : { headerRows: 1, keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      widths: columns.map(({ width }) => `${(100 * width) / whole}%`),
      body: [
        ...(goesOn ? [] : [columns.map((column) => cell(column.title, "center", true))]),
        ...rows.map((row) =>
          columns.map((column, at) => cell(row[at] ?? "", column.align ?? "left", false)),
        ),
      ],
    },
    layout: { hLineWidth: () => LINE, vLineWidth: () => LINE },
  };
}

/** The blocks, and apart the last words or the last row of the last table: these stay with the signatures. */
function parted(blocks: readonly Block[]): { before: Content[]; last: Content[] } {
  const block = blocks.at(-1);
  const before = blocks.slice(0, -1).map(drawn);
  if (!block) return { before, last: [] };
  if (block.kind === "list" && block.items.length > 1) {
    const items = (from: number, to?: number) =>
      drawn({ kind: "list", items: block.items.slice(from, to) });
    return { before: [...before, items(0, -1)], last: [items(-1)] };
  }
  if (block.kind === "table" && block.rows.length > 1) {
    const rows = (from: number, to?: number) => ({ ...block, rows: block.rows.slice(from, to) });
    return {
      before: [...before, grid(rows(0, -1), "all but the end")],
      last: [grid(rows(-1), "end")],
    };
  }
  return { before, last: [drawn(block)] };
}

const signature = ({ authority, role, name }: Signature): Content => ({
  alignment: "center",
  bold: true,
  stack: [
    ...(authority ? [authority] : []),
    upper(role),
    { text: name ?? " ", margin: [0, 64, 0, 0] },
  ],
});

const recipients = (names: readonly string[]): Content =>
  names.length === 0
    ? { text: "" }
    : {
        stack: [
          { text: "Nơi nhận:", bold: true, italics: true, fontSize: 12 },
          ...names.map((name, at) => ({
            text: `- ${name}${at === names.length - 1 ? "." : ";"}`,
            fontSize: SIZES.recipients,
          })),
        ],
      };

function close(paper: Paper, last: Content[]): Content[] {
  const signers = paper.signatures.map((one) => signature(one));
  const several = signers.length > 1;
  const rows: Content[] = several ? signers : [recipients(paper.recipients), ...signers];
  return [
    {
      unbreakable: true,
      stack: [
        ...last,
        { margin: [0, 18, 0, 0], columns: rows.map((cell) => ({ width: "*", stack: [cell] })) },
        ...(several ? [recipients(paper.recipients)] : []),
      ],
    },
  ];
}

/** The paper as a PDF with its fonts inside, for what is final. */
export function paperToPdf(paper: Paper): Promise<Buffer> {
  const { hash } = paper;
  const { before, last } = parted(paper.blocks);
  const definition: TDocumentDefinitions = {
    info: { title: paper.subject, author: paper.issuer.body },
    pageSize: "A4",
    pageOrientation: paper.landscape ? "landscape" : "portrait",
    pageMargins: [MARGINS.left * MM, MARGINS.top * MM, MARGINS.right * MM, MARGINS.bottom * MM],
    defaultStyle: { font: "Tinos", fontSize: SIZES.body, lineHeight: 1.1 },
    // The number of the first page is not shown (Nghị định 30/2020).
    header: (page) =>
      page === 1
        ? ""
        : { text: String(page), alignment: "center", fontSize: 13, margin: [0, 24, 0, 0] },
    ...(hash && {
      footer: {
        text: footOf(hash),
        alignment: "center",
        fontSize: SIZES.foot,
        margin: [0, 20, 0, 0],
      },
    }),
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel === 1 &&
      startPosition.pageInnerHeight * (1 - startPosition.verticalRatio) < HEADING_ROOM,
    content: [head(paper), ...title(paper), ...before, ...close(paper, last)],
  };
  return pdfmake.createPdf(definition).getBuffer();
}
