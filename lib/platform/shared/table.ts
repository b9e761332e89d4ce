/** A table as plain text, row by row; what Excel, Word and the web hand over, and what a file is read into. */
export type Table = readonly (readonly string[])[];

/** A cell of a page's table, which may span several places. */
export type SpannedCell = {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
};

/** Spaces of every kind as one, soft hyphens kept (an old font writes ư with them), line breaks as "; ". */
export const tidyCell = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff\t ]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("; ");

const SPAN_LIMIT = 1_000;

/**
 * Lays spanned cells out on a plain grid. Across, only the first place holds the text; downwards each place does, so that
 * a department written once beside ten people belongs to all ten.
 */
export function layOut(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const down = Math.max(1, Math.min(cell.rows, rows.length - top));
      const across = Math.max(1, Math.min(cell.columns, SPAN_LIMIT));
      for (let row = top; row < top + down; row += 1) {
        for (let column = left; column < left + across; column += 1) {
          const line = grid[row];
          if (line && line[column] === undefined) line[column] = column === left ? cell.text : "";
        }
      }
      left += across;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ""));
}

/** Separators that a text file is written with, the likeliest first. */
const SEPARATORS = ["\t", ";", ","] as const;

/** Reads text with quotes as RFC 4180 has them: a quoted cell may hold separators, line breaks and doubled quotes. */
function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += letter;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.map((line) => line.map(tidyCell));
}

/** A table out of pasted or stored text: tabs as Excel copies them, else the separator that its first line holds most of. */
export function tableOfText(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const head = plain.split("\n", 1)[0] ?? "";
  const separator = plain.includes("\t")
    ? "\t"
    : SEPARATORS.reduce((best, one) =>
        head.split(one).length > head.split(best).length ? one : best,
      );
  return split(plain, separator);
}

const spanOf = (cell: Element, name: "colspan" | "rowspan") =>
  Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1;

/** The largest table of a page's markup as Word, Excel or a browser puts it on the clipboard; null when there is none. */
export function tableOfPage(page: ParentNode): string[][] | null {
  const tables = [...page.querySelectorAll("table")];
  const largest = tables.sort(
    (a, b) => b.querySelectorAll("tr").length - a.querySelectorAll("tr").length,
  )[0];
  if (!largest) return null;
  return layOut(
    [...largest.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("td, th")].map((cell) => ({
        text: tidyCell(textOf(cell)),
        columns: spanOf(cell, "colspan"),
        rows: spanOf(cell, "rowspan"),
      })),
    ),
  );
}

/** Paragraphs and breaks inside a cell end a line. The source's own line breaks are only spaces. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? "").replace(/\s+/g, " ");
  const inner = [...node.childNodes].map(textOf).join("");
  const name = node.nodeName.toUpperCase();
  return name === "BR"
    ? "\n"
    : name === "P" || name === "DIV" || name === "LI"
      ? `${inner}\n`
      : inner;
}
