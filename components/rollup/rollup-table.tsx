import type { Route } from "next";
import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { REVIEWED, type Reviewed } from "@/lib/judging/review/rules";
import type { Line } from "@/lib/judging/rollup/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  caption: string;
  head: string;
  lines: readonly Line[];
  /** How a line is called, with its badge where something has changed under it. */
  nameOf: (key: string) => ReactNode;
  /** The rows behind a figure; a line's total with no status. */
  hrefOf: (key: string, status: Reviewed | null) => Route;
  /** The line under them all, where adding them up means something. */
  sum?: { name: ReactNode; hrefOf: (status: Reviewed | null) => Route };
};

const Figure = ({ total, href }: { total: number; href: Route }) =>
  total === 0 ? <span className="text-muted">0</span> : <a href={href}>{formatNumber(total)}</a>;

/** Totals by status, each a way to exactly the rows it counts. */
export function RollUpTable({ caption, head, lines, nameOf, hrefOf, sum }: Props) {
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: "name", head, width: "min-w-40 sm:min-w-64", cell: ({ key }) => nameOf(key) },
    ...REVIEWED.map(
      (status, index): Column<Line> => ({
        key: status,
        head: STANDING_SHORT[status],
        numeric: true,
        cell: ({ key, totals }) => <Figure total={totals[index] ?? 0} href={hrefOf(key, status)} />,
      }),
    ),
    {
      key: "total",
      head: "Cộng",
      numeric: true,
      width: "min-w-20",
      cell: ({ key, total }) => (
        <strong>
          <Figure total={total} href={hrefOf(key, null)} />
        </strong>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      empty={null}
      foot={
        sum && (
          <tr>
            <th scope="row">{sum.name}</th>
            {[...REVIEWED, null].map((status, index) => (
              <td key={status ?? "total"} className="numeric">
                <Figure
                  total={lines.reduce(
                    (all, line) => all + (status ? (line.totals[index] ?? 0) : line.total),
                    0,
                  )}
                  href={sum.hrefOf(status)}
                />
              </td>
            ))}
          </tr>
        )
      }
    />
  );
}
