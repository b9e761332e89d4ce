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

function grid({ columns, rows }: Extract<Block, { kind: "table" }>): Content {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cell = (text: string, align: "left" | "right" | "center", bold: boolean): TableCell => ({
    text,
    alignment: align,
    bold,
    fontSize: SIZES.table,
  });
  return {
    margin: [0, 8, 0, 4],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ width }) => `${(100 * width) / whole}%`),
      body: [
        columns.map((column) => cell(column.title, "center", true)),
        ...rows.map((row) =>
          columns.map((column, at) => cell(row[at] ?? "", column.align ?? "left", false)),
        ),
      ],
    },
    layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6 },
  };
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

function close(paper: Paper): Content[] {
  const signers = paper.signatures.map((one) => signature(one));
  const several = signers.length > 1;
  const rows: Content[] = several ? signers : [recipients(paper.recipients), ...signers];
  return [
    {
      unbreakable: true,
      margin: [0, 18, 0, 0],
      stack: [{ columns: rows.map((cell) => ({ width: "*", stack: [cell] })) }],
    },
    ...(several ? [recipients(paper.recipients)] : []),
  ];
}

/** The paper as a PDF with its fonts inside, for what is final. */
export function paperToPdf(paper: Paper): Promise<Buffer> {
  const { hash } = paper;
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
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
    content: [head(paper), ...title(paper), ...paper.blocks.map(drawn), ...close(paper)],
  };
  return pdfmake.createPdf(definition).getBuffer();
}
