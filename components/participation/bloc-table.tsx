import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Named = { readonly code: string; readonly name: string; readonly scope: string | null };
type Figure<Row> = { readonly key: keyof Row & string; readonly head: string };

type Props<Row> = {
  caption: string;
  rows: readonly (Named & Row)[];
  /** The columns of figures, in their order. */
  figures: readonly Figure<Row>[];
  /** The rows added up. */
  total: Row;
};

/** Figures of every Khối and Cụm, one a row, with the whole sector's at the foot. */
export function BlocTable<Row extends Readonly<Record<string, number>>>({
  caption,
  rows,
  figures,
  total,
}: Props<Row>) {
  const figure = ({ key, head }: Figure<Row>): Column<Named & Row> => ({
    key,
    head,
    numeric: true,
    width: "min-w-20",
    cell: (row) => formatNumber(row[key] ?? 0),
  });
  return (
    <DataTable<Named & Row>
      caption={caption}
      captionHidden
      columns={[
        {
          key: "bloc",
          head: "Khối, Cụm thi đua",
          width: "min-w-40",
          cell: ({ name, scope }) => (
            <>
              {name}
              {scope && <span className="block font-normal text-muted max-sm:hidden">{scope}</span>}
            </>
          ),
        },
        ...figures.map(figure),
      ]}
      rows={rows}
      rowKey={({ code }) => code}
      empty={
        <EmptyState title="Chưa có Khối, Cụm thi đua nào được công bố">
          Danh sách Khối, Cụm đang cập nhật.
        </EmptyState>
      }
      foot={
        <tr>
          <th scope="row" className="sticky left-0 z-10 bg-sunken">
            Toàn ngành
          </th>
          {figures.map(({ key }) => (
            <td key={key} className="numeric bg-sunken">
              {formatNumber(total[key] ?? 0)}
            </td>
          ))}
        </tr>
      }
    />
  );
}
