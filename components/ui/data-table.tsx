import type { Route } from "next";
import { Fragment, type ReactNode } from "react";
import { REACHABLE } from "./reachable";

type SortDirection = "ascending" | "descending" | "none";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, in equal-width digits. */
  numeric?: boolean;
  /** A Tailwind width such as "min-w-48"; the first column defaults to it. */
  width?: string;
  /** Of what one can only press: paper goes without. */
  screenOnly?: boolean;
  sort?: { href: Route; direction: SortDirection };
};

type Props<Row> = {
  /** Says what the table holds; visible unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  /** The first column names the row: it stays in view and heads the row for screen readers. */
  columns: [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of the rows; an EmptyState, usually. */
  empty: ReactNode;
  /** Long lists scroll inside themselves so that the head stays; short ones just stand. */
  tall?: boolean;
  foot?: ReactNode;
  /** What is said of a row in sentences, under it over the whole width; null where nothing is. */
  below?: (row: Row) => ReactNode;
};

const faceOf = <Row,>({ numeric, screenOnly }: Column<Row>): string =>
  `${numeric ? "numeric" : ""} ${screenOnly ? "print:hidden" : ""}`.trim();

function Head<Row>({ column, first }: { column: Column<Row>; first: boolean }) {
  const { head, sort, width = first ? "min-w-36 sm:min-w-48" : "min-w-28" } = column;
  return (
    <th
      scope="col"
      aria-sort={sort && sort.direction !== "none" ? sort.direction : undefined}
      className={`${faceOf(column)} ${width}`.trim()}
    >
      {sort ? (
        <a href={sort.href} className={`icon-after icon-chevron sort-${sort.direction}`}>
          {head}
        </a>
      ) : (
        head
      )}
    </th>
  );
}

/** A dense table with manners: caption, sticky head and first column, a scroll region the keyboard can reach. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
  tall = false,
  foot,
  below,
}: Props<Row>) {
  if (rows.length === 0) return empty;
  const [first, ...others] = columns;
  return (
    <section
      aria-label={`Bảng: ${caption}`}
      {...REACHABLE}
      // Positioned, so that what is there for hearing alone scrolls with its cell and does not widen the page.
      className={`scrolls relative rounded border border-line ${tall ? "max-h-[75dvh]" : ""}`}
    >
      <table className="data-table">
        <caption className={captionHidden ? "sr-only" : "px-3 py-2 text-left"}>
          {captionHidden ? caption : <span>{caption}</span>}
        </caption>
        <thead>
          <tr>
            <Head column={first} first />
            {others.map((column) => (
              <Head key={column.key} column={column} first={false} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const more = below?.(row);
            return (
              <Fragment key={rowKey(row)}>
                <tr className={more ? "goes-on" : undefined}>
                  <th scope="row">{first.cell(row)}</th>
                  {others.map((column) => (
                    <td key={column.key} className={faceOf(column) || undefined}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
                {more && (
                  <tr>
                    <td colSpan={columns.length} className="below">
                      <div>{more}</div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        {foot && <tfoot className="font-semibold">{foot}</tfoot>}
      </table>
    </section>
  );
}
