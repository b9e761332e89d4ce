import "server-only";
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  type Block,
  COUNTRY,
  type Column,
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

const FONT = "Times New Roman";
const CM = 567;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const RULE = { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const ALIGN = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

type Look = { size?: number; bold?: true; italics?: true };

const run = (text: string, { size = SIZES.body, ...look }: Look = {}) =>
  new TextRun({ text, font: FONT, size: size * 2, ...look });

const line = (text: string, look: Look = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: [run(text, look)] });

const centred = (text: string, look: Look = {}, options: IParagraphOptions = {}) =>
  line(text, look, { alignment: AlignmentType.CENTER, ...options });

/** A short rule under a line of the head, in the middle of the room that it stands in. */
function ruleUnder(length: number, room: number): Paragraph {
  const inset = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    border: { top: RULE },
    indent: { left: inset, right: inset },
    spacing: { before: 40, after: 60 },
    keepNext: true,
    children: [],
  });
}

/** What stands between the margins, a line's room. */
const lineOf = ({ landscape }: Paper) =>
  convertMillimetersToTwip((landscape ? 297 : 210) - MARGINS.left - MARGINS.right);

/** A table without lines that sets things side by side; widths are shares of a hundred. */
const sideBySide = (cells: readonly { width: number; children: Paragraph[] }[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ width, children }) =>
            new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children }),
        ),
      }),
    ],
  });

const head = (paper: Paper) =>
  sideBySide([
    {
      width: HEAD_SHARES.issuer,
      children: [
        ...(paper.issuer.superior
          ? [centred(headName(paper.issuer.superior), { size: SIZES.issuer })]
          : []),
        centred(headName(paper.issuer.body), { size: SIZES.issuer, bold: true }),
        ruleUnder(2.6 * CM, (lineOf(paper) * HEAD_SHARES.issuer) / 100),
        centred(numberLine(paper), { size: SIZES.head }),
        ...(paper.kind === null ? [centred(`V/v ${paper.subject}`, { size: SIZES.issuer })] : []),
      ],
    },
    {
      width: HEAD_SHARES.country,
      children: [
        centred(COUNTRY, { size: SIZES.issuer, bold: true }),
        centred(MOTTO, { size: SIZES.head, bold: true }),
        ruleUnder(5.8 * CM, (lineOf(paper) * HEAD_SHARES.country) / 100),
        centred(placeAndDate(paper), { size: SIZES.head, italics: true }),
      ],
    },
  ]);

const title = (paper: Paper) =>
  paper.kind === null
    ? []
    : [
        centred(
          paper.kind.toLocaleUpperCase("vi"),
          { bold: true },
          { spacing: { before: 360 }, keepNext: true },
        ),
        centred(paper.subject, { bold: true }, { keepNext: true }),
        ruleUnder(5.5 * CM, lineOf(paper)),
      ];

/** The last block stays with what closes the paper: signatures never stand alone on a page. */
function drawn(block: Block, last: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [line(block.text, { bold: true }, { spacing: { before: 160 }, keepNext: true })];
    case "paragraph":
      return [
        line(
          block.text,
          {},
          {
            alignment: AlignmentType.JUSTIFIED,
            indent: { firstLine: CM },
            spacing: { before: 120 },
            keepNext: last,
          },
        ),
      ];
    case "basis":
      return [
        line(
          block.text,
          { italics: true },
          { indent: { firstLine: CM }, spacing: { before: 60 }, keepNext: last },
        ),
      ];
    case "list":
      return block.items.map((item, at) =>
        line(
          `- ${item}`,
          {},
          {
            indent: { firstLine: CM },
            spacing: { before: 60 },
            keepNext: last && at === block.items.length - 1,
          },
        ),
      );
    case "table":
      return [
        new Paragraph({ spacing: { before: 80 }, keepNext: true, children: [] }),
        grid(block, last),
      ];
  }
}

function grid({ columns, rows }: Extract<Block, { kind: "table" }>, last: boolean): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cell = (text: string, { width, align }: Column, look: Look, keepNext: boolean) =>
    new TableCell({
      width: { size: (100 * width) / whole, type: WidthType.PERCENTAGE },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        line(text, { size: SIZES.table, ...look }, { alignment: ALIGN[align ?? "left"], keepNext }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cell(column.title, { ...column, align: "center" }, { bold: true }, true),
        ),
      }),
      ...rows.map(
        (row, number) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, at) =>
              cell(row[at] ?? "", column, {}, last && number === rows.length - 1),
            ),
          }),
      ),
    ],
  });
}

const signature = ({ authority, role, name }: Signature): Paragraph[] => [
  ...(authority ? [centred(authority, { bold: true })] : []),
  centred(role.toLocaleUpperCase("vi"), { bold: true }),
  centred(name ?? "", { bold: true }, { spacing: { before: 1200 } }),
];

const recipients = (names: readonly string[]): Paragraph[] =>
  names.length === 0
    ? [new Paragraph({ children: [] })]
    : [
        line("Nơi nhận:", { size: 12, bold: true, italics: true }),
        ...names.map((name, at) =>
          line(`- ${name}${at === names.length - 1 ? "." : ";"}`, { size: SIZES.recipients }),
        ),
      ];

function close(paper: Paper): Table {
  const signers = paper.signatures.map((one) => signature(one));
  const cells = signers.length > 1 ? signers : [recipients(paper.recipients), ...signers];
  return sideBySide(cells.map((children) => ({ width: 100 / cells.length, children })));
}

const footer = (hash: string) =>
  new Footer({ children: [centred(footOf(hash), { size: SIZES.foot })] });

/** The paper as a Word document, for what officials will still edit. */
export function paperToDocx(paper: Paper): Promise<Buffer> {
  const mm = convertMillimetersToTwip;
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
  });
  const several = paper.signatures.length > 1 && paper.recipients.length > 0;
  return Packer.toBuffer(
    new Document({
      creator: paper.issuer.body,
      title: paper.subject,
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: {
                width: mm(210),
                height: mm(297),
                orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
              margin: {
                top: mm(MARGINS.top),
                right: mm(MARGINS.right),
                bottom: mm(MARGINS.bottom),
                left: mm(MARGINS.left),
              },
            },
          },
          // The number of the first page is not shown (Nghị định 30/2020).
          headers: {
            default: new Header({ children: [pageNumber] }),
            first: new Header({ children: [] }),
          },
          ...(paper.hash && {
            footers: { default: footer(paper.hash), first: footer(paper.hash) },
          }),
          children: [
            head(paper),
            ...title(paper),
            ...paper.blocks.flatMap((block, at) => drawn(block, at === paper.blocks.length - 1)),
            new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [] }),
            close(paper),
            ...(several ? recipients(paper.recipients) : []),
          ],
        },
      ],
    }),
  );
}
